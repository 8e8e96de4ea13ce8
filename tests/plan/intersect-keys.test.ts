import fc from 'fast-check';
import { expect, it } from 'vitest';
import { intersectKeys } from '../../src/plan/intersect-keys.ts';
import type { Column } from '../../src/plan/column.ts';
import type { KeysFound, Predicate, Step } from '../../src/plan/plan.ts';
import { conjuncts } from '../../src/plan/predicates.ts';

const COLUMNS: readonly Column[] = [
  { name: 'id_number', scalar: 'ID' },
  { name: 'area_code', scalar: 'AreaCode' },
  { name: 'area_code', scalar: 'AreaCode', mask: { kind: 'partial', first: 2, last: 0 } },
];
const KEYS = ['a', 'b', null] as const;

/** Each step's keys: all four sets of two keys. */
const FOUND: readonly ReadonlySet<string>[] = [new Set(), new Set(['a']), new Set(['b']), new Set(['a', 'b'])];

/** Conditions as they are drafted: each on the keys that one department found. */
const drafted = fc.letrec<{ of: Predicate }>((tie) => ({
  of: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      kind: fc.constant('amongKeys' as const),
      column: fc.constantFrom(...COLUMNS),
      inEach: fc.nat(3).map((step): readonly KeysFound[] => [[step]]),
      inNone: fc.constant([]),
    }),
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), of: fc.array(tie('of'), { maxLength: 4 }) }),
    fc.record({ kind: fc.constant('not' as const), of: tie('of') }),
  ),
})).of;

/** Whether a row meets a condition; a row is the index of each column's key. */
function holds(where: Predicate, row: readonly number[]): boolean {
  switch (where.kind) {
    case 'and':
      return where.of.every((each) => holds(each, row));
    case 'or':
      return where.of.some((each) => holds(each, row));
    case 'not':
      return !holds(where.of, row);
    case 'amongKeys': {
      const key = KEYS[row[COLUMNS.indexOf(where.column)]!] ?? null;
      const isIn = ([step]: KeysFound) => key !== null && FOUND[step!]!.has(key);
      return key !== null && where.inEach.every(isIn) && !where.inNone.some(isIn);
    }
    default:
      throw new Error(`${where.kind} is not drafted here`);
  }
}

const stepWith = (where: Predicate): Step => ({
  id: 0,
  department: 'police',
  type: 'Person',
  table: 'residents',
  path: ['people'],
  read: { kind: 'count', key: undefined, keys: undefined },
  where,
});

const rows = KEYS.flatMap((_, one) => KEYS.flatMap((_, two) => KEYS.map((_, three) => [one, two, three])));

it('lets the very same rows through', () => {
  fc.assert(
    fc.property(drafted, (where) => {
      const joined = intersectKeys(stepWith(where)).where!;
      for (const row of rows) expect(holds(joined, row)).toBe(holds(where, row));
    }),
    { numRuns: 500 },
  );
});

it('leaves no two sets of one column side by side', () => {
  fc.assert(
    fc.property(drafted, (where) => {
      const sets = conjuncts(intersectKeys(stepWith(where)).where).filter(({ kind }) => kind === 'amongKeys');
      const columns = sets.map((each) => COLUMNS.indexOf((each as { readonly column: Column }).column));
      expect(new Set(columns).size).toBe(columns.length);
    }),
    { numRuns: 500 },
  );
});
