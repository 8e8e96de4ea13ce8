import type { Comparison } from '../plan/answer.ts';
import type { Cell, Row } from '../sources/source.ts';
import type { AnswerContext } from './answer-context.ts';
import { partOf } from './merged-listing.ts';

/**
 * The facts in which departments differ on a merged page, latest first: of each department its latest row counts, of that the value as it is
 * shown. What is null says nothing and differs from nothing. Null where a part did not come, for it might differ.
 */
export function differingFacts(
  { departments, steps, facts }: Comparison,
  rows: readonly Row[],
  context: AnswerContext,
): readonly string[] | null {
  if (steps.some((step) => context.rows[step]!.kind === 'failed')) return null;
  const latestByDepartment = new Map<string, Row>();
  for (const row of rows) {
    const department = departments[partOf(row)]!;
    if (!latestByDepartment.has(department)) latestByDepartment.set(department, row);
  }
  const latest = [...latestByDepartment.values()];
  return facts
    .filter(({ shownAlike }) =>
      shownAlike.some((cells) => {
        const stated = cells.flatMap(({ part, index }): readonly Cell[] =>
          latest.filter((row) => partOf(row) === part).map((row) => row[index]!),
        );
        return new Set(stated.filter((value) => value !== null)).size > 1;
      }),
    )
    .map(({ name }) => name);
}
