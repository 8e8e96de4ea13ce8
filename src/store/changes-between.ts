import { canonical } from '../permissions/policy/digest-of.ts';
import { inOrder, placeKey, type PolicyChange, type PolicyItem } from '../permissions/policy/items/policy-item.ts';

/** The changes that make one policy of another, in order of their places: none where they say the same. */
export function changesBetween(before: Iterable<PolicyItem>, after: Iterable<PolicyItem>): readonly PolicyChange[] {
  const left = new Map([...before].map((item) => [placeKey(item), item]));
  const changes: PolicyChange[] = [];
  for (const item of inOrder(after)) {
    const known = left.get(placeKey(item));
    left.delete(placeKey(item));
    if (known === undefined || canonical(known.body) !== canonical(item.body)) changes.push({ put: item });
  }
  for (const { file, section, key } of inOrder(left.values())) changes.push({ remove: { file, section, key } });
  return changes;
}
