import type { FilterOperator } from '../compose/filter-sdl.ts';
import { areaLevel } from '../values/area-code.ts';
import type { Argument } from './argument.ts';
import type { Column } from './column.ts';
import type { Operand, Predicate } from './plan.ts';

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
