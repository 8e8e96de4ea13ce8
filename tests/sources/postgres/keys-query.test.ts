import fc from 'fast-check';
import { beforeAll, expect, inject, it } from 'vitest';
import type { Column } from '../../../src/plan/column.ts';
import type { Predicate, Step } from '../../../src/plan/plan.ts';
import { stepRows } from '../../../src/shape/step-rows.ts';
import { bind, type Bindings } from '../../../src/sources/bind.ts';
import { postgresSource } from '../../../src/sources/postgres/postgres-source.ts';
import { cellsByHand } from '../../server/by-hand.ts';

/** Of few different values, of many that are often empty, and of nearly as many as there are rows. */
const KEYS: readonly Column[] = [
  { name: 'category', scalar: 'String' },
  { name: 'dispute_code', scalar: 'ID' },
  { name: 'petitioner_id_number', scalar: 'ID' },
];
const VALUE: Column = { name: 'channel', scalar: 'String' };

type Petition = readonly [id: string, ...keys: (string | null)[]];
let petitions: readonly Petition[];
beforeAll(async () => {
  petitions = (await cellsByHand(
    'petition',
    'select id, category, dispute_code, petitioner_id_number, channel from petitions order by id',
  )) as unknown as readonly Petition[];
});

const bindings: Omit<Bindings, 'keyCeiling'> = {
  variables: {},
  principal: { scope: [] } as unknown as Bindings['principal'],
  sealer: undefined as never,
  maximumPageSize: 100,
  keys: [],
  openCursor: () => [],
};

it('finds each key once, or that they are too many, whether it looks at a sample first or not', async () => {
  const connection = { connectionString: inject('readerUrls')['petition']! };
  const source = postgresSource({ department: 'petition', connection, connections: 1, statementTimeoutMs: 5000 });
  const seen = { keys: 0, tooMany: 0, pastTheSample: 0 };
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(KEYS.length - 1),
        fc.boolean(),
        fc.boolean(),
        fc.nat(petitions.length),
        fc.oneof(fc.nat(60), fc.nat(petitions.length)),
        async (which, withValue, sampled, from, keyCeiling) => {
          const least = petitions[from]?.[0] ?? '999999999';
          const where: Predicate = {
            kind: 'compare',
            column: { name: 'id', scalar: 'IntegerId' },
            operator: 'gte',
            operand: { value: { kind: 'literal', value: least }, sealed: undefined, argument: 'where' },
          };
          const values = withValue ? [VALUE] : [];
          const step: Step = {
            id: 0,
            department: 'petition',
            type: 'Petition',
            table: 'petitions',
            path: ['petitions'],
            where,
            read: {
              kind: 'keys',
              of: KEYS[which]!,
              values,
              having: undefined,
              key: undefined,
              keys: undefined,
              argument: 'where',
              expected: undefined,
              sampled,
            },
          };
          const statement = source.prepare(step);
          const bound = { statement, values: bind(statement.parameters, { ...bindings, keyCeiling }) };
          const [rows] = await source.read([bound]);
          const found = stepRows(step, rows!, [], keyCeiling);

          const met = petitions.slice(from).filter((row) => row[which + 1] !== null);
          const wanted = new Set(met.map((row) => JSON.stringify([row[which + 1], ...(withValue ? [row[4]] : [])])));
          if (wanted.size > keyCeiling) {
            expect(found.kind).toBe('tooMany');
            seen.tooMany += 1;
          } else {
            expect(found.kind === 'keys' && found.rows.map((row) => JSON.stringify(row)).sort()).toEqual(
              [...wanted].sort(),
            );
            seen.keys += 1;
            if (sampled && met.length > 2 * (keyCeiling + 1)) seen.pastTheSample += 1;
          }
        },
      ),
      { numRuns: 200 },
    );
  } finally {
    await source.close();
  }
  // Each end of it was there, those among them of which the sample alone would not have known.
  expect(Math.min(seen.keys, seen.tooMany, seen.pastTheSample)).toBeGreaterThan(3);
});
