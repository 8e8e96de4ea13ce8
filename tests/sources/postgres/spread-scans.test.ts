import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadScans } from '../../../src/sources/postgres/spread-scans.ts';
import type { BoundStatement, Statement } from '../../../src/sources/source.ts';

const ROWS: Readonly<Record<string, number>> = { volunteers: 1_000_000, allowances: 100_000, grids: 1_000 };
const rowsOf = (table: string) => ROWS[table]!;
const scan = fc.record({ table: fc.constantFrom(...Object.keys(ROWS)), sorts: fc.nat(3) });
const statements = fc.array(fc.option(scan), { minLength: 1, maxLength: 8 }).map((scans) =>
  scans.map((of, index): BoundStatement => {
    const statement: Statement = {
      name: `s${index}`,
      text: '',
      parameters: [],
      planOnce: false,
      ...(of === null ? {} : { scan: of }),
      decode: () => undefined,
    };
    return { statement, values: [] };
  }),
);
const weightOf = (part: readonly BoundStatement[]) =>
  part.reduce(
    (sum, { statement: { scan: of } }) => sum + (of === undefined ? 0 : rowsOf(of.table) * (1 + of.sorts)),
    0,
  );

it('gives each statement to one part, in its order, and none of the parts waits for what another could have done', () => {
  fc.assert(
    fc.property(statements, fc.integer({ min: 1, max: 4 }), (all, most) => {
      const parts = spreadScans(all, most, rowsOf);
      expect(parts.length).toBeLessThanOrEqual(most);
      for (const part of parts) expect(part).toEqual(all.filter((each) => part.includes(each)));
      expect(parts.flat().length).toBe(all.length);
      expect(new Set(parts.flat())).toEqual(new Set(all));
      // Graham 1966: whatever is given to the part with least to do so far ends within the average and the largest.
      const largest = Math.max(...all.map((each) => weightOf([each])));
      const average = weightOf(all) / most;
      expect(Math.max(...parts.map(weightOf))).toBeLessThanOrEqual(average + largest);
    }),
  );
});
