import type { Step } from '../plan/plan.ts';
import type { Cell, Row } from '../sources/source.ts';
import type { AnswerContext } from './answer-context.ts';
import type { Listing } from './listing.ts';
import { EMPTY_PAGE, type RowPage } from './step-rows.ts';

/** The list of one step's rows, counted by another. */
export function stepListing(rows: number | undefined, count: number | undefined, steps: readonly Step[]): Listing {
  // A page that is missing leaves the list unknown; a count alone leaves it unknown where nothing else is asked.
  const needed = rows ?? count;
  return {
    isUnknown: (context) => needed !== undefined && context.rows[needed]!.kind === 'failed',
    page: (key, context) => pageOf(context, rows!, key),
    total: (key, context) => totalOf(context, count!, key),
    cursor: rows === undefined ? () => '' : (row, context) => context.sealCursor(rows, positionOf(steps[rows]!, row)),
    backwards: rows !== undefined && readsBackwards(steps[rows]!),
    bounded: (context) => context.bounded(rows!),
  };
}

/** The values by which a step's rows are ordered. */
export function positionOf({ read }: Step, row: Row): readonly Cell[] {
  return 'order' in read ? read.order.map(({ index }) => row[index!] ?? null) : [];
}

export function readsBackwards({ read }: Step): boolean {
  return 'page' in read && read.page.argument === 'last';
}

export function pageOf(context: AnswerContext, step: number, key: Cell): RowPage {
  const found = context.rows[step]!;
  if (found.kind === 'list') return found.page;
  return (found.kind === 'children' ? found.pageByKey.get(key) : undefined) ?? EMPTY_PAGE;
}

export function totalOf(context: AnswerContext, step: number, key: Cell): number | null {
  const found = context.rows[step]!;
  if (found.kind === 'count') return found.total;
  return found.kind === 'counts' ? (found.totalByKey.get(key) ?? 0) : null;
}
