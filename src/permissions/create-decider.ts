import { LRUCache } from 'lru-cache';
import type { Model } from '../compose/model.ts';
import { decideOperation } from './decide-operation.ts';
import type { Asking, Decider } from './decider.ts';
import type { Decision } from './decision.ts';
import { entitle, type Entitled } from './entitle/entitle.ts';
import type { Policy, PolicyPrincipal } from './policy/policy.ts';
import type { Rules } from './rules.ts';
import { shapeOf } from './shape-of.ts';

/** Shapes of principals times purposes and applications; each is a few hundred kilobytes at most. */
const MAXIMUM_ENTITLEMENTS = 500;

/**
 * A decider by the rules. Entitlements are worked out once for all principals of one shape (post, department, levels of scope …),
 * for each purpose and application, and hold until a period of the policy begins or ends.
 */
export function createDecider(rules: Rules, model: Model): Decider {
  if (rules.kind === 'allow-all') return ALLOW_ALL;
  const { policy } = rules;
  const shapes = shapeOf(policy);
  const shapeTexts = new WeakMap<PolicyPrincipal, string>();
  const shape = (principal: PolicyPrincipal): string => {
    let text = shapeTexts.get(principal);
    if (text === undefined) {
      text = JSON.stringify(shapes(principal));
      shapeTexts.set(principal, text);
    }
    return text;
  };
  const turns = turnsOf(policy);
  const known = new LRUCache<string, Entitled>({ max: MAXIMUM_ENTITLEMENTS });
  const entitled = (asking: Asking): Entitled => {
    const principal = policy.principals.get(asking.principal.account);
    if (principal === undefined) return entitle(policy, model, asking);
    const { purpose, application, at } = asking;
    const key = `${turnAt(turns, at.getTime())} ${JSON.stringify([purpose, application])} ${shape(principal)}`;
    let found = known.get(key);
    if (found === undefined) {
      found = entitle(policy, model, asking);
      // What strangers state as purpose or application is not kept.
      if (found.kind === 'some') known.set(key, found);
    }
    return found;
  };
  return {
    decide: (question) => decideOperation(entitled(question), question, model),
    entitle: (asking) => {
      const found = entitled(asking);
      if (found.kind === 'deny') return { kind: 'deny', reason: found.reason, fingerprint: `deny:${found.reason}` };
      const { entitlement } = found;
      return { kind: 'some', entitlement, fingerprint: entitlement.fingerprint };
    },
    explain: (asking, { type, field, verb }) => {
      const found = entitled(asking);
      return found.kind === 'deny' ? found.reason : found.explain(type, field, verb);
    },
  };
}

const ALL: Decision = { kind: 'all', fingerprint: 'all' };
const ALLOW_ALL: Decider = { decide: () => ALL, entitle: () => ALL, explain: () => undefined };

/** The instants at which a period begins or ends, in order. */
function turnsOf({ grants, assignments, denials, seals }: Policy): readonly number[] {
  const periods = [...grants, ...assignments, ...denials, ...seals];
  return [...new Set(periods.flatMap(({ from, until }) => [from, until]))]
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
}

/** How many of them have passed: between two turns nothing changes. */
function turnAt(turns: readonly number[], at: number): number {
  let passed = 0;
  for (const turn of turns) if (turn <= at) passed += 1;
  return passed;
}
