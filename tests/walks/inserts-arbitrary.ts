import fc from 'fast-check';
import type { Walk } from './walk.ts';
import type { Order } from './walked-list.ts';

export interface WalkedRow {
  readonly id: number;
  readonly kind: string | null;
  readonly score: number | null;
  readonly seenOn: string | null;
  readonly seenAt: string | null;
  /** Whether the row belongs to the person whose list is walked. */
  readonly ofPerson: boolean;
}

/** A table, a walk through it, and what is written into it on the way. */
export interface WalkWithInserts {
  readonly rows: readonly WalkedRow[];
  /** What is inserted after the first page, the second, and so on. */
  readonly insertsByPage: readonly (readonly WalkedRow[])[];
  readonly alongRelation: boolean;
  readonly orderBy: readonly Order[];
  readonly direction: Walk['direction'];
  readonly sizes: readonly number[];
}

const fewOf = <T>(...values: readonly T[]) => fc.constantFrom<T | null>(...values, null);

const row = fc.record({
  id: fc.integer({ min: 1, max: 9_999 }),
  kind: fewOf('', 'a', 'B', '中'),
  score: fewOf(-1, 0, 10),
  seenOn: fewOf('2023-01-01', '2023-12-31'),
  seenAt: fewOf('2023-01-01T00:00:00+08:00', '2023-01-01T00:00:00.000001+08:00', '2022-12-31T16:00:00.5+00:00'),
  ofPerson: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
});

const order = fc.record({
  field: fc.constantFrom('kind', 'score', 'seenOn', 'seenAt', 'id'),
  direction: fc.constantFrom('ASC' as const, 'DESC' as const),
});

export function insertsArbitrary(direction: fc.Arbitrary<Walk['direction']>): fc.Arbitrary<WalkWithInserts> {
  return fc
    .record({
      all: fc.uniqueArray(row, { minLength: 2, maxLength: 60, size: 'max', selector: ({ id }) => id }),
      /** How many of them come later, and after which page each. */
      later: fc.array(fc.nat({ max: 5 }), { maxLength: 25, size: 'max' }),
      alongRelation: fc.boolean(),
      orderBy: fc.uniqueArray(order, { maxLength: 3, size: 'max', selector: ({ field }) => field }),
      direction,
      sizes: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4, size: 'max' }),
    })
    .map(({ all, later, ...rest }): WalkWithInserts => {
      const pages = later.slice(0, all.length - 1);
      const insertsByPage: WalkedRow[][] = Array.from({ length: 6 }, () => []);
      pages.forEach((page, index) => insertsByPage[page]!.push(all[index]!));
      return { ...rest, rows: all.slice(pages.length), insertsByPage };
    });
}
