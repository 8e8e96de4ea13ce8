import { shortestAreaCode } from '../values/area-code.ts';

/** A whole code of one level. A code cut short is refused: filled up with zeros it would mean the larger area around it. */
const areaCode = /^(?:\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/;
/** A grid's code: its village's, and three digits. */
const gridCode = /^[1-9]\d{14}$/;

/**
 * The codes of a scope claim, areas in their shortest form (`431300000000` → `4313`); undefined when any is not a code.
 * Takes a list, or one string of codes parted by spaces, as issuers send an attribute that has a single value.
 */
export function findTokenScope(claim: unknown): readonly string[] | undefined {
  const codes: unknown = typeof claim === 'string' ? claim.split(' ').filter((code) => code !== '') : claim;
  if (!Array.isArray(codes)) return undefined;
  const scope = codes.map(findCode);
  return scope.every((code) => code !== undefined) ? scope : undefined;
}

function findCode(code: unknown): string | undefined {
  if (typeof code !== 'string') return undefined;
  if (gridCode.test(code)) return code;
  return areaCode.test(code) ? shortestAreaCode(code) : undefined;
}
