import type { Model, ModelType } from '../compose/model.ts';
import type { Decision, DenialReason, Entitlement } from '../permissions/decision.ts';
import { openGuard, type Guard } from './guard.ts';
import type { Predicate } from './plan.ts';
import { NO_ROW } from './predicates.ts';
import { rowRulePredicate } from './row-rule-predicate.ts';

/** The guard of a decision; of one that denies everything, for the places that nobody can come to. */
export function guardOf(model: Model, decision: Decision): Guard {
  switch (decision.kind) {
    case 'all':
      return openGuard(model);
    case 'some':
      return entitledGuard(model, decision.entitlement);
    case 'deny':
      return closedGuard(model, decision.reason);
  }
}

function closedGuard(model: Model, reason: DenialReason): Guard {
  return {
    ...openGuard(model),
    refusal: () => reason,
    rows: () => NO_ROW,
    rowsOfWhole: () => NO_ROW,
  };
}

function entitledGuard(model: Model, { fieldsByType, rowRulesByType, smallestGroupByType }: Entitlement): Guard {
  const predicates = new Map<string, Predicate | undefined>();
  const guard: Guard = {
    model,
    refusal(type, field, verb) {
      const entitled = fieldsByType.get(type)?.get(field);
      if (entitled === undefined) return 'no-grant';
      // Who may filter by a value may ask whether it equals one.
      const may = entitled.verbs.has(verb) || (verb === 'verify' && entitled.verbs.has('filter'));
      return may ? undefined : (entitled.reason ?? 'no-grant');
    },
    mask: (type, field) => fieldsByType.get(type)?.get(field)?.mask,
    // A row of which nothing may be used does not exist: a condition or an order that goes through it would tell that it does.
    rows: (type, department) => (isUsed(type, department) ? guard.rowsOfWhole(type, department) : NO_ROW),
    rowsOfWhole(type, department) {
      const place = `${type.name} ${department}`;
      if (!predicates.has(place)) {
        const rule = rowRulesByType.get(type.name)?.get(department) ?? { kind: 'none' };
        predicates.set(place, rowRulePredicate(guard, type, department, rule));
      }
      return predicates.get(place);
    },
    identitySeals: (type, department) =>
      type.seals
        .filter((seal) => seal.department === department && seal.hides === 'IDENTITY')
        .map(({ column }) => column),
    smallestGroup: (type) => smallestGroupByType.get(type) ?? 0,
  };
  return guard;

  /** Whether any value of the department's own row may be used in any way. */
  function isUsed({ name, fields }: ModelType, department: string): boolean {
    return [...fields.values()].some(
      (field) =>
        field.kind !== 'toMany' &&
        field.department === department &&
        (fieldsByType.get(name)?.get(field.name)?.verbs.size ?? 0) > 0,
    );
  }
}
