import { WALKED } from './print-operation.ts';

/** The cursors of the walked list, as they stand in an answer; of all its parents, where it has several. */
export function walkedCursors(answer: unknown): readonly string[] {
  if (Array.isArray(answer)) return answer.flatMap(walkedCursors);
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]: [string, unknown]) =>
    name === WALKED && Array.isArray(value)
      ? value.map(({ cursor }: { cursor: string }) => cursor)
      : walkedCursors(value),
  );
}

const CURSORS: ReadonlySet<string> = new Set(['cursor', 'startCursor', 'endCursor']);

/** The answer with every cursor's text replaced: each side has cursors of its own, and only their presence compares. */
export function withoutCursorTexts(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(withoutCursorTexts);
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]: [string, unknown]) => [
      name,
      CURSORS.has(name) && typeof value === 'string' ? '(cursor)' : withoutCursorTexts(value),
    ]),
  );
}
