import type { Model } from '../compose/model.ts';
import { createDecider } from '../permissions/create-decider.ts';
import type { Asking } from '../permissions/decider.ts';
import type { FieldEntitlement } from '../permissions/decision.ts';
import type { Policy } from '../permissions/policy/policy.ts';
import type { RowRule } from '../permissions/row-rule.ts';

/** What an account may do with one field of the owner that asks. */
export interface ViewedField extends FieldEntitlement {
  /** `Person.name`. */
  readonly coordinate: string;
  /** Of the rows that the field's values come from. */
  readonly rows: RowRule;
}

/** What an account may do, as far as the fields of one owner go: those that it may know of, in the order of the schema. */
export function viewAs(policy: Policy, model: Model, owner: string, asking: Asking): readonly ViewedField[] {
  const decision = createDecider({ kind: 'policy', policy }, model).entitle(asking);
  if (decision.kind !== 'some') return [];
  const { fieldsByType, rowRulesByType } = decision.entitlement;
  return [...model.types.values()].flatMap((type) =>
    [...type.fields.values()].flatMap((field) => {
      const entitled = fieldsByType.get(type.name)?.get(field.name);
      if (entitled === undefined || field.policy.owner !== owner) return [];
      const rows = rowRulesByType.get(field.kind === 'toMany' ? field.target : type.name)?.get(field.department);
      return [{ coordinate: `${type.name}.${field.name}`, ...entitled, rows: rows ?? { kind: 'none' } }];
    }),
  );
}
