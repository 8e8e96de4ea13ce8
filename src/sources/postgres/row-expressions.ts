import { sql, type RawBuilder } from 'kysely';
import type { Scalar } from '../../compose/model.ts';
import type { Column, Derived, Measure } from '../../plan/column.ts';
import type { Predicate } from '../../plan/plan.ts';
import type { OperandForm, Parameter } from '../parameter.ts';
import { maskedValue } from './masked-value.ts';
import { typeName } from './type-name.ts';

export type Sql = RawBuilder<unknown>;

// What a statement says of one row: its values and the conditions on it. Each may hold the other, so they stand in one file.

// ── Rows and their values ─────────────────────────────────────────────────────────────────────────────────────────────

/**
 * A table as a statement, or a query inside it, reads it. Every column is named with its alias: a query inside would
 * otherwise take an outer row's column for its own.
 */
export interface TableRow {
  readonly alias: string;
  readonly from: Sql;
  readonly depth: number;
  /** Whether derived values stand in it under their names already. */
  readonly named: boolean;
  /** Derived values that stand beside it, by their names. */
  readonly beside?: ReadonlyMap<string, Sql>;
  /** Whether its rows are found by keys. */
  readonly keyed: boolean;
}

export function rowOf(table: string, depth: number, keyed = false): TableRow {
  const alias = `t${depth}`;
  return { alias, from: sql`from ${sql.table(table)} as ${sql.id(alias)}`, depth, named: false, keyed };
}

/** A value as the caller may see it, and as everything above sees it: a mask lies on the column itself. */
export function value(column: Column, row: TableRow): Sql {
  const { name, scalar, derived } = column;
  const shown = (of: string, as: Scalar = scalar) => shownValue(sql.id(row.alias, of), column, as, row);
  if (derived === undefined) return shown(name);
  if (row.named) return sql.id(row.alias, name);
  const beside = row.beside?.get(name);
  if (beside !== undefined) return beside;
  switch (derived.kind) {
    case 'areaAt': {
      const digits = sql.raw(String(AREA_DIGITS[derived.unit]));
      return sql`rpad(left(${shown(derived.column)}, ${digits}), 12, '0')`;
    }
    case 'period':
      return sql`date_trunc(${sql.lit(derived.unit.toLowerCase())}, ${shown(derived.column)})::date`;
    case 'constant':
      return sql`${sql.lit(derived.text)}::text`;
    case 'asText':
      return sql`${shown(derived.column)}::text`;
    // Its digest: what is near in the one order is not in the other, and paging needs no more than some order.
    case 'scrambled':
      return sql`md5(${value(derived.of, row)})`;
    case 'measure':
      return filtered(measured(derived.measure, shown, row), derived.where, row);
    case 'link':
    case 'count':
      return unlessHidden(related(derived, row), column, row);
    // Of nobody nothing is known: there, no count is 0.
    case 'passed': {
      const { own, from, index, absent } = derived;
      const found = sql.id(passedAlias(from), valueName(index));
      if (absent === 'null') return found;
      return sql`case when ${value(own, row)} is not null then coalesce(${found}, 0) end`;
    }
  }
}

type PassedValue = Column & { readonly derived: Derived & { readonly kind: 'passed' } };

/** A row with the values of other departments beside it that a statement goes by; a row of which there are several stands there for each. */
export function besidePassed(row: TableRow, columns: readonly Column[]): TableRow {
  const alike = new Map<string, PassedValue[]>();
  for (const each of columns.filter((column): column is PassedValue => column.derived?.kind === 'passed')) {
    const alias = passedAlias(each.derived.from);
    alike.set(alias, [...(alike.get(alias) ?? []), each]);
  }
  const joins = [...alike].map(([alias, [first, ...others]]) => {
    const { own, from } = first!.derived;
    const given = new Map([first!, ...others].map(({ scalar, derived: { index } }) => [index, scalar]));
    const lists = [passed(own.scalar, from), ...[...given].map(([index, scalar]) => passed(scalar, from, index))];
    const names = ['key', ...[...given.keys()].map(valueName)].map((name) => sql.id(name));
    return sql` left join unnest(${sql.join(lists)}) as ${sql.id(alias)}(${sql.join(names)}) on ${sql.id(alias, 'key')} = ${value(own, row)}`;
  });
  return joins.length === 0 ? row : { ...row, from: sql`${row.from}${sql.join(joins, sql``)}` };
}

