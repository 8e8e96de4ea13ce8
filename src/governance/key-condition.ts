import type { ModelType } from '../compose/model.ts';
import type { RowOperand, RowWhere } from '../permissions/row-rule.ts';
import type { KeyCondition } from './catalogue.ts';

const OPERATORS = ['eq', 'ne', 'in', 'notIn'] as const;

/** A checked predicate as a condition on one field with few values (an enum's, true and false); undefined where it is more than that. */
export function keyConditionOf(where: RowWhere, { fields, anchor }: ModelType): KeyCondition | undefined {
  const [[name, filter] = [], ...others] = Object.entries(where);
  const field = fields.get(name ?? '');
  const hasFewValues = field?.kind === 'column' && (field.scalar === 'Enum' || field.scalar === 'Boolean');
  if (!hasFewValues || field.department !== anchor || others.length > 0) return undefined;
  const [[operator, operand] = [], ...more] = Object.entries(filter as Readonly<Record<string, RowOperand>>);
  const known = OPERATORS.find((each) => each === operator);
  if (known === undefined || operand?.kind !== 'literal' || more.length > 0) return undefined;
  const { value } = operand;
  const values = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return { field: field.name, operator: known, values };
}

/** Whether a value meets it: what is not there equals nothing but null, and differs from everything else. */
export function meets(value: unknown, { operator, values }: KeyCondition): boolean {
  switch (operator) {
    case 'eq':
      return value === values[0];
    case 'ne':
      return value !== values[0];
    case 'in':
      return value !== null && values.includes(value);
    case 'notIn':
      return value === null || !values.includes(value);
  }
}
