import { isDeepStrictEqual } from 'node:util';
import { strictestMask } from '../entitle/strictest-mask.ts';
import type { Mask } from '../mask.ts';
import type { FieldPermit } from './policy.ts';

/** Whether the one permits nothing of a field that the other does not: no verb, and nothing under a weaker mask. */
export function isPermitWithin(one: FieldPermit, other: FieldPermit | undefined): boolean {
  return (
    other !== undefined && [...one.verbs].every((verb) => other.verbs.has(verb)) && isMaskWithin(one.mask, other.mask)
  );
}

/** Whether a mask shows no more than another; undefined is none. */
export function isMaskWithin(one: Mask | undefined, other: Mask | undefined): boolean {
  return isDeepStrictEqual(strictestMask([one, other]), one);
}
