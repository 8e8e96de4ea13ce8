import type { Model } from '../../compose/model.ts';
import type { Asking } from '../decider.ts';
import type { DenialReason, Entitlement, FieldEntitlement, Verb } from '../decision.ts';
import type { Policy } from '../policy/policy.ts';
import type { RowRule } from '../row-rule.ts';
import { findActor, type Actor } from './actor.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import { findGrant, type Granted } from './grants.ts';
import { judgeField, type RulesByType, type Standing } from './judge-field.ts';
import { obligationsOf, type Obligations } from './obligations.ts';
import { rowRuleOf, type ReasonedRule } from './row-rules.ts';
import { timelineEntitlement } from './timeline-entitlement.ts';

/** What a principal may do under a purpose, or the step that ends it for every field. */
export type Entitled =
  | { readonly kind: 'deny'; readonly reason: DenialReason }
  | {
      readonly kind: 'some';
      readonly entitlement: Entitlement;
      readonly obligations: Obligations;
      /** Why a verb on a field is not permitted, hidden fields too; undefined where it is. */
      readonly explain: (type: string, field: string, verb: Verb) => DenialReason | undefined;
    };

/**
 * 授权判定. The evaluation order, once for all fields; the first step that ends a verb is its reason.
 *
 * 1. principal, application and purpose are known
 * 2. statutory prohibition: withheld fields, sealed rows
 * 3. recusal: rows
 * 4. guardrails of the platform
 * 5. denials of the owner
 * 6. the owner's one grant that the purpose names
 * 7. the requester's assignment of it
 * 8. rows: the owner's statement, area scope, recusal, sealing
 * 9. the strictest mask of grant, guardrails and application
 * 10. obligations on the operation as a whole
 */
export function entitle(policy: Policy, model: Model, asking: Asking): Entitled {
  // 1. Who asks.
  const actor = findActor(policy, asking);
  if (typeof actor === 'string') return { kind: 'deny', reason: actor };
  // 6, 7. For each owner the one grant. 2, 3, 8. For each table its rows.
  const grantedByOwner = new Map(
    [...model.departments.keys()].map((owner) => [owner, findGrant(policy, owner, actor)] as const),
  );
  const rules = rowRulesOf(policy, model, grantedByOwner, actor);
  // 2 to 9. For each field its verbs and mask.
  const standing: Standing = { policy, actor, grantedByOwner, rules };
  const fieldsByType = fieldsOf(standing, model);
  // 10. For the operation as a whole.
  const obligations = obligationsOf(policy, model, grantedByOwner, actor);

  const structure = {
    fieldsByType,
    rowRulesByType: withoutReasons(rules),
    smallestGroupByType: obligations.smallestGroupByType,
    verifiesPerMinute: obligations.verifiesPerMinute,
    explains: actor.post.explains,
    duty: actor.post.duty,
  };
  return {
    kind: 'some',
    entitlement: { ...structure, fingerprint: fingerprintOf(structure), grantByOwner: namesOf(grantedByOwner) },
    obligations,
    explain: (typeName, fieldName, verb) => {
      const type = model.types.get(typeName);
      const field = type?.fields.get(fieldName);
      if (type !== undefined && field !== undefined) return judgeField(standing, type, field).reason(verb);
      const timeline = fieldsByType.get(typeName)?.get(fieldName);
      return timeline?.verbs.has(verb) === true ? undefined : (timeline?.reason ?? 'no-grant');
    },
  };
}

function fieldsOf(standing: Standing, model: Model): ReadonlyMap<string, ReadonlyMap<string, FieldEntitlement>> {
  const fieldsByType = new Map<string, Map<string, FieldEntitlement>>();
  const add = (type: string, field: string, entitlement: FieldEntitlement | undefined) => {
    if (entitlement === undefined) return;
    const fields = fieldsByType.get(type) ?? new Map<string, FieldEntitlement>();
    fieldsByType.set(type, fields.set(field, entitlement));
  };
  for (const type of model.types.values())
    for (const field of type.fields.values()) add(type.name, field.name, judgeField(standing, type, field).entitlement);
  for (const type of model.types.values())
    for (const timeline of type.timelines.values())
      add(type.name, timeline.name, timelineEntitlement(timeline, fieldsByType, model));
  return fieldsByType;
}

function rowRulesOf(
  policy: Policy,
  model: Model,
  grantedByOwner: ReadonlyMap<string, Granted>,
  actor: Actor,
): RulesByType {
  const rules = new Map<string, ReadonlyMap<string, ReasonedRule>>();
  for (const type of model.types.values()) {
    const ruled = [...type.tables.keys()].flatMap((department) => {
      const granted = grantedByOwner.get(department);
      if (granted?.kind !== 'granted') return [];
      return [[department, rowRuleOf(policy, model, type, department, granted.grant, actor)] as const];
    });
    if (ruled.length > 0) rules.set(type.name, new Map(ruled));
  }
  return rules;
}

function namesOf(grantedByOwner: ReadonlyMap<string, Granted>): Entitlement['grantByOwner'] {
  return new Map(
    [...grantedByOwner].flatMap(([owner, granted]) =>
      granted.kind === 'granted' ? [[owner, granted.grant.name] as const] : [],
    ),
  );
}

function withoutReasons(rules: RulesByType): Entitlement['rowRulesByType'] {
  return new Map(
    [...rules].map(([type, byDepartment]) => [
      type,
      new Map([...byDepartment].map(([department, { rule }]): [string, RowRule] => [department, rule])),
    ]),
  );
}
