import type { ModelType } from '../../compose/model.ts';
import type { Recusal } from '../policy/policy.ts';
import { attributesOf } from '../policy/attributes-of.ts';
import type { RowCondition } from '../row-rule.ts';
import type { Actor } from './actor.ts';
import { hasAttributes } from './has-attributes.ts';
import { isAimedAt } from './is-aimed-at.ts';
import type { Exclusion } from './statutory.ts';

/**
 * Step 3. Recusal 回避 (信访工作条例 Art. 30): a row that accuses a person or unit is not for them, by the row's own columns and
 * whoever asks; and rows from which somebody is recused by order.
 */
export function recusalConditions(
  type: ModelType,
  department: string,
  recusals: readonly Recusal[],
  actor: Actor,
): Exclusion {
  // Whom a row accuses, another department's table cannot say.
  if (type.accused.some((name) => type.fields.get(name)?.department !== department)) return 'unprovable';
  // What accuses a unit is as little for the units below it.
  const above = actor.principal.unitsAbove.length;
  const accused = type.accused.map((field): RowCondition =>
    above > 0 && type.fields.get(field)!.kind === 'column'
      ? { kind: 'notAccused', field, unitsAbove: above }
      : { kind: 'notAccused', field },
  );
  const ordered = recusals.filter((each) => each.type === type.name && isAimedAt(each, actor, department));
  if (ordered.length > 0 && type.anchor !== department) return 'unprovable';
  if (ordered.some(({ where }) => !hasAttributes(actor, attributesOf(where)))) return 'unprovable';
  return [...accused, ...ordered.map(({ where }): RowCondition => ({ kind: 'where', where: { not: where } }))];
}
