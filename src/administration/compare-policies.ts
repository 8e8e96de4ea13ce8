import { isDeepStrictEqual } from 'node:util';
import type { GraphQLSchema } from 'graphql';
import type { Model } from '../compose/model.ts';
import { entitle, type Entitled } from '../permissions/entitle/entitle.ts';
import type { Policy, PolicyPrincipal } from '../permissions/policy/policy.ts';
import { shapeOf } from '../permissions/shape-of.ts';
import { accessDifferences, type AccessDifference, type Held } from './access-difference.ts';
import { outcomeOf, usesOf, type OperationOutcome, type SavedOperation } from './operation-outcome.ts';

/** What changes for accounts that are alike, for one purpose through one application. */
export interface AccessChange {
  readonly accounts: readonly string[];
  readonly purpose: string;
  readonly application: string;
  readonly differences: readonly AccessDifference[];
  /** The saved operations of which something else becomes. */
  readonly operations: readonly OperationChange[];
}

export interface OperationChange {
  readonly name: string;
  readonly before: OperationOutcome;
  readonly after: OperationOutcome;
}

export interface Comparing {
  readonly before: Policy;
  readonly after: Policy;
  readonly composition: { readonly schema: GraphQLSchema; readonly model: Model };
  readonly at: Date;
  readonly operations?: readonly SavedOperation[];
}

/**
 * Who gains and who loses what when one policy takes the place of another: for every account, purpose and application of either, at one
 * moment. Accounts of which no rule makes a difference are looked at once; empty where nothing changes for anybody.
 */
export function comparePolicies({
  before,
  after,
  composition,
  at,
  operations = [],
}: Comparing): readonly AccessChange[] {
  const { schema, model } = composition;
  const saved = operations.map((each) => ({ ...each, coordinates: usesOf(each, schema, model) }));
  const applications = [...new Set([...before.applications.keys(), ...after.applications.keys()])];
  return groupsOf(before, after).flatMap(({ accounts, purposes }) => {
    const [account = ''] = accounts;
    return purposes.flatMap((purpose) =>
      applications.flatMap((application): readonly AccessChange[] => {
        const [one, other] = [before, after].map((policy) =>
          held(policy, model, account, { purpose, application, at }),
        ) as [Held, Held];
        if (isSame(one, other)) return [];
        const differences = accessDifferences(one, other, model);
        const changed = saved.flatMap(({ name, coordinates, matter }): readonly OperationChange[] => {
          const [was, is] = [one, other].map(({ entitled }) => outcomeOf(entitled, coordinates, matter, model)) as [
            OperationOutcome,
            OperationOutcome,
          ];
          return isDeepStrictEqual(was, is) ? [] : [{ name, before: was, after: is }];
        });
        return differences.length + changed.length === 0
          ? []
          : [{ accounts, purpose, application, differences, operations: changed }];
      }),
    );
  });
}

/** Accounts that are alike before and after, with the purposes of their posts. */
function groupsOf(before: Policy, after: Policy) {
  const shapes = [before, after].map((policy) => ({ policy, shape: shapeOf(policy) }));
  const groups = new Map<string, { readonly accounts: string[]; readonly purposes: readonly string[] }>();
  for (const account of [...new Set([...before.principals.keys(), ...after.principals.keys()])].sort()) {
    const known = shapes.map(({ policy, shape }) => {
      const principal = policy.principals.get(account);
      return {
        principal,
        shape: principal === undefined ? null : shape(principal),
        purposes: purposesOf(policy, principal),
      };
    });
    const [one, other] = known.map(({ principal }) => principal);
    const purposes = [...new Set(known.flatMap((each) => each.purposes))].sort();
    // Whose own values change sees other rows by the same rules.
    const own = isDeepStrictEqual(one, other) ? null : account;
    const key = JSON.stringify([known.map(({ shape }) => shape), purposes, own]);
    const group = groups.get(key) ?? { accounts: [], purposes };
    group.accounts.push(account);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function purposesOf({ posts }: Policy, principal: PolicyPrincipal | undefined): readonly string[] {
  return principal?.posts.flatMap((post) => posts.get(post)?.purposes ?? []) ?? [];
}

function held(
  policy: Policy,
  model: Model,
  account: string,
  asking: { readonly purpose: string; readonly application: string; readonly at: Date },
): Held {
  const principal = policy.principals.get(account);
  const entitled: Entitled =
    principal === undefined
      ? { kind: 'deny', reason: 'unknown-principal' }
      : entitle(policy, model, { principal, ...asking });
  return { principal, entitled };
}

/** What is decided is the same, and of the same values. */
function isSame(one: Held, other: Held): boolean {
  if (one.entitled.kind === 'deny' || other.entitled.kind === 'deny')
    return one.entitled.kind === other.entitled.kind && isDeepStrictEqual(one.entitled, other.entitled);
  return (
    one.entitled.entitlement.fingerprint === other.entitled.entitlement.fingerprint &&
    isDeepStrictEqual(one.entitled.obligations, other.entitled.obligations) &&
    isDeepStrictEqual(one.principal, other.principal)
  );
}
