import type { Policy, PolicyPrincipal } from './policy/policy.ts';

/** What of a principal its entitlement may depend on: never a value that no rule of the policy names. */
export function shapeOf(policy: Policy): (principal: PolicyPrincipal) => readonly unknown[] {
  const aims = [...policy.denials, ...policy.guardrails, ...policy.recusals, ...policy.combinations].flatMap(
    ({ to, except }) => [to, ...(except === undefined ? [] : [except])],
  );
  const accounts = new Set([...policy.assignments, ...aims].flatMap((each) => each.accounts ?? []));
  const units = new Set([...policy.grants.map(({ to }) => to), ...aims].flatMap((each) => each.units ?? []));
  return ({ account, posts, department, unit, unitsAbove, idNumber, scope }) => [
    posts,
    department ?? null,
    scope.map(({ length }) => length),
    idNumber !== undefined,
    unit !== undefined,
    unitsAbove.length,
    unit === undefined ? [] : [unit, ...unitsAbove].filter((code) => units.has(code)),
    accounts.has(account) ? account : null,
  ];
}
