import type { Model, ModelField, ModelType } from '../../compose/model.ts';
import type { Asking } from '../decider.ts';
import type { DenialReason, Entitlement, FieldEntitlement, Verb } from '../decision.ts';
import type { Policy } from '../policy/policy.ts';
import type { RowRule } from '../row-rule.ts';
import { findActor, type Actor } from './actor.ts';
import { denialsOf, isDenied } from './denials.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import { findGrant, isNamed, permitOf, type Granted } from './grants.ts';
import { isForbidden, masksOfGuardrails } from './guardrails.ts';
import { obligationsOf, type Obligations } from './obligations.ts';
import { rowRuleOf, type ReasonedRule } from './row-rules.ts';
import { isWithheld } from './statutory.ts';
import { strictestMask } from './strictest-mask.ts';
import { timelineEntitlement } from './timeline-entitlement.ts';
import { allVerbs, verbsOfHashed } from '../verbs.ts';

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
  // 1.
  const actor = findActor(policy, asking);
  if (typeof actor === 'string') return { kind: 'deny', reason: actor };
  // 6 and 7, by owner.
  const grantedByOwner = new Map(
    [...model.departments.keys()].map((owner) => [owner, findGrant(policy, owner, actor)]),
  );
  // 2, 3 and 8, by type and department.
  const rules = rowRulesOf(policy, model, grantedByOwner, actor);
  const judge = judgeOf(policy, rules, grantedByOwner, actor);

  const fieldsByType = new Map<string, ReadonlyMap<string, FieldEntitlement>>();
  for (const type of model.types.values()) {
    const fields = new Map<string, FieldEntitlement>();
    for (const field of type.fields.values()) {
      const entitled = judge.isDiscoverable(type, field) ? fieldEntitlement(judge, type, field) : undefined;
      if (entitled !== undefined) fields.set(field.name, entitled);
    }
    if (fields.size > 0) fieldsByType.set(type.name, fields);
  }
  for (const type of model.types.values())
    for (const timeline of type.timelines.values()) {
      const entitled = timelineEntitlement(timeline, fieldsByType, model);
      if (entitled !== undefined)
        fieldsByType.set(type.name, new Map([...(fieldsByType.get(type.name) ?? []), [timeline.name, entitled]]));
    }

  // 10.
  const obligations = obligationsOf(policy, model, grantedByOwner, actor);
  const { smallestGroupByType, verifiesPerMinute } = obligations;
  const rowRulesByType = new Map(
    [...rules].map(([type, byDepartment]): [string, ReadonlyMap<string, RowRule>] => [
      type,
      new Map([...byDepartment].map(([department, { rule }]) => [department, rule])),
    ]),
  );
  const { explains } = actor.post;
  const structure = { fieldsByType, rowRulesByType, smallestGroupByType, verifiesPerMinute, explains };
  return {
    kind: 'some',
    entitlement: { ...structure, fingerprint: fingerprintOf(structure) },
    obligations,
    explain: (typeName, fieldName, verb) => {
      const type = model.types.get(typeName);
      const field = type?.fields.get(fieldName);
      if (type !== undefined && field !== undefined) return judge.reason(type, field, verb);
      const known = fieldsByType.get(typeName)?.get(fieldName);
      return known?.verbs.has(verb) === true ? undefined : (known?.reason ?? 'no-grant');
    },
  };
}

/** Judges one verb on one field by the steps. */
interface Judge {
  /** The first step that ends it; undefined where none does. */
  reason(type: ModelType, field: ModelField, verb: Verb): DenialReason | undefined;
  mask(type: ModelType, field: ModelField): FieldEntitlement['mask'];
  isDiscoverable(type: ModelType, field: ModelField): boolean;
}

function judgeOf(
  policy: Policy,
  rules: RulesByType,
  grantedByOwner: ReadonlyMap<string, Granted>,
  actor: Actor,
): Judge {
  const coordinateOf = (type: ModelType, field: ModelField) => `${type.name}.${field.name}`;
  const { ceiling } = actor.application;
  const judge: Judge = {
    reason(type, field, verb) {
      const coordinate = coordinateOf(type, field);
      const { owner } = field.policy;
      const granted = grantedByOwner.get(owner)!;
      const permit = permitOf(granted, coordinate);
      // 2.
      if (isWithheld(field, actor)) return 'withheld';
      // 4.
      if (isForbidden(policy.guardrails, coordinate, owner, verb, actor)) return 'guardrail';
      if (judge.mask(type, field)?.kind === 'hash' && !verbsOfHashed.includes(verb)) return 'guardrail';
      // 5.
      if (isDenied(denialsOf(policy.denials, coordinate, actor), verb)) return 'denied-by-owner';
      // 6 and 7.
      if (granted.kind === 'missing') return isNamed(granted, coordinate) ? granted.reason : 'no-grant';
      if (permit?.verbs.has(verb) !== true)
        return verb === 'join' && permit?.verbs.has('read') === true ? 'not-joined' : 'no-grant';
      if (verb === 'sort' && isSealedKey(type, field) && !sortsByClearKey(judge, type)) return 'no-grant';
      // 8.
      const rows = rowsBehind(rules, type, field);
      if (rows?.reason !== undefined) return rows.reason;
      return ceiling.get(coordinate)?.verbs.has(verb) === true ? undefined : 'outside-application';
    },
    // 9.
    mask(type, field) {
      const coordinate = coordinateOf(type, field);
      const { owner } = field.policy;
      return strictestMask([
        permitOf(grantedByOwner.get(owner)!, coordinate)?.mask,
        ...masksOfGuardrails(policy.guardrails, coordinate, owner, actor),
        ceiling.get(coordinate)?.mask,
      ]);
    },
    isDiscoverable(type, field) {
      const coordinate = coordinateOf(type, field);
      return (
        ceiling.has(coordinate) &&
        isNamed(grantedByOwner.get(field.policy.owner)!, coordinate) &&
        !denialsOf(policy.denials, coordinate, actor).some(({ hides }) => hides)
      );
    },
  };
  return judge;
}

function fieldEntitlement(judge: Judge, type: ModelType, field: ModelField): FieldEntitlement {
  const verbs = new Set<Verb>();
  const refused: DenialReason[] = [];
  for (const verb of allVerbs) {
    const reason = judge.reason(type, field, verb);
    if (reason === undefined) verbs.add(verb);
    else refused.push(reason);
  }
  // Of a value that may be read, what was taken away says more than what was never given.
  const telling = verbs.has('read') ? refused.find((reason) => reason !== 'no-grant') : undefined;
  return { verbs, mask: verbs.has('read') ? judge.mask(type, field) : undefined, reason: telling ?? refused[0] };
}

type RulesByType = ReadonlyMap<string, ReadonlyMap<string, ReasonedRule>>;

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

/** The rule of the rows that a field's values come from: its own, or for a list those that it lists. */
function rowsBehind(rules: RulesByType, type: ModelType, field: ModelField): ReasonedRule | undefined {
  return rules.get(field.kind === 'toMany' ? field.target : type.name)?.get(field.department);
}

function isSealedKey({ key }: ModelType, { name }: ModelField): boolean {
  return key.sealed && name === key.field;
}

/** The order of sealed keys is that of what they seal, and a number's order tells of its digits: whoever sorts by one sorts by the other. */
function sortsByClearKey(judge: Judge, type: ModelType): boolean {
  return type.key.clearFields.some(({ name }) => {
    const clear = type.fields.get(name)!;
    return judge.reason(type, clear, 'sort') === undefined && judge.mask(type, clear) === undefined;
  });
}
