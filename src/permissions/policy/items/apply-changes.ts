import { policyInvalid } from '../../../errors/policy-invalid.ts';
import type { Problem } from '../../../errors/problem.ts';
import { isListSection, keyOf } from './key-of.ts';
import { inOrder, placeKey, placeOf, type PolicyChange, type PolicyItem } from './policy-item.ts';

/**
 * The items that hold after changes, in order. Each place is changed at most once; what is removed was there.
 *
 * @throws POLICY_INVALID where changes meet, remove what is not there, or put an entry of a list under another key than its own.
 */
export function applyChanges(items: Iterable<PolicyItem>, changes: readonly PolicyChange[]): readonly PolicyItem[] {
  const after = new Map([...items].map((item) => [placeKey(item), item]));
  const changed = new Set<string>();
  const problems: Problem[] = [];
  for (const change of changes) {
    const { file, section, key } = placeOf(change);
    const place = placeKey({ file, section, key });
    const report = (wrong: string, remedy: string) =>
      problems.push({ file, coordinate: `${section} ${key}`, wrong, remedy });
    if (changed.has(place)) report('it is changed twice', 'make one change of both');
    changed.add(place);
    if ('put' in change) {
      const { body } = change.put;
      if (isListSection(section) && keyOf(section, body) !== key)
        report('its key is not what it says', `put it as ${keyOf(section, body)}, and remove the one before`);
      after.set(place, { file, section, key, body });
    } else if (!after.delete(place)) report('there is no such item', 'read the policy again');
  }
  if (problems.length > 0) throw policyInvalid(problems);
  return inOrder(after.values());
}
