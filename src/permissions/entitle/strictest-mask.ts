import type { Mask } from '../mask.ts';

/**
 * Step 9. The strictest of masks: what shows no more than any of them. Two that show different things of a value show nothing
 * together. Undefined is no mask.
 */
export function strictestMask(masks: readonly (Mask | undefined)[]): Mask | undefined {
  return masks.reduce(stricter, undefined);
}

function stricter(one: Mask | undefined, other: Mask | undefined): Mask | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.kind === 'partial' && other.kind === 'partial')
    return { kind: 'partial', first: Math.min(one.first, other.first), last: Math.min(one.last, other.last) };
  if (one.kind === 'constant' && other.kind === 'constant') return one.text === other.text ? one : { kind: 'null' };
  return one.kind === other.kind ? one : { kind: 'null' };
}
