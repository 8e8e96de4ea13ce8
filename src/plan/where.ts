import type { FilterOperator } from '../compose/filter-sdl.ts';
import type { ColumnField, Model, ModelType, ToManyField, ToOneField } from '../compose/model.ts';
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

/** `search: "王"`: a row that has the text at the beginning of one of its searched fields. */
export function planSearch(type: ModelType, search: Argument | undefined): Predicate | undefined {
  if (search?.kind !== 'leaf') return undefined;
  const operand: Operand = { value: search.value, sealed: undefined, argument: 'search' };
  const columns = type.searched.map((name) => type.fields.get(name) as ColumnField);
  return {
    kind: 'or',
    of: columns.map(({ column, scalar }) => ({ kind: 'startsWith', column: { name: column, scalar }, operand })),
  };
}

/** What holds when both conditions do. */
export function both(one: Predicate | undefined, other: Predicate | undefined): Predicate | undefined {
  return all([one, other].filter((each) => each !== undefined));
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
  if (filter.kind === 'null') return linkIsNull(model, type, name);
  if (filter.kind !== 'object') return [];
  const column = filteredColumn(model, type, name);
  if (column !== undefined) {
    const sealed = type.key.sealed && name === type.key.field ? type.name : undefined;
    return conditions(column, filter, sealed, place);
  }
  const field = type.fields.get(name) as ToOneField | ToManyField;
  const target = model.types.get(field.target)!;
  const { own, key, table } = field.local!;
  const related = (quantifier: 'some' | 'none', of: Predicate | undefined): Predicate => {
    return { kind: 'related', quantifier, own, table, key, of };
  };
  if (field.kind === 'toOne') return [related('some', planWhere(model, target, filter, place))];
  return [...filter.fields].flatMap(([quantifier, argument]) => {
    const at = `${place}.${quantifier}`;
    if (argument.kind !== 'object') return [];
    if (quantifier === 'count') {
      const count: Column = {
        name: `${name}.count`,
        scalar: 'Int',
        derived: { kind: 'count', own, table, key },
      };
      return conditions(count, argument, undefined, at);
    }
    const of = planWhere(model, target, argument, at);
    if (quantifier === 'every') return [related('none', { kind: 'not', of: of ?? EVERYTHING })];
    return [related(quantifier === 'some' ? 'some' : 'none', of)];
  });
}

/** `{person: null}` asks for rows that link to nobody, as `{closedAt: {eq: null}}` asks for those without a value. */
function linkIsNull(model: Model, type: ModelType, name: string): readonly Predicate[] {
  const field = type.fields.get(name);
  if (field?.kind !== 'toOne') return [];
  return [{ kind: 'isNull', column: { name: field.column, scalar: model.types.get(field.target)!.key.scalar } }];
}

/** The column that a filter compares with; undefined for a link that is filtered by what lies behind it. */
function filteredColumn(model: Model, type: ModelType, name: string): Column | undefined {
  const field = type.fields.get(name);
  if (field?.kind === 'column') return { name: field.column, scalar: field.scalar };
  if (field?.kind !== 'toOne') return undefined;
  const { scalar } = model.types.get(field.target)!.key;
  return scalar === 'AreaCode' ? { name: field.column, scalar } : undefined;
}

/** The operators of one filter, as conditions on a column. */
export function conditions(
  column: Column,
  filter: Argument & { readonly kind: 'object' },
  sealed: string | undefined,
  place: string,
): readonly Predicate[] {
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
    case 'startsWith':
    case 'contains':
      return [{ kind: operator, column, operand }];
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
