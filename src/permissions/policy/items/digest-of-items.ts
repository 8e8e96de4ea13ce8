import { digestOf } from '../digest-of.ts';
import { inOrder, type PolicyItem } from './policy-item.ts';

/** The digest of a policy: equal for equal items, in whatever order they come and however their files are laid out. */
export function digestOfItems(items: Iterable<PolicyItem>): string {
  return digestOf(inOrder(items).map(({ file, section, key, body }) => [file, section, key, body]));
}
