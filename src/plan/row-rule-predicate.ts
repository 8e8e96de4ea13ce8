import type { ModelType, ToOneField } from '../compose/model.ts';
import type { RowCondition, RowOperand, RowRule, RowWhere } from '../permissions/row-rule.ts';
import type { Argument } from './argument.ts';
import { openGuard, type Guard } from './guard.ts';
import type { Column } from './column.ts';
import type { Operand, Predicate, Value } from './plan.ts';
import { both, notTrue, NO_ROW } from './predicates.ts';
import { seekNothing } from './sought-keys.ts';
import { planWhere } from './where.ts';

/** A row rule as a condition on the rows of a type's table in a department; undefined for a rule that every row meets. */
export function rowRulePredicate(
  guard: Guard,
  type: ModelType,
  department: string,
  rule: RowRule,
): Predicate | undefined {
  switch (rule.kind) {
    case 'all':
      return undefined;
    case 'none':
      return NO_ROW;
    case 'some':
      return rule.of.map((each) => rowCondition(guard, type, department, each)).reduce(both, undefined);
  }
}

function rowCondition(guard: Guard, type: ModelType, department: string, rule: RowCondition): Predicate | undefined {
  switch (rule.kind) {
    case 'scope': {
      const column = linkColumn(guard, type, rule.field);
      const areas = rule.levels.map((level, index): Predicate => {
        return { kind: 'within', column, operand: operandOf({ kind: 'principalArea', index }), level };
      });
      return areas.length === 1 ? areas[0] : { kind: 'or', of: areas };
    }
    // The owner's own condition reads what it must, whatever the caller may read.
    case 'where':
      return planWhere(openGuard(guard.model), type, argumentOf(rule.where), 'policy', seekNothing);
    case 'own': {
      const column =
        rule.field === undefined
          ? columnOf(type.tables.get(department)!.keyColumn, type.key.scalar)
          : linkColumn(guard, type, rule.field);
      return equals(column, 'idNumber');
    }
    case 'notAccused': {
      const field = type.fields.get(rule.field)!;
      const names =
        field.kind === 'column'
          ? [
              ...(['unit', 'department'] as const).map((attribute) =>
                equals(columnOf(field.column, 'String'), attribute),
              ),
              ...unitsAbove(columnOf(field.column, 'String'), rule.unitsAbove ?? 0),
            ]
          : [equals(linkColumn(guard, type, rule.field), 'idNumber')];
      return { kind: 'not', of: names.length === 1 ? names[0]! : { kind: 'or', of: names } };
    }
    case 'notSealed':
      return notTrue(rule.column);
    case 'partOfVisible': {
      const { local, target } = type.fields.get(rule.field) as ToOneField;
      const whole = guard.model.types.get(target)!;
      const { own, table, key } = local!;
      return { kind: 'related', quantifier: 'some', own, table, key, of: guard.rowsOfWhole(whole, department) };
    }
  }
}

/** A principal without the attribute equals nothing: to SQL, a comparison with null is unknown, and counts as false. */
function equals(column: Column, attribute: 'idNumber' | 'unit' | 'department'): Predicate {
  return { kind: 'compare', column, operator: 'eq', operand: operandOf({ kind: 'principal', attribute }) };
}

function unitsAbove(column: Column, count: number): readonly Predicate[] {
  return Array.from({ length: count }, (_, index) => {
    return { kind: 'compare', column, operator: 'eq', operand: operandOf({ kind: 'principalUnitAbove', index }) };
  });
}

function operandOf(value: Value): Operand {
  return { value, sealed: undefined, argument: 'policy' };
}

function linkColumn({ model }: Guard, type: ModelType, name: string): Column {
  const { column, target } = type.fields.get(name) as ToOneField;
  return columnOf(column, model.types.get(target)!.key.scalar);
}

function columnOf(name: string, scalar: Column['scalar']): Column {
  return { name, scalar };
}

/** The owner's predicate in the form of an argument. */
function argumentOf(where: RowWhere): Argument {
  const fields = Object.entries(where).map(([name, member]) => [name, memberOf(member)] as const);
  return { kind: 'object', fields: new Map(fields) };
}

function memberOf(member: RowWhere | readonly RowWhere[] | RowOperand): Argument {
  if (isList(member)) return { kind: 'items', items: member.map(argumentOf) };
  if (!isOperand(member)) return argumentOf(member);
  if (member.kind === 'literal' && member.value === null) return { kind: 'null' };
  return { kind: 'leaf', value: member, known: member.kind === 'literal' ? member.value : undefined };
}

function isList(member: RowWhere | readonly RowWhere[] | RowOperand): member is readonly RowWhere[] {
  return Array.isArray(member);
}

function isOperand(member: RowWhere | RowOperand): member is RowOperand {
  return typeof member['kind'] === 'string';
}