/** A row with what it is grouped by from other tables beside it: said twice, it would be another expression to PostgreSQL for each time. */
export function besideLinked(row: TableRow, groupBy: readonly Column[]): TableRow {
  const linked = groupBy.filter(({ derived }) => derived?.kind === 'link');
  if (linked.length === 0) return row;
  const names = linked.map((_, index) => `g${index}`);
  const joins = linked.map(
    (column, index) => sql` cross join lateral (select ${value(column, row)} as "value") as ${sql.id(names[index]!)}`,
  );
  return {
    ...row,
    from: sql`${row.from}${sql.join(joins, sql``)}`,
    beside: new Map(linked.map(({ name }, index) => [name, sql.id(names[index]!, 'value')])),
  };
}

/** What other steps have found, by the first of them. */
function passedAlias([first]: readonly number[]): string {
  return `p${first!}`;
}

function valueName(index: number): string {
  return `v${index}`;
}

function passed(scalar: Scalar, from: readonly number[], value?: number): Sql {
  return cast(parameter({ kind: 'passed', column: { scalar }, from, value }), scalar, '[]');
}

/** The value of a plain column under its mask; null where a seal hides it. */
function shownValue(clear: Sql, column: Column, scalar: Scalar, row: TableRow): Sql {
  const masked = column.mask === undefined ? clear : maskedValue(clear, column.mask, scalar);
  return unlessHidden(masked, column, row);
}

function unlessHidden(shown: Sql, { hiddenBy = [] }: Column, row: TableRow): Sql {
  if (hiddenBy.length === 0) return shown;
  const flags = hiddenBy.map((flag) => sql`${sql.id(row.alias, flag)} is true`);
  return sql`case when ${sql.join(flags, sql` or `)} then null else ${shown} end`;
}

/** Digits below a level, and those with the level's own. */
const LEVEL_DIGITS = { CITY: [8, 10], COUNTY: [6, 8], TOWN: [3, 6], VILLAGE: [0, 3] } as const;

const AREA_DIGITS = { CITY: 4, COUNTY: 6, TOWN: 9, VILLAGE: 12 } as const;

function filtered(figure: Sql, where: Predicate | undefined, row: TableRow): Sql {
  return where === undefined ? figure : sql`${figure} filter (where ${condition(where, row)})`;
}

function measured(measure: Measure, shown: (column: string) => Sql, row: TableRow): Sql {
  switch (measure.kind) {
    case 'count':
      return sql`count(*)`;
    case 'subjects':
      return sql`count(distinct ${value(measure.of, row)})`;
    case 'countDistinct':
      return sql`count(distinct ${shown(measure.column)})`;
    case 'sum':
    case 'avg':
    case 'min':
    case 'max':
      return sql`${sql.raw(measure.kind)}(${shown(measure.column)})`;
    case 'percentile': {
      const fraction = parameter({ kind: 'fraction', operand: measure.fraction });
      return sql`percentile_cont(${fraction}::float8) within group (order by ${shown(measure.column)})`;
    }
  }
}

/** A value that stands in another table of the department. */
function related(derived: Derived & { readonly kind: 'link' | 'count' }, row: TableRow): Sql {
  const inner = rowOf(derived.table, row.depth + 1);
  const read = derived.kind === 'count' ? sql`count(*)` : value(derived.column, inner);
  const conditions = whereOf([isRelated(derived, row, inner), derived.where && condition(derived.where, inner)]);
  return sql`(select ${read} ${inner.from} ${conditions})`;
}

function isRelated({ own, key }: { readonly own: string; readonly key: string }, row: TableRow, inner: TableRow): Sql {
  return sql`${sql.id(inner.alias, key)} = ${sql.id(row.alias, own)}`;
}

// ── Conditions ────────────────────────────────────────────────────────────────────────────────────────────────────────

