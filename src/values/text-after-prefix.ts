const LAST_CODE_POINT = 0x10ffff;

/**
 * The first text, by code point, after all that begin with a prefix; undefined when there is none (the empty prefix).
 *
 * @example textAfterPrefix('王') // '玌'
 */
export function textAfterPrefix(prefix: string): string | undefined {
  const points = Array.from(prefix, (character) => character.codePointAt(0)!);
  while (points.at(-1) === LAST_CODE_POINT) points.pop();
  const last = points.pop();
  if (last === undefined) return undefined;
  // Surrogates are no characters of their own.
  const next = last + 1 === 0xd800 ? 0xe000 : last + 1;
  return String.fromCodePoint(...points, next);
}
