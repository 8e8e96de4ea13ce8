import type { ColumnField, ModelField, ModelType, ToManyField, ToOneField } from '../compose/model.ts';
import type { Argument } from './argument.ts';
import { conditions } from './conditions.ts';
import { COUNT } from './count.ts';
import { fieldColumn } from './field-column.ts';
import { assertPermitted, type Guard } from './guard.ts';
import { keyOf } from './key-of.ts';
import { holdsForNull, holdsForZero } from './holds-for.ts';
import type { Column } from './column.ts';
import type { Predicate } from './plan.ts';
import { allOf, both, EVERY_ROW } from './predicates.ts';
import { identitySealed } from './related-rows.ts';
import { seeking, type Seek } from './sought-keys.ts';
import type { planWhere } from './where.ts';

export interface Crossing {
  readonly guard: Guard;
  readonly type: ModelType;
  readonly field: ModelField;
  readonly filter: Argument;
  /** The column of a value that is filtered by itself; undefined for a link that is filtered by what lies behind it. */
  readonly column: Column | undefined;
  readonly place: string;
  readonly seek: Seek;
  /** Handed in: conditions lie within conditions. */
  readonly planWhere: typeof planWhere;
}

/**
 * A condition on a field that crosses departments, as one on the row's own key or link: it is among the keys of the rows that meet the
 * condition where they stand. Those rows count only as far as they exist for the caller.
 */
export function crossingConditions(crossing: Crossing): readonly Predicate[] {
  const { type, field } = crossing;
  if (field.kind === 'toMany') return listConditions(crossing, field);
  if (field.kind === 'toOne' && field.department === type.anchor)
    return [linkCondition(crossing, field, crossing.seek)];
  return rowConditions(crossing, field);
}

/** `{courtCases: {some: {status: {eq: OPEN}}, count: {gte: 3}}}`: the rows of another department that point to this one. */
function listConditions(
  { guard, type, filter, place, seek, planWhere }: Crossing,
  field: ToManyField,
): readonly Predicate[] {
  if (filter.kind !== 'object') return [];
  const target = guard.model.types.get(field.target)!;
  assertPermitted(guard, target.name, field.via, 'join');
  const pointing = identitySealed(guard, target, target.fields.get(field.via) as ToOneField);
  const key = keyOf(type, type.anchor);
  const sought = {
    column: key,
    department: field.department,
    type: target,
    of: { name: field.column, scalar: key.scalar },
  };
  return [...filter.fields].flatMap(([quantifier, argument]) => {
    const at = `${place}.${quantifier}`;
    if (argument.kind !== 'object') return [];
    if (quantifier === 'count') {
      const having = conditions(COUNT, argument, undefined, at);
      if (having.length === 0) return [];
      // Whom nobody points to has no row to count there: sought are then those for whom the count does not hold.
      const met: Predicate = { kind: 'and', of: having };
      const counted = { ...sought, where: pointing, within: [], argument: at };
      return holdsForZero(argument)
        ? [not(seek({ ...counted, having: not(met) }))]
        : [seek({ ...counted, having: met })];
    }
    const inner = seeking();
    const of = planWhere(guard, target, argument, at, inner.seek);
    const every = quantifier === 'every';
    const where = both(pointing, every ? not(of ?? EVERY_ROW) : of);
    const among = seek({ ...sought, where, having: undefined, within: inner.sought, argument: at });
    return [quantifier === 'some' ? among : not(among)];
  });
}

/**
 * `{person: {lowIncome: {eq: true}}}`: the row that a link leads to, from a row in the link's own department. Where both stand in one
 * database, it looks by itself.
 */
function linkCondition({ guard, type, filter, place, planWhere }: Crossing, field: ToOneField, seek: Seek): Predicate {
  if (filter.kind !== 'object') throw new Error(`${type.name}.${field.name} is null in its own row`);
  const target = guard.model.types.get(field.target)!;
  assertPermitted(guard, type.name, field.name, 'join');
  const of = keyOf(target, target.anchor);
  const leads = (): Predicate => {
    if (target.anchor === field.department) {
      const where = both(guard.rows(target, target.anchor), planWhere(guard, target, filter, place, seek));
      const table = target.tables.get(target.anchor)!.name;
      return { kind: 'related', quantifier: 'some', own: field.column, table, key: of.name, of: where };
    }
    const { sought: within, seek: seekWithin } = seeking();
    const where = planWhere(guard, target, filter, place, seekWithin);
    const column = { name: field.column, scalar: of.scalar };
    return seek({
      column,
      department: target.anchor,
      type: target,
      of,
      where,
      having: undefined,
      within,
      argument: place,
    });
  };
  return both(identitySealed(guard, type, field), leads())!;
}

/** `{lowIncome: {eq: true}}`: a value, or a link, that stands in another department's row of the same key. */
function rowConditions(crossing: Crossing, field: ColumnField | ToOneField): readonly Predicate[] {
  const { guard, type, filter, column, place } = crossing;
  const { sought: within, seek } = seeking();
  const among = (where: Predicate): Predicate =>
    crossing.seek({
      column: keyOf(type, type.anchor),
      department: field.department,
      type,
      of: keyOf(type, field.department),
      where,
      having: undefined,
      within,
      argument: place,
    });
  if (filter.kind === 'null') {
    // Nobody is linked to where the row says nobody, and where there is no row.
    if (field.kind === 'column') return [];
    return [not(among(not({ kind: 'isNull', column: fieldColumn(guard, type, field) })))];
  }
  if (filter.kind !== 'object') return [];
  if (column === undefined) return [among(linkCondition(crossing, field as ToOneField, seek))];
  const where = allOf(conditions(column, filter, undefined, place));
  if (where === undefined) return [];
  return [holdsForNull(filter) ? not(among(not(where))) : among(where)];
}

function not(of: Predicate): Predicate {
  return { kind: 'not', of };
}
