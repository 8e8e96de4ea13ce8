import type { ColumnField, ModelField, ModelType, ToManyField, ToOneField } from '../compose/model.ts';
import type { Argument } from './argument.ts';
import { conditions } from './conditions.ts';
import { crossingConditions } from './crossing-conditions.ts';
import { fieldColumn } from './field-column.ts';
import { assertPermitted, type Guard } from './guard.ts';
import { allOf, both, EVERY_ROW } from './predicates.ts';
import { relatedRows } from './related-rows.ts';
import type { Seek } from './sought-keys.ts';
import type { Column } from './column.ts';
import type { Operand, Predicate } from './plan.ts';

/**
 * A `where` argument as a condition on the rows of the type's anchor; undefined when it asks for nothing. Rows behind a relation
 * count only as far as they exist for the caller. What another department has to be asked for is sought by `seek`.
 */
export function planWhere(
  guard: Guard,
  type: ModelType,
  argument: Argument | undefined,
  place: string,
  seek: Seek,
): Predicate | undefined {
  if (argument?.kind !== 'object') return undefined;
  return allOf(
    [...argument.fields].flatMap(([name, value]) => {
      const at = `${place}.${name}`;
      switch (name) {
        case 'and':
          return allOf(branches(guard, type, value, at, seek)) ?? [];
        case 'or':
          // An empty `or` holds for nothing, as an empty `and` holds for everything.
          return value.kind === 'items' ? { kind: 'or', of: branches(guard, type, value, at, seek) } : [];
        case 'not':
          return value.kind === 'object'
            ? { kind: 'not', of: planWhere(guard, type, value, at, seek) ?? EVERY_ROW }
            : [];
        default:
          return fieldConditions(guard, type, name, value, at, seek);
      }
    }),
  );
}

/** `search: "王"`: a row that has the text at the beginning of one of the fields that the caller may search. */
export function planSearch(guard: Guard, type: ModelType, search: Argument | undefined): Predicate | undefined {
  if (search?.kind !== 'leaf') return undefined;
  const operand: Operand = { value: search.value, sealed: undefined, argument: 'search' };
  const searched = type.searched.filter((name) => guard.refusal(type.name, name, 'search') === undefined);
  return {
    kind: 'or',
    of: searched.map((name) => {
      const column = fieldColumn(guard, type, type.fields.get(name) as ColumnField);
      return { kind: 'startsWith', column, operand };
    }),
  };
}

function branches(guard: Guard, type: ModelType, argument: Argument, place: string, seek: Seek): readonly Predicate[] {
  if (argument.kind !== 'items') return [];
  return argument.items.map((item, index) => planWhere(guard, type, item, `${place}[${index}]`, seek) ?? EVERY_ROW);
}

function fieldConditions(
  guard: Guard,
  type: ModelType,
  name: string,
  filter: Argument,
  place: string,
  seek: Seek,
): readonly Predicate[] {
  const { model } = guard;
  const field = type.fields.get(name)!;
  const verifies = asksEqualityAlone(filter) && guard.refusal(type.name, name, 'filter') !== undefined;
  assertPermitted(guard, type.name, name, verifies ? 'verify' : 'filter');
  const column = filteredColumn(guard, type, field, verifies);
  if (field.crosses && !(filter.kind === 'null' && field.department === type.anchor))
    return crossingConditions({ guard, type, field, filter, column, place, seek, planWhere });
  if (filter.kind === 'null') return linkIsNull(guard, type, field);
  if (filter.kind !== 'object') return [];
  if (column !== undefined) {
    const sealed = type.key.sealed && name === type.key.field ? type.name : undefined;
    return conditions(column, filter, sealed, place);
  }
  const link = field as ToOneField | ToManyField;
  const target = model.types.get(link.target)!;
  const { own, key, table, where: visible, unless } = relatedRows(guard, type, link);
  const related = (quantifier: 'some' | 'none', of: Predicate | undefined): Predicate => {
    return { kind: 'related', quantifier, own, table, key, of: both(visible, of) };
  };
  if (link.kind === 'toOne') return [both(unless, related('some', planWhere(guard, target, filter, place, seek)))!];
  return [...filter.fields].flatMap(([quantifier, argument]) => {
    const at = `${place}.${quantifier}`;
    if (argument.kind !== 'object') return [];
    if (quantifier === 'count') {
      const count: Column = {
        name: `${name}.count`,
        scalar: 'Int',
        derived: { kind: 'count', own, table, key, ...(visible === undefined ? {} : { where: visible }) },
      };
      return conditions(count, argument, undefined, at);
    }
    const of = planWhere(guard, target, argument, at, seek);
    if (quantifier === 'every') return [related('none', { kind: 'not', of: of ?? EVERY_ROW })];
    return [related(quantifier === 'some' ? 'some' : 'none', of)];
  });
}

/** Whether a filter asks nothing but whether the value equals one: what a verification may ask. */
function asksEqualityAlone(filter: Argument): boolean {
  return filter.kind === 'object' && [...filter.fields.keys()].every((operator) => operator === 'eq');
}

/** `{person: null}` asks for rows that link to nobody, as `{closedAt: {eq: null}}` asks for those without a value. */
function linkIsNull(guard: Guard, type: ModelType, field: ModelField): readonly Predicate[] {
  return field.kind === 'toOne' ? [{ kind: 'isNull', column: fieldColumn(guard, type, field) }] : [];
}

/**
 * The column that a filter compares with, masked as the caller sees it; undefined for a link that is filtered by what lies behind it. A
 * verification compares the clear value: that is what it is for.
 */
function filteredColumn(guard: Guard, type: ModelType, field: ModelField, verifies: boolean): Column | undefined {
  if (field.kind === 'column') {
    const { mask, ...clear } = fieldColumn(guard, type, field);
    return mask === undefined || verifies ? clear : { ...clear, mask };
  }
  if (field.kind !== 'toOne') return undefined;
  return guard.model.types.get(field.target)!.key.scalar === 'AreaCode' ? fieldColumn(guard, type, field) : undefined;
}
