import type { FilterOperator } from '../compose/filter-sdl.ts';
import type { Model, ModelType } from '../compose/model.ts';
import type { Argument } from './argument.ts';
import { areaLevel } from '../values/area-code.ts';
import type { Column, Operand, Predicate } from './plan.ts';

/** A `where` argument as a condition on the rows of the type's anchor; undefined when it asks for nothing. */
export function planWhere(
  model: Model,
  type: ModelType,
  argument: Argument | undefined,
  place: string,
): Predicate | undefined {
  if (argument?.kind !== 'object') return undefined;
  return all(
    [...argument.fields].flatMap(([name, value]) => {
      const at = `${place}.${name}`;
      switch (name) {
        case 'and':
          return all(branches(model, type, value, at)) ?? [];
        case 'or':
          // An empty `or` holds for nothing, as an empty `and` holds for everything.
          return value.kind === 'items' ? { kind: 'or', of: branches(model, type, value, at) } : [];
        case 'not':
          return value.kind === 'object' ? { kind: 'not', of: planWhere(model, type, value, at) ?? EVERYTHING } : [];
        default:
          return fieldConditions(model, type, name, value, at);
      }
    }),
  );
}

const EVERYTHING: Predicate = { kind: 'and', of: [] };

function branches(model: Model, type: ModelType, argument: Argument, place: string): readonly Predicate[] {
  if (argument.kind !== 'items') return [];
  return argument.items.map((item, index) => planWhere(model, type, item, `${place}[${index}]`) ?? EVERYTHING);
}

function fieldConditions(
  model: Model,
  type: ModelType,
  name: string,
  filter: Argument,
  place: string,
): readonly Predicate[] {
  if (filter.kind !== 'object') return [];
  const field = type.fields.get(name);
  if (field === undefined || field.kind === 'toMany') return [];
  const column: Column =
    field.kind === 'column'
      ? { name: field.column, scalar: field.scalar }
      : { name: field.column, scalar: model.types.get(field.target)!.key.scalar };
  const sealed = field.kind === 'column' && type.key.sealed && name === type.key.field ? type.name : undefined;
  return [...filter.fields].flatMap(([operator, argument]) =>
    condition(column, operator as FilterOperator, argument, sealed, `${place}.${operator}`),
  );
}

function condition(
  column: Column,
  operator: FilterOperator,
  argument: Argument,
  sealed: string | undefined,
  place: string,
): readonly Predicate[] {
  if (argument.kind === 'null') {
    if (operator === 'eq') return [{ kind: 'isNull', column }];
    if (operator === 'ne') return [{ kind: 'not', of: { kind: 'isNull', column } }];
    return [{ kind: 'or', of: [] }];
  }
  if (argument.kind !== 'leaf') return [];
  const operand: Operand = { value: argument.value, sealed, argument: place };
  switch (operator) {
    case 'in':
      return [{ kind: 'oneOf', column, operand }];
    case 'notIn':
      return [{ kind: 'not', of: { kind: 'oneOf', column, operand } }];
    case 'within':
      return [{ kind: 'within', column, operand, level: areaLevel(argument.known as string) }];
    case 'eq':
    case 'ne':
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return [{ kind: 'compare', column, operator, operand }];
  }
}

function all(predicates: readonly Predicate[]): Predicate | undefined {
  return predicates.length > 1 ? { kind: 'and', of: predicates } : predicates[0];
}
