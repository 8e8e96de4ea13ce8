import { walkedCursors, withoutCursorTexts } from './answer-cursors.ts';
import { firstDifference } from './first-difference.ts';
import type { Operation } from './operation.ts';
import { printOperation } from './print-operation.ts';

/** One side of the comparison. */
export type Answerer = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<{
  readonly data?: unknown;
  readonly errors?: readonly unknown[] | undefined;
  readonly extensions?: unknown;
}>;

export interface Sides {
  readonly hub: Answerer;
  readonly oracle: Answerer;
}

export interface Comparison {
  /** What a person reads when the sides differ; undefined when they agree. */
  readonly difference: string | undefined;
  readonly hasRows: boolean;
  readonly relationsDeep: number;
}

/**
 * Asks both sides, and compares the answers to the last key:
 *
 *   1. the operation as it is
 *   2. its next page, each side from its own cursors
 *   3. the same document with other values for its variables, which shares the first one's plan
 */
export async function compareOperation({ hub, oracle }: Sides, operation: Operation): Promise<Comparison> {
  const { query, variables, otherVariables, walk } = printOperation(operation);
  const compare = async (hubVariables: typeof variables, oracleVariables: typeof variables, what: string) => {
    const [ours, theirs] = [await hub(query, hubVariables), await oracle(query, oracleVariables)];
    const difference =
      ours.errors !== undefined || ours.extensions !== undefined || theirs.errors !== undefined
        ? `the hub: ${errorsOf(ours)}; the oracle: ${errorsOf(theirs)}`
        : firstDifference(withoutCursorTexts(ours.data), withoutCursorTexts(theirs.data));
    const told = difference && `${what}\n\n${query}\n\nvariables ${JSON.stringify(hubVariables)}\n\n${difference}`;
    return { ours: ours.data, theirs: theirs.data, told };
  };

  const first = await compare(variables, variables, 'The answers differ.');
  const found = (told: string | undefined): Comparison => ({
    difference: told,
    hasRows: Object.values(Object(first.theirs) as object).some(isFilled),
    relationsDeep: relationsIn(first.theirs),
  });
  if (first.told !== undefined) return found(first.told);

  if (walk !== 'no') {
    const bounds = (answer: unknown): Record<string, string | null> => {
      const cursors = walkedCursors(answer);
      const at = operation.after % Math.max(1, cursors.length);
      const end = at + (operation.before % Math.max(1, cursors.length - at));
      const after = walk === 'before' ? {} : { after: cursors[at] ?? null };
      return walk === 'after' ? after : { ...after, before: cursors[walk === 'before' ? at : end] ?? null };
    };
    const next = await compare(
      { ...variables, ...bounds(first.ours) },
      { ...variables, ...bounds(first.theirs) },
      'The next pages differ.',
    );
    if (next.told !== undefined) return found(next.told);
  }
  if (Object.keys(variables).length === 0) return found(undefined);
  return found(
    (
      await compare(
        otherVariables,
        otherVariables,
        `The answers differ, after a request with ${JSON.stringify(variables)}.`,
      )
    ).told,
  );
}

function errorsOf({ errors, extensions }: Awaited<ReturnType<Answerer>>): string {
  return errors === undefined && extensions === undefined ? 'no errors' : JSON.stringify({ errors, extensions });
}

/** Whether a root field's answer has an object in it. */
function isFilled(field: unknown): boolean {
  if (typeof field !== 'object' || field === null) return false;
  const lists = Object.values(field).filter((value): value is readonly unknown[] => Array.isArray(value));
  return lists.length === 0
    ? Object.values(field).some((value) => value !== null && value !== 0)
    : lists.some(({ length }) => length > 0);
}

/** How many relations lie on the longest way down to an object of the answer. */
function relationsIn(answer: unknown, depth = -1): number {
  if (Array.isArray(answer)) return Math.max(depth, ...answer.map((item) => relationsIn(item, depth)));
  if (typeof answer !== 'object' || answer === null) return depth;
  return Math.max(
    depth,
    ...Object.entries(answer).map(([name, value]: [string, unknown]) => {
      const sameObject = /^(nodes|edges|node|pageInfo|walked)(_\d+)?$/.test(name);
      const empty =
        typeof value === 'object' &&
        value !== null &&
        Object.values(value).every((part) => Array.isArray(part) && part.length === 0);
      return typeof value !== 'object' || value === null || empty
        ? depth
        : relationsIn(value, sameObject ? depth : depth + 1);
    }),
  );
}
