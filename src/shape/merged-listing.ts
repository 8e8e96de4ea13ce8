import type { TimelineAnswer } from '../plan/answer.ts';
import type { Step } from '../plan/plan.ts';
import type { Cell, Row } from '../sources/source.ts';
import type { AnswerContext } from './answer-context.ts';
import type { Listing } from './listing.ts';
import { pageOf, positionOf, readsBackwards, totalOf } from './step-listing.ts';
import type { RowPage } from './step-rows.ts';

/** The list that several steps' rows make together, in the order that they share. A row's last cell names its part. */
export function mergedListing(parts: TimelineAnswer['parts'], steps: readonly Step[]): Listing {
  const rowSteps = parts.flatMap(({ rows }) => rows ?? []);
  const countSteps = parts.flatMap(({ count }) => count ?? []);
  const first = rowSteps[0] === undefined ? undefined : steps[rowSteps[0]];
  const backwards = first !== undefined && readsBackwards(first);
  /** Merged once for an answer, however many fields ask for the page. */
  const merged = new WeakMap<AnswerContext, Map<Cell, RowPage>>();

  return {
    // A part that is missing is told by an error and as incomplete; what the others hold is worth having all the same.
    isUnknown: (context) => [...rowSteps, ...countSteps].every((step) => context.rows[step]!.kind === 'failed'),
    page(key, context) {
      let pages = merged.get(context);
      if (pages === undefined) merged.set(context, (pages = new Map<Cell, RowPage>()));
      let page = pages.get(key);
      if (page === undefined) pages.set(key, (page = merge(rowSteps, steps, key, context, backwards)));
      return page;
    },
    total(key, context) {
      const totals = countSteps.map((step) => totalOf(context, step, key));
      return totals.reduce((sum, total) => (sum === null || total === null ? null : sum + total), 0);
    },
    cursor(row, context) {
      const step = rowSteps[partOf(row)]!;
      return context.sealCursor(step, positionOf(steps[step]!, row));
    },
    backwards,
    bounded: (context) => context.bounded(rowSteps[0]!),
  };
}

/** Which part of a merged list a row belongs to. */
export function partOf(row: Row): number {
  return row.at(-1) as number;
}

function merge(
  rowSteps: readonly number[],
  steps: readonly Step[],
  key: Cell,
  context: AnswerContext,
  backwards: boolean,
): RowPage {
  const size = context.pageSize(rowSteps[0]!);
  const pages = rowSteps.map((step) => pageOf(context, step, key));
  const entries = pages.flatMap(({ rows }, part) =>
    rows.map((row) => ({ row: [...row, part], position: positionOf(steps[rowSteps[part]!]!, row) })),
  );
  entries.sort((one, other) => compare(one.position, other.position));
  const kept = backwards ? entries.slice(Math.max(entries.length - size, 0)) : entries.slice(0, size);
  return { rows: kept.map(({ row }) => row), more: pages.some(({ more }) => more) || entries.length > size };
}

/** Latest first, those without a time last; then by type and key. Instants are texts of one offset, and sort as such. */
function compare([at = null, ...rest]: readonly Cell[], [otherAt = null, ...otherRest]: readonly Cell[]): number {
  if (at !== otherAt) {
    if (at === null) return 1;
    if (otherAt === null) return -1;
    return at < otherAt ? 1 : -1;
  }
  const place = rest.findIndex((cell, index) => cell !== otherRest[index]);
  return place === -1 ? 0 : rest[place]! < otherRest[place]! ? -1 : 1;
}
