import type { ModelType, ToOneField } from '../compose/model.ts';
import { fieldColumn } from './field-column.ts';
import type { Led } from './group-keys.ts';
import type { Guard } from './guard.ts';
import type { Column } from './column.ts';
import type { Operand, Predicate } from './plan.ts';

/**
 * 最小组. Groups of fewer different people than the decision asks for are left out, before order, page and number of groups are
 * looked at: a group that is not there may have no rows, or too few. The same holds of what the rows lead to, where they are grouped by
 * that. Nothing where the rows concern nobody.
 */
export function enoughPeople(guard: Guard, type: ModelType, led: readonly Led[]): readonly Predicate[] {
  const least = guard.smallestGroup(type.name);
  const of = least > 0 ? subjectColumn(guard, type) : undefined;
  return [...(of === undefined ? [] : [{ by: of, least }]), ...led].map((each) => enough(each));
}

function enough({ by: of, least }: Led): Predicate {
  const column: Column = {
    name: 'subjects',
    scalar: 'Int',
    derived: { kind: 'measure', measure: { kind: 'subjects', of } },
  };
  const operand: Operand = { value: { kind: 'literal', value: least }, sealed: undefined, argument: 'policy' };
  return { kind: 'compare', column, operator: 'gte', operand };
}

/**
 * The citizen number of whom a row of the type concerns, where its own database has it. Whom a seal hides counts for nobody: how many
 * different people there are would tell whether two of them are one.
 */
function subjectColumn(guard: Guard, type: ModelType): Column | undefined {
  const { subject } = type.fields.get(type.key.field)!.policy;
  if (subject.kind === 'none') return undefined;
  if (subject.path[0] === 'self') return { name: type.tables.get(type.anchor)!.keyColumn, scalar: type.key.scalar };
  return alongPath(guard, type, subject.path);
}

function alongPath(guard: Guard, type: ModelType, [step, ...rest]: readonly string[]): Column {
  const field = type.fields.get(step!) as ToOneField;
  const { local } = field;
  const beyond = guard.model.types.get(field.target)!;
  if (rest.length === 0) {
    const { mask: _, ...unmasked } = fieldColumn(guard, type, field);
    return unmasked;
  }
  if (local === undefined) throw new Error(`${type.name}.${step!} leads out of the department that counts its people`);
  const column = alongPath(guard, beyond, rest);
  const { own, table, key } = local;
  return { name: `${step!}.${column.name}`, scalar: column.scalar, derived: { kind: 'link', own, table, key, column } };
}