export function condition(predicate: Predicate, row: TableRow): Sql {
  switch (predicate.kind) {
    case 'and':
      return predicate.of.length === 0
        ? sql`true`
        : sql`(${sql.join(
            predicate.of.map((each) => condition(each, row)),
            sql` and `,
          )})`;
    case 'or':
      return predicate.of.length === 0
        ? sql`false`
        : sql`(${sql.join(
            predicate.of.map((each) => condition(each, row)),
            sql` or `,
          )})`;
    // Unknown counts as false before it is negated, or rows with nulls would be neither in nor out.
    case 'not':
      return sql`(${condition(predicate.of, row)}) is not true`;
    case 'isNull':
      return sql`${value(predicate.column, row)} is null`;
    // Full codes: below the level only zeros, at the level not all of them.
    case 'atLevel': {
      const [below, at] = LEVEL_DIGITS[predicate.unit];
      const zeros = (digits: number) =>
        sql`right(${value(predicate.column, row)}, ${sql.lit(digits)}) = repeat('0', ${sql.lit(digits)})`;
      return sql`(${below === 0 ? sql`true` : zeros(below)} and not ${zeros(at)})`;
    }
    case 'oneOf':
      return sql`${value(predicate.column, row)} = any(${operand(predicate, 'list')})`;
    // Of a list of its own length, where rows are searched: PostgreSQL hashes it, or goes by it through an index.
    case 'amongKeys': {
      const { column, inEach, inNone } = predicate;
      const keys = cast(parameter({ kind: 'keySet', column, inEach, inNone }), column.scalar, '[]');
      return row.keyed
        ? sql`${value(column, row)} = any(${keys})`
        : sql`${value(column, row)} in (select unnest(${keys}))`;
    }
    case 'within': {
      const inArea = withinArea(predicate, row);
      // The few rows of a key are tried one by one. PostgreSQL would take a range for a small part of the table, and leave the index
      // that gives the rows in order: of what `coalesce` hides it expects half.
      const isScope = predicate.operand.value.kind === 'principalArea';
      return row.keyed && isScope ? sql`coalesce(${inArea}, false)` : inArea;
    }
    // A range, which an index in code point order serves; the second half lets the empty prefix through.
    case 'startsWith': {
      const column = ordered(predicate.column, row);
      const end = sql`${operand(predicate, 'prefixEnd')}::text`;
      return sql`(${column} >= ${operand(predicate, 'value')} and (${column} < ${end} or ${end} is null))`;
    }
    case 'contains':
      return sql`strpos(${value(predicate.column, row)}, ${operand(predicate, 'value')}) > 0`;
    case 'sameValue':
      return sql`${value(predicate.column, row)} = ${value(predicate.other, row)}`;
    case 'compare':
      return sql`${value(predicate.column, row)} ${sql.raw(OPERATORS[predicate.operator])} ${operand(predicate, 'value')}`;
    case 'related': {
      const inner = rowOf(predicate.table, row.depth + 1);
      const of = predicate.of && condition(predicate.of, inner);
      const exists = sql`exists (select ${inner.from} ${whereOf([isRelated(predicate, row, inner), of])})`;
      return predicate.quantifier === 'some' ? exists : sql`not ${exists}`;
    }
  }
}

function withinArea(predicate: Predicate & { kind: 'within' }, row: TableRow): Sql {
  // Nothing lies below a village, and equality lets an index on (area, key) give the rows in order.
  if (predicate.level === 'village') return sql`${value(predicate.column, row)} = ${operand(predicate, 'value')}`;
  const column = ordered(predicate.column, row);
  return sql`(${column} >= ${operand(predicate, 'low')} and ${column} < ${operand(predicate, 'high')})`;
}

const OPERATORS = { eq: '=', ne: 'is distinct from', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

/**
 * An operand in its scalar's own width. Left to itself, PostgreSQL takes a placeholder for the column's type, and would cut an
 * instant to the day of a `date` column, or refuse a number that a `smallint` column cannot hold.
 */
function operand({ column, operand: given }: Extract<Predicate, { operand: unknown }>, form: OperandForm): Sql {
  const bound = parameter({ kind: 'operand', column, operand: given, form });
  const isFigure = column.derived?.kind === 'measure';
  return isFigure || WIDE.has(column.scalar) ? cast(bound, column.scalar, form === 'list' ? '[]' : '') : bound;
}

export function cast(bound: Sql, scalar: Scalar, brackets: '' | '[]'): Sql {
  return sql`${bound}::${sql.raw(`${typeName(scalar)}${brackets}`)}`;
}

export const WIDE: ReadonlySet<Scalar> = new Set<Scalar>(['Int', 'IntegerId', 'DateTime']);

export function whereOf(conditions: readonly (Sql | undefined)[]): Sql {
  const given = conditions.filter((each) => each !== undefined);
  return given.length === 0 ? sql`` : sql`where ${sql.join(given, sql` and `)}`;
}

/** That a row has one of the keys of its step. */
export function keyIs(key: Column, row: TableRow): Sql {
  const keys = parameter({ kind: 'keys', column: key });
  return sql`${value(key, row)} = any(${WIDE.has(key.scalar) ? cast(keys, key.scalar, '[]') : keys})`;
}

/** PostgreSQL takes an empty list, and gives rows without cells: `nodes { __typename }` reads no more than it needs. */
export function list(columns: readonly Column[], row: TableRow): Sql {
  return columns.length === 0 ? sql`` : sql.join(columns.map((column) => value(column, row)));
}

/** Texts are ordered by code point on every engine. */
export function ordered(column: Column, row: TableRow): Sql {
  return typeName(column.scalar) === 'text' ? sql`${value(column, row)} collate "C"` : value(column, row);
}

export function parameter(value: Parameter): Sql {
  return sql`${value}`;
}
