import type { BoundStatement } from '../source.ts';

/**
 * The statements of one round trip, shared out to be run side by side: each goes to the part that has least to do so far, those that look at
 * most rows first. Which rows they are is not known here, so a table counts with all of them, and with as many again for each figure that it
 * has to be sorted for.
 *
 * @param rowsOf how many rows a table has, as its database publishes it
 * @returns at most `most` parts, none of them empty, each with its statements in their order
 */
export function spreadScans(
  statements: readonly BoundStatement[],
  most: number,
  rowsOf: (table: string) => number,
): readonly (readonly BoundStatement[])[] {
  const weightOf = ({ statement: { scan } }: BoundStatement) =>
    scan === undefined ? 0 : rowsOf(scan.table) * (1 + scan.sorts);
  const parts = Array.from({ length: most }, () => ({ weight: 0, statements: new Set<BoundStatement>() }));
  for (const statement of statements.toSorted((one, other) => weightOf(other) - weightOf(one))) {
    const part = parts.reduce((least, each) => (each.weight < least.weight ? each : least));
    part.weight += weightOf(statement);
    part.statements.add(statement);
  }
  return parts
    .map((part) => statements.filter((statement) => part.statements.has(statement)))
    .filter(({ length }) => length > 0);
}
