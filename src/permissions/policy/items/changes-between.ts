import { changeTo, differencesBetween } from './differences-between.ts';
import type { PolicyChange, PolicyItem } from './policy-item.ts';

/** The changes that make one policy of another, in order of their places: none where they say the same. */
export function changesBetween(before: Iterable<PolicyItem>, after: Iterable<PolicyItem>): readonly PolicyChange[] {
  return differencesBetween(before, after).map(changeTo);
}
