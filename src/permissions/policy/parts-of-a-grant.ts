import { isDeepStrictEqual } from 'node:util';
import { strictestMask } from '../entitle/strictest-mask.ts';
import { isPermitWithin } from './is-permit-within.ts';
import type { FieldPermit } from './policy.ts';

/**
 * What parts of a grant give of one field together: what the largest of them give, under their mask; undefined of none. They fit each other
 * (`doPartsFit`), so that taking one away never shows more; where they did not, nothing would be shown that one of them hides.
 */
export function permitOfParts(parts: readonly FieldPermit[]): FieldPermit | undefined {
  if (parts.length === 0) return undefined;
  const largest = parts.filter((part) => !parts.some((other) => isLess(part, other)));
  return {
    verbs: new Set(largest.flatMap(({ verbs }) => [...verbs])),
    mask: strictestMask(largest.map(({ mask }) => mask)),
  };
}

function isLess(one: FieldPermit, other: FieldPermit): boolean {
  return isPermitWithin(one, other) && !isPermitWithin(other, one);
}

/**
 * Whether it is plain what two parts give of a field together: both under one mask, or all of the one within the other. To compare the clear
 * value by the one and read it masked by the other would be to read it clear.
 */
export function doPartsFit(one: FieldPermit, other: FieldPermit): boolean {
  return isDeepStrictEqual(one.mask, other.mask) || isPermitWithin(one, other) || isPermitWithin(other, one);
}
