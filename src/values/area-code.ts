/**
 * Area codes 行政区划代码: GB/T 2260 (province 2, city 4, county 6 digits) and the statistical codes below it (town 9,
 * village 12). The hub's own form is the shortest one (`4313`); departments store the full 12 digits (`431300000000`).
 */
const LEVEL_LENGTHS = [2, 4, 6, 9, 12] as const;
const FULL_LENGTH = 12;

export type AreaLevel = 'province' | 'city' | 'county' | 'town' | 'village';

/** The level of a code in its shortest form. */
export function areaLevel(code: string): AreaLevel {
  if (code.length <= 2) return 'province';
  if (code.length <= 4) return 'city';
  if (code.length <= 6) return 'county';
  return code.length <= 9 ? 'town' : 'village';
}

/** The shortest form of a code of 2 to 12 digits, or undefined when the text is no code. */
export function shortestAreaCode(text: string): string | undefined {
  if (!/^[1-9]\d{1,11}$/.test(text)) return undefined;
  const full = text.padEnd(FULL_LENGTH, '0');
  return trimAreaCode(full);
}

/** The shortest form of a full 12-digit code; anything else comes back as it is. */
export function trimAreaCode(full: string): string {
  if (full.length !== FULL_LENGTH) return full;
  if (!full.endsWith('000')) return full;
  if (!full.endsWith('000000')) return full.slice(0, 9);
  if (!full.endsWith('00000000')) return full.slice(0, 6);
  if (!full.endsWith('0000000000')) return full.slice(0, 4);
  return full.slice(0, 2);
}

/** The code of what an area lies in: `431302` → `4313`; of a city its province, of a province itself. */
export function areaCodeAbove(code: string): string {
  const above = LEVEL_LENGTHS.findLast((length) => length < code.length) ?? code.length;
  return code.slice(0, above);
}

/** The full 12 digits, as departments store them. */
export function fullAreaCode(code: string): string {
  return code.padEnd(FULL_LENGTH, '0');
}

/**
 * The codes of an area and of all below it, as a half-open range of full codes in code point order.
 *
 * @example areaRange('4313') // { low: '431300000000', high: '4314' }
 */
export function areaRange(code: string): { readonly low: string; readonly high: string } {
  const length = LEVEL_LENGTHS.find((levelLength) => levelLength >= code.length) ?? FULL_LENGTH;
  const prefix = code.padEnd(length, '0');
  // Twelve digits are far below 2⁵³; a BigInt costs ten times as much, in every row rule of every statement.
  const next = String(Number(prefix) + 1);
  // After 99 comes no code of this length; a colon follows every digit in code point order.
  return { low: fullAreaCode(prefix), high: next.length > length ? ':' : next };
}
