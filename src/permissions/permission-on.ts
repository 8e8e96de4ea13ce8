import type { Model } from '../compose/model.ts';
import type { Asking } from './decider.ts';
import type { Coordinate, Decision, DenialReason } from './decision.ts';
import { findActor } from './entitle/actor.ts';
import { findGrant } from './entitle/grants.ts';
import type { Mask } from './mask.ts';
import type { RowRule } from './row-rule.ts';
import type { Rules } from './rules.ts';

/** What is decided on one use of one field, and by what. */
export type Permission =
  | {
      readonly kind: 'allowed';
      readonly mask: Mask | undefined;
      /** Undefined where everything is allowed. */
      readonly rows: RowRule | undefined;
      /** 授权. The name of the owner's grant that allows it. */
      readonly grant: string | undefined;
    }
  | { readonly kind: 'denied'; readonly reason: DenialReason };

/**
 * What is decided on one use of one field by what a principal may do at all. A field that it may not know of is told of as one that
 * does not exist.
 */
export function permissionOn(
  { rules, model }: { readonly rules: Rules; readonly model: Model },
  asking: Asking,
  entitled: Decision,
  { type, field, verb }: Coordinate,
): Permission {
  if (entitled.kind === 'all') return { kind: 'allowed', mask: undefined, rows: undefined, grant: undefined };
  if (entitled.kind === 'deny') return { kind: 'denied', reason: entitled.reason };
  const { fieldsByType, rowRulesByType } = entitled.entitlement;
  const known = fieldsByType.get(type)?.get(field);
  const described = model.types.get(type)?.fields.get(field);
  if (known === undefined || described === undefined) return { kind: 'denied', reason: 'no-grant' };
  const isAllowed = known.verbs.has(verb) || (verb === 'verify' && known.verbs.has('filter'));
  if (!isAllowed) return { kind: 'denied', reason: known.reason ?? (verb === 'join' ? 'not-joined' : 'no-grant') };
  return {
    kind: 'allowed',
    mask: verb === 'read' ? known.mask : undefined,
    // What a relation lists are the rows of its target.
    rows: rowRulesByType.get(described.kind === 'toMany' ? described.target : type)?.get(described.department),
    grant: grantOf(rules, described.policy.owner, asking),
  };
}

function grantOf(rules: Rules, owner: string, asking: Asking): string | undefined {
  if (rules.kind === 'allow-all') return undefined;
  const actor = findActor(rules.policy, asking);
  if (typeof actor === 'string') return undefined;
  const granted = findGrant(rules.policy, owner, actor);
  return granted.kind === 'granted' ? granted.grant.name : undefined;
}
