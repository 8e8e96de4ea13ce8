import { isDeepStrictEqual } from 'node:util';
import type { Policy, Unit } from '../permissions/policy/policy.ts';
import { isAssignmentWithin } from './narrowing/is-assignment-within.ts';
import { isGrantWithin } from './narrowing/is-grant-within.ts';
import { isApplicationWithin, isPostWithin, isPrincipalWithin } from './narrowing/is-principal-within.ts';
import { isDenialKept, isGuardrailKept, isSealKept } from './narrowing/is-prohibition-within.ts';

/**
 * Whether a change gives nobody anything: no coordinate, no verb, no weaker mask, no more rows, at no time. Told by structure alone, so
 * that what is not plainly narrower counts as widening. Two effects are no gift and are not looked at: the rate of verifying, the least of
 * all grants in force, may rise to what the others say when one ends; and a combination counts clear values alone, so that more masks may
 * let fields be asked for together of which each could be had before.
 */
export function isNarrowing(before: Policy, after: Policy): boolean {
  return wideningsOf(before, after).length === 0;
}

/** A part of a policy that gives more than before, or forbids less. */
export type Widening = {
  readonly [Kind in keyof Widened]: { readonly kind: Kind; readonly what: Widened[Kind] };
}[keyof Widened];

interface Widened {
  readonly grants: Policy['grants'][number];
  readonly assignments: Policy['assignments'][number];
  /** What is said no longer, or less of. */
  readonly denials: Policy['denials'][number];
  readonly posts: MapValue<Policy['posts']>;
  readonly units: MapValue<Policy['units']>;
  readonly principals: MapValue<Policy['principals']>;
  readonly purposes: MapValue<Policy['purposes']>;
  readonly applications: MapValue<Policy['applications']>;
  readonly guardrails: Policy['guardrails'][number];
  readonly combinations: Policy['combinations'][number];
  readonly recusals: Policy['recusals'][number];
  readonly seals: Policy['seals'][number];
}
type MapValue<Known> = Known extends ReadonlyMap<string, infer Value> ? Value : never;

/** Every part that is not plainly within what was there; none where the change only narrows. */
export function wideningsOf(before: Policy, after: Policy): readonly Widening[] {
  const grants = new Map(before.grants.map((grant) => [grant.name, grant]));
  const guardrails = new Map(after.guardrails.map((guardrail) => [guardrail.name, guardrail]));
  const told = <Kind extends keyof Widened>(
    kind: Kind,
    parts: Iterable<Widened[Kind]>,
    isKept: (part: Widened[Kind]) => boolean,
  ) => [...parts].filter((part) => !isKept(part)).map((what) => ({ kind, what }) as Widening);
  return [
    // What gives: each part is within one that there was.
    ...told('grants', after.grants, (each) => isGrantWithin(each, grants.get(each.name))),
    ...told('assignments', after.assignments, (each) =>
      before.assignments.some((other) => isAssignmentWithin(each, other)),
    ),
    ...told('posts', after.posts.values(), (each) => isPostWithin(each, before.posts.get(each.name))),
    // Under another, or of another department, it stands for others.
    ...told('units', after.units.values(), ({ code, ...each }) => isUnitKept(each, before.units.get(code))),
    ...told('principals', after.principals.values(), (each) =>
      isPrincipalWithin(each, before.principals.get(each.account)),
    ),
    ...told('purposes', after.purposes.values(), (each) => isDeepStrictEqual(each, before.purposes.get(each.name))),
    ...told('applications', after.applications.values(), (each) =>
      isApplicationWithin(each, before.applications.get(each.name)),
    ),
    // What forbids: each part that there was is kept.
    ...told('denials', before.denials, (each) => after.denials.some((other) => isDenialKept(each, other))),
    ...told('guardrails', before.guardrails, (each) => isGuardrailKept(each, guardrails.get(each.name))),
    ...told('combinations', before.combinations, (each) => isAmong(each, after.combinations)),
    ...told('recusals', before.recusals, (each) => isAmong(each, after.recusals)),
    ...told('seals', before.seals, (each) => after.seals.some((other) => isSealKept(each, other))),
  ];
}

function isUnitKept({ department, parent }: Omit<Unit, 'code'>, before: Unit | undefined): boolean {
  return before !== undefined && before.department === department && before.parent === parent;
}

function isAmong(one: unknown, others: readonly unknown[]): boolean {
  return others.some((other) => isDeepStrictEqual(one, other));
}
