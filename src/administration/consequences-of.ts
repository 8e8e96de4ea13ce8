import type { Composition } from '../compose/compose.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import { applyChanges } from '../permissions/policy/items/apply-changes.ts';
import { changesBetween } from '../permissions/policy/items/changes-between.ts';
import { isListSection, keyOf } from '../permissions/policy/items/key-of.ts';
import {
  placeKey,
  placeOf,
  type Json,
  type PolicyChange,
  type PolicyItem,
} from '../permissions/policy/items/policy-item.ts';
import type { Policy } from '../permissions/policy/policy.ts';
import { mappingOf, textsIn, withMembers, type JsonMapping } from './json-mapping.ts';
import { policyVersion } from './policy-version.ts';
import { usesOfUnits, unitInUse } from './units-in-use.ts';
import { trimDelegation } from './trim-delegation.ts';

/**
 * What changes take with them: an owner who ends or narrows a grant is not held up by what others assigned of it, and whoever leaves is
 * named nowhere any more. Further changes, to be applied together with these; they give nobody anything.
 *
 * - Assignments lose the posts, accounts and fields that their grant is no longer for, and end with the last of them.
 * - Rules lose the accounts that left. What was aimed at them alone is aimed at nobody, never at everybody.
 *
 * @throws POLICY_INVALID where what the changes themselves make is no policy; UNIT_IN_USE where that is because a unit goes that is named.
 */
export function consequencesOf(
  items: readonly PolicyItem[],
  changes: readonly PolicyChange[],
  composition: Composition,
): readonly PolicyChange[] {
  const after = applyChanges(items, changes);
  const touched = new Set(changes.map((change) => placeKey(placeOf(change))));
  const left = goneFrom('principals', items, after);
  // 1. Those who left. 2. By what is then granted, what is still assigned.
  const without = after.map((item) => (touched.has(placeKey(item)) ? item : withoutAccounts(item, left)));
  const policy = policyWithout(without, goneFrom('units', items, after), composition);
  const trimmed = without.flatMap((item) => {
    if (item.section !== 'assignments' || touched.has(placeKey(item))) return [item];
    const body = trimAssignment(item, policy, composition);
    return body === undefined ? [] : [rekeyed(item, body)];
  });
  return changesBetween(after, new Map(trimmed.map((item) => [placeKey(item), item])).values());
}

/** The accounts or units that are no more. */
function goneFrom(
  section: 'principals' | 'units',
  before: readonly PolicyItem[],
  after: readonly PolicyItem[],
): ReadonlySet<string> {
  const keysIn = (items: readonly PolicyItem[]) =>
    items.filter((item) => item.section === section).map(({ key }) => key);
  const there = new Set(keysIn(after));
  return new Set(keysIn(before).filter((key) => !there.has(key)));
}

/** The policy of all items but assignments. */
function policyWithout(items: readonly PolicyItem[], units: ReadonlySet<string>, composition: Composition): Policy {
  const rest = items.filter(({ section }) => section !== 'assignments');
  try {
    return policyVersion(rest, composition).policy;
  } catch (error) {
    const uses = usesOfUnits(rest, units);
    throw uses.length > 0 && error instanceof HeyiError && error.code === 'POLICY_INVALID' ? unitInUse(uses) : error;
  }
}

/** `accounts` of an assignment, and of whom a rule is aimed at or not. */
function withoutAccounts(item: PolicyItem, left: ReadonlySet<string>): PolicyItem {
  if (left.size === 0 || item.section === 'principals') return item;
  const trim = (body: JsonMapping): JsonMapping => {
    const accounts = textsIn(body, 'accounts');
    return accounts.some((account) => left.has(account))
      ? withMembers(body, { accounts: accounts.filter((account) => !left.has(account)) })
      : body;
  };
  const body = mappingOf(item.body);
  const audience = (name: string): Json | undefined =>
    body[name] === undefined ? undefined : trim(mappingOf(body[name]));
  const changed = withMembers(trim(body), { to: audience('to'), unless: audience('unless') });
  return JSON.stringify(changed) === JSON.stringify(body) ? item : rekeyed(item, changed);
}

/** What is left of an assignment; undefined where nothing is. */
function trimAssignment({ file, body }: PolicyItem, policy: Policy, composition: Composition): Json | undefined {
  const assignment = mappingOf(body);
  const department = /^departments\/(.+)\.yaml$/.exec(file)?.[1];
  const grant = policy.grants.find(({ name }) => name === assignment['grant']);
  if (grant?.to.departments.includes(department) !== true) return undefined;
  const posts = textsIn(assignment, 'posts').filter(
    (post) =>
      (grant.to.posts?.includes(post) ?? true) &&
      policy.posts.get(post)?.purposes.some((purpose) => grant.purposes.includes(purpose)) === true,
  );
  const accounts = textsIn(assignment, 'accounts').filter(
    (account) => policy.principals.get(account)?.department === department,
  );
  const fields =
    assignment['fields'] === undefined ? undefined : trimDelegation(assignment['fields'], grant, composition);
  if (posts.length + accounts.length === 0 || (assignment['fields'] !== undefined && fields === undefined))
    return undefined;
  return withMembers(assignment, {
    posts: shortened('posts', posts),
    accounts: shortened('accounts', accounts),
    fields,
  });

  /** What is as long as it was stays as it is written. */
  function shortened(name: string, kept: readonly string[]): Json | undefined {
    if (kept.length === textsIn(assignment, name).length) return assignment[name];
    return kept.length === 0 ? undefined : kept;
  }
}

function rekeyed(item: PolicyItem, body: Json): PolicyItem {
  return { ...item, key: isListSection(item.section) ? keyOf(item.section, body) : item.key, body };
}
