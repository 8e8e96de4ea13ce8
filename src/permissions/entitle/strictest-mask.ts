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
    return partial(
      Math.min(one.first, other.first),
      Math.min(one.last, other.last),
      Math.max(hiddenUpTo(one), hiddenUpTo(other)),
    );
  if (one.kind === 'constant' && other.kind === 'constant') return one.text === other.text ? one : { kind: 'null' };
  return one.kind === other.kind ? one : { kind: 'null' };
}

type Partial = Mask & { readonly kind: 'partial' };

/** The length up to which a text is hidden whole. */
function hiddenUpTo({ first, last, above }: Partial): number {
  return above ?? first + last;
}

function partial(first: number, last: number, above: number): Partial {
  return above === first + last ? { kind: 'partial', first, last } : { kind: 'partial', first, last, above };
}
