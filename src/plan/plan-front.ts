import type { Column } from './column.ts';
import { draftKeys, type RowsOfKeys } from './draft-keys.ts';
import { isSameColumn } from './field-column.ts';
import { isOnRow } from './find-keys.ts';
import { keyOf } from './key-of.ts';
import type { FrontRead, KeysFound, ListRead, Predicate } from './plan.ts';
import { draftStep, type Planning } from './planning.ts';
import { allOf, conjuncts } from './predicates.ts';
import type { SoughtKeys } from './sought-keys.ts';
import { stepsNamedBy } from './steps-needed.ts';

export interface Front {
  readonly read: NonNullable<ListRead['front']>;
  /** The list's condition, in which each set of keys has one way more. */
  readonly where: Predicate;
}

/**
 * Plans the last way to a page whose condition holds for too many rows, here and there, to find them all: the rows at the front of the list are
 * read in its order, the other departments are asked about those alone, and the page is what is left of them. Its rows are the first ones that
 * meet the condition, as whatever lies behind the front comes later; where they are too few for the page, it is too broad after all.
 *
 * @returns undefined for a list without such a condition, and for one whose order another department has to tell
 */
export function planFront(
  planning: Planning,
  rows: RowsOfKeys,
  sought: readonly SoughtKeys[],
  { order, page }: Pick<FrontRead, 'order' | 'page'>,
): Front | undefined {
  const { department, type, where, path } = rows;
  const asked = sought.filter((each) => isOnRow(where, each));
  if (asked.length === 0 || order.some(({ column }) => column.derived?.kind === 'passed')) return undefined;
  const key = keyOf(type, department);
  const columns: Column[] = [key];
  const cellOf = (column: Column): number => {
    const known = columns.findIndex((each) => isSameColumn(each, column));
    return known === -1 ? columns.push(column) - 1 : known;
  };
  const cells = asked.map(({ column }) => cellOf(column));
  const rest = allOf(conjuncts(where).filter((each) => stepsNamedBy(each).length === 0));
  const unlessFound = asked.map(({ from }) => [...from]);
  const read = { kind: 'front', columns, order, page } as const;
  const { id } = draftStep(planning, department, type, path, read, rest, { unlessFound });
  const ways = new Map<KeysFound, KeysFound>();
  asked.forEach((each, index) => {
    const keyed = { column: each.of, keys: { kind: 'column', step: id, index: cells[index]! } } as const;
    const there = { ...each, keyed, path };
    const among = draftKeys(planning, there, each, undefined, [unlessFound[index]!]);
    ways.set(each.from, [...each.from, among.id]);
  });
  return { read: { step: id, key }, where: withWays(where!, ways) };
}

function withWays(where: Predicate, ways: ReadonlyMap<KeysFound, KeysFound>): Predicate {
  switch (where.kind) {
    case 'and':
    case 'or':
      return { ...where, of: where.of.map((each) => withWays(each, ways)) };
    case 'not':
      return { ...where, of: withWays(where.of, ways) };
    case 'amongKeys':
      return { ...where, inEach: where.inEach.map((from) => ways.get(from) ?? from) };
    default:
      return where;
  }
}
