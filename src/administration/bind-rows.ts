import type { Model } from '../compose/model.ts';
import type { Entitlement } from '../permissions/decision.ts';
import { canonical } from '../permissions/policy/digest-of.ts';
import type { Principal } from '../permissions/principal.ts';
import type { RowCondition, RowRule } from '../permissions/row-rule.ts';

/**
 * Which rows a principal sees, as a set of conditions that all hold, its own values put in and the whole of a part written out; undefined
 * for none. Texts that are compared and never shown.
 */
export type BoundRows = ReadonlyMap<string, BoundCondition> | undefined;

interface BoundCondition {
  /** The areas of a scope; undefined for any other condition. */
  readonly areas: readonly string[] | undefined;
}

/** Puts a principal's values into the rule of a type in a department. */
export function bindRows(
  { rowRulesByType }: Pick<Entitlement, 'rowRulesByType'>,
  model: Model,
  principal: Principal,
  type: string,
  department: string,
): BoundRows {
  const rule: RowRule = rowRulesByType.get(type)?.get(department) ?? { kind: 'none' };
  if (rule.kind === 'none') return undefined;
  const bound = new Map<string, BoundCondition>();
  for (const condition of rule.kind === 'all' ? [] : rule.of) {
    if (condition.kind === 'scope') bound.set(`scope ${condition.field}`, { areas: principal.scope });
    else if (condition.kind === 'partOfVisible') {
      const field = model.types.get(type)!.fields.get(condition.field)!;
      const whole =
        field.kind === 'toOne' ? bindRows({ rowRulesByType }, model, principal, field.target, department) : undefined;
      if (whole === undefined) return undefined;
      for (const [text, each] of whole) bound.set(`${condition.field} of ${text}`, each);
    } else bound.set(textOf(condition, principal), { areas: undefined });
  }
  return bound;
}

/** The values that a condition compares with: those of the principal that it names. */
function textOf(condition: RowCondition, { account, department, unit, unitsAbove = [], idNumber }: Principal): string {
  const own = { account, department, unit, idNumber };
  switch (condition.kind) {
    case 'own':
      return canonical([condition, idNumber ?? null]);
    case 'notAccused':
      return canonical([condition, idNumber ?? null, unit ?? null, unitsAbove, department ?? null]);
    case 'where':
      return canonical([condition, canonical(condition.where).includes('"principal"') ? own : {}]);
    default:
      return canonical(condition);
  }
}

/** Whether the one set of rows lies within the other, as far as the conditions show it. */
export function areRowsWithin(one: BoundRows, other: BoundRows): boolean {
  if (one === undefined) return true;
  if (other === undefined) return false;
  return [...other].every(([text, { areas }]) => {
    const same = one.get(text);
    if (same === undefined || areas === undefined) return same !== undefined;
    return same.areas?.every((code) => areas.some((area) => code.startsWith(area))) === true;
  });
}
