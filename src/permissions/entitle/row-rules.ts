import type { Model, ModelType } from '../../compose/model.ts';
import { areaLevel } from '../../values/area-code.ts';
import type { DenialReason } from '../decision.ts';
import { attributesOf } from '../policy/attributes-of.ts';
import type { Grant, Policy } from '../policy/policy.ts';
import type { RowCondition, RowRule } from '../row-rule.ts';
import type { Actor } from './actor.ts';
import { hasAttributes } from './has-attributes.ts';
import { recusalConditions } from './recusal.ts';
import { sealConditions } from './statutory.ts';

/** A row rule, and for `none` the reason. */
export interface ReasonedRule {
  readonly rule: RowRule;
  readonly reason: DenialReason | undefined;
}

/**
 * Step 8. Which rows of a type's table in one department: the owner's statement AND area scope AND recusal (step 3) AND sealing
 * (step 2). Where the table cannot run one of them, no row.
 */
export function rowRuleOf(
  policy: Policy,
  model: Model,
  type: ModelType,
  department: string,
  grant: Grant,
  actor: Actor,
): ReasonedRule {
  const sealed = sealConditions(model, type, department, policy.seals, actor);
  const recused = recusalConditions(type, department, policy.recusals, actor);
  if (sealed === 'unprovable' || recused === 'unprovable') return none('scope-unprovable');
  const stated = statedConditions(policy, model, type, department, grant, actor);
  if (typeof stated === 'string') return none(stated);
  const of = [...stated, ...recused, ...sealed];
  return { rule: of.length === 0 ? { kind: 'all' } : { kind: 'some', of }, reason: undefined };
}

function none(reason: DenialReason): ReasonedRule {
  return { rule: { kind: 'none' }, reason };
}

/** What the grant says of the type's rows, as conditions that this table can run; or why there are none. */
function statedConditions(
  policy: Policy,
  model: Model,
  type: ModelType,
  department: string,
  grant: Grant,
  actor: Actor,
): readonly RowCondition[] | DenialReason {
  const statement = grant.rowsByType.get(type.name) ?? grant.otherRows;
  const { scope, own, where } = statement.kind === 'some' ? statement : EVERY_ROW;
  const conditions: RowCondition[] = [];
  if (where !== undefined) {
    if (type.anchor !== department) return 'scope-unprovable';
    if (!hasAttributes(actor, attributesOf(where))) return 'attribute-missing';
    conditions.push({ kind: 'where', where });
  }
  // A part is seen where its whole is, whatever else is said.
  const part = type.part === undefined ? undefined : type.fields.get(type.part);
  if (part?.kind === 'toOne' && part.department === department) {
    const whole = rowRuleOf(policy, model, model.types.get(part.target)!, department, grant, actor);
    if (whole.reason !== undefined) return whole.reason;
    return [{ kind: 'partOfVisible', field: part.name }, ...conditions];
  }
  if (scope) {
    const area = [...type.fields.values()].find((field) => field.kind === 'toOne' && field.area);
    if (area?.department !== department) return 'scope-unprovable';
    if (actor.principal.scope.length === 0) return 'attribute-missing';
    conditions.push({ kind: 'scope', field: area.name, levels: actor.principal.scope.map(areaLevel) });
  }
  if (own) {
    const subject = subjectOf(type, department);
    if (subject === undefined) return 'scope-unprovable';
    if (!hasAttributes(actor, ['idNumber'])) return 'attribute-missing';
    conditions.push({ kind: 'own', field: subject.field });
  }
  return conditions;
}

const EVERY_ROW = { scope: false, own: false, where: undefined };

/** How a table says whom its rows are about: by the key of a person's row, or by a link; undefined where it does not. */
function subjectOf({ fields, key }: ModelType, department: string): { readonly field: string | undefined } | undefined {
  const { subject } = fields.get(key.field)!.policy;
  if (subject.kind === 'none' || subject.path.length !== 1) return undefined;
  const [name] = subject.path;
  if (name === 'self') return { field: undefined };
  const link = fields.get(name!);
  return link?.kind === 'toOne' && link.department === department ? { field: link.name } : undefined;
}
