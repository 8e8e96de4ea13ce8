/** Plain data, as JSON can write it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * 策略条目. The least part of a policy that is changed for itself: one grant, one assignment, one account. A policy is the set of its
 * items, in no order.
 */
export interface PolicyItem extends PolicyPlace {
  /** What the file says there, without its name. */
  readonly body: Json;
}

/** Where an item stands: no two items of a policy stand in one place. */
export interface PolicyPlace {
  /** `departments/grid.yaml`. */
  readonly file: string;
  /** Member of the file at its top: `grants`, `assignments`, `principals`. */
  readonly section: string;
  /** See `keyOf`. */
  readonly key: string;
}

export type PolicyChange = { readonly put: PolicyItem } | { readonly remove: PolicyPlace };

export function placeOf(change: PolicyChange): PolicyPlace {
  const { file, section, key } = 'put' in change ? change.put : change.remove;
  return { file, section, key };
}

/** Equal for equal places alone. */
export function placeKey({ file, section, key }: PolicyPlace): string {
  return JSON.stringify([file, section, key]);
}

/** By file, section and key, in code point order. */
export function inOrder<Place extends PolicyPlace>(items: Iterable<Place>): readonly Place[] {
  return [...items].sort(
    (one, other) => order(one.file, other.file) || order(one.section, other.section) || order(one.key, other.key),
  );
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
