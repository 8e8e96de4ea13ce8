import { createHash } from 'node:crypto';
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type RawBuilder,
} from 'kysely';
import type { Scalar } from '../../compose/model.ts';
import type { Column, Derived, Measure, OrderTerm, Page, Predicate, Step } from '../../plan/plan.ts';
import { rowDecoder } from '../decode.ts';
import type { OperandForm, Parameter } from '../parameter.ts';
import type { Statement } from '../source.ts';
import { postgresDecoders } from './decoders.ts';
import { maskedValue } from './masked-value.ts';
import { typeName } from './type-name.ts';

type Sql = RawBuilder<unknown>;

/** Kysely as a compiler alone: it quotes every identifier and numbers every placeholder; `pg` runs the text. */
const compiler = new Kysely<never>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** A plan step as a named PostgreSQL statement. Equal texts have equal names, so plans share prepared statements. */
export function postgresStatement(step: Step): Statement {
  const compiled = selectOf(step).compile(compiler);
  return {
    name: `heyi_${createHash('sha256').update(compiled.sql).digest('base64url').slice(0, 22)}`,
    text: compiled.sql,
    parameters: compiled.parameters as readonly Parameter[],
    planOnce: isKeyed(step) || (step.read.kind === 'list' && staysInATown(step.where)),
    decode: rowDecoder(resultColumns(step), postgresDecoders),
  };
}

function isKeyed({ read }: Step): boolean {
  return 'keys' in read && read.keys !== undefined;
}

/** Whether all rows lie in one town: few enough to sort, and best found by their area whatever else is asked. */
function staysInATown(where: Predicate | undefined): boolean {
  if (where?.kind === 'and') return where.of.some(staysInATown);
  return where?.kind === 'within' && where.level === 'town';
}

function selectOf(step: Step): Sql {
  const { read, where } = step;
  const row = rowOf(step.table, 0, isKeyed(step));
  const given = where && condition(where, row);
  switch (read.kind) {
    case 'list': {
      const { page, order } = read;
      const conditions = whereOf([given, ...boundaries(page, order, row)]);
      const end = (at: TableRow) => sql`${orderOf(order, page, at)} ${limitOf(page)}`;
      if (!staysInATown(where)) return sql`select ${list(read.columns, row)} ${row.from} ${conditions} ${end(row)}`;
      // `offset 0` keeps PostgreSQL from walking the whole primary key for a page of a small area.
      const needed = [...read.columns, ...order.map(({ column }) => column)];
      const small = { ...row, alias: 'small', named: true };
      return sql`select ${list(read.columns, small)} from (select ${named(needed, row)} ${row.from} ${conditions} offset 0) as small ${end(small)}`;
    }
    case 'lookup':
      return sql`select ${list([...read.columns, read.key], row)} ${row.from} ${whereOf([keyIs(read.key, row), given])}`;
    // A limit for each key, inside one statement. Rows of one key stay in the order of the inner query: a nested loop is
    // the only join that PostgreSQL has for a lateral with a limit, and it hands on the inner rows as they come.
    case 'children': {
      const { page, order, key } = read;
      const conditions = whereOf([sql`${value(key, row)} = k.key`, given, ...boundaries(page, order, row)]);
      const keys = sql`unnest(${parameter({ kind: 'keys', column: key })}::${sql.raw(`${typeName(key.scalar)}[]`)})`;
      return sql`select c.*, k.ordinal from ${keys} with ordinality as k(key, ordinal) cross join lateral (select ${list(read.columns, row)} ${row.from} ${conditions} ${orderOf(order, page, row)} ${limitOf(page)}) as c`;
    }
    case 'aggregate': {
      const { groupBy, having, order, page } = read;
      // One group of all rows, where nothing is grouped by; without saying so, rows without figures would be groups.
      // A page of groups goes on after a group by what all of its rows have: it is ordered by what it is grouped by.
      const conditions = whereOf([given, ...boundaries(page, order, row)]);
      const groups = groupBy.length === 0 ? sql`group by ()` : sql`group by ${list(groupBy, row)}`;
      const kept = having === undefined ? sql`` : sql`having ${condition(having, row)}`;
      const sorted = order.length === 0 ? sql`` : orderOf(order, page, row);
      return sql`select ${list(read.columns, row)} ${row.from} ${conditions} ${groups} ${kept} ${sorted} ${limitOf(page)}`;
    }
    case 'count': {
      const { key } = read;
      if (key === undefined) return sql`select count(*) ${row.from} ${whereOf([given])}`;
      return sql`select count(*), ${value(key, row)} ${row.from} ${whereOf([keyIs(key, row), given])} group by ${value(key, row)}`;
    }
  }
}

function keyIs(key: Column, row: TableRow): Sql {
  const keys = parameter({ kind: 'keys', column: key });
  return sql`${value(key, row)} = any(${WIDE.has(key.scalar) ? cast(keys, key.scalar, '[]') : keys})`;
}

/** The columns of a result row, those that the statement adds included. */
function resultColumns({ read }: Step): readonly Column[] {
  switch (read.kind) {
    case 'list':
    case 'aggregate':
      return read.columns;
    case 'lookup':
      return [...read.columns, read.key];
    case 'children':
      return [...read.columns, { name: 'ordinal', scalar: 'Int' }];
    case 'count':
      return [{ name: 'count', scalar: 'Int' }, ...(read.key === undefined ? [] : [read.key])];
  }
}

// ── Rows and their values ─────────────────────────────────────────────────────────────────────────────────────────────

/**
 * A table as a statement, or a query inside it, reads it. Every column is named with its alias: a query inside would
 * otherwise take an outer row's column for its own.
 */
interface TableRow {
  readonly alias: string;
  readonly from: Sql;
  readonly depth: number;
  /** Whether derived values stand in it under their names already. */
  readonly named: boolean;
  /** Whether its rows are found by keys. */
  readonly keyed: boolean;
}

function rowOf(table: string, depth: number, keyed = false): TableRow {
  const alias = `t${depth}`;
  return { alias, from: sql`from ${sql.table(table)} as ${sql.id(alias)}`, depth, named: false, keyed };
}

/** A value as the caller may see it, and as everything above sees it: a mask lies on the column itself. */
function value(column: Column, row: TableRow): Sql {
  const { name, scalar, derived } = column;
  const shown = (of: string, as: Scalar = scalar) => shownValue(sql.id(row.alias, of), column, as, row);
  if (derived === undefined) return shown(name);
  if (row.named) return sql.id(row.alias, name);
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
      return sql`md5(${shown(derived.column)})`;
    case 'measure':
      return measured(derived.measure, shown, row);
    case 'link':
    case 'count':
      return unlessHidden(related(derived, row), column, row);
  }
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

function condition(predicate: Predicate, row: TableRow): Sql {
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

function cast(bound: Sql, scalar: Scalar, brackets: '' | '[]'): Sql {
  return sql`${bound}::${sql.raw(`${typeName(scalar)}${brackets}`)}`;
}

const WIDE: ReadonlySet<Scalar> = new Set<Scalar>(['Int', 'IntegerId', 'DateTime']);

/** Rows after one cursor and before another. */
function boundaries(page: Page, order: readonly OrderTerm[], row: TableRow): readonly (Sql | undefined)[] {
  return [page.after && beyond(page, 'after', order, row), page.before && beyond(page, 'before', order, row)];
}

/**
 * Rows on the far side of a cursor: those that differ from it first in some term, and there lie beyond it. Nulls lie
 * behind every value in either direction of the order.
 */
function beyond(page: Page, end: 'after' | 'before', order: readonly OrderTerm[], row: TableRow): Sql {
  const at = (term: number) => {
    const { column } = order[term]!;
    return sql`${parameter({ kind: 'cursor', page, end, term, column })}::${sql.raw(typeName(column.scalar))}`;
  };
  const alternatives = order.map((_, last) => {
    const equal = order
      .slice(0, last)
      .map(({ column }, term) => sql`${ordered(column, row)} is not distinct from ${at(term)}`);
    return sql`(${sql.join([...equal, past(order[last]!, last)], sql` and `)})`;
  });
  return sql`(${sql.join(alternatives, sql` or `)})`;

  function past({ column, direction, nullable }: OrderTerm, term: number): Sql {
    const larger = (direction === 'ASC') === (end === 'after');
    const compared = sql`${ordered(column, row)} ${sql.raw(larger ? '>' : '<')} ${at(term)}`;
    if (!nullable) return compared;
    return end === 'after'
      ? sql`(${compared} or (${value(column, row)} is null and ${at(term)} is not null))`
      : sql`(${compared} or (${value(column, row)} is not null and ${at(term)} is null))`;
  }
}

// ── Parts of a statement ──────────────────────────────────────────────────────────────────────────────────────────────

function whereOf(conditions: readonly (Sql | undefined)[]): Sql {
  const given = conditions.filter((each) => each !== undefined);
  return given.length === 0 ? sql`` : sql`where ${sql.join(given, sql` and `)}`;
}

/** A page from the end is read backwards and turned round afterwards; nulls, last forwards, then come first. */
function orderOf(order: readonly OrderTerm[], page: Page, row: TableRow): Sql {
  const backwards = page.argument === 'last';
  const terms = order.map(({ column, direction, nullable }) => {
    const descending = (direction === 'DESC') !== backwards;
    // Said of a key, `nulls last` would keep PostgreSQL from reading its index backwards.
    const nulls = nullable ? ` nulls ${backwards ? 'first' : 'last'}` : '';
    return sql`${ordered(column, row)} ${sql.raw(`${descending ? 'desc' : 'asc'}${nulls}`)}`;
  });
  return sql`order by ${sql.join(terms)}`;
}

function limitOf(page: Page): Sql {
  return sql`limit ${parameter({ kind: 'limit', page })}`;
}

/** Texts are ordered by code point on every engine. */
function ordered(column: Column, row: TableRow): Sql {
  return typeName(column.scalar) === 'text' ? sql`${value(column, row)} collate "C"` : value(column, row);
}

/** PostgreSQL takes an empty list, and gives rows without cells: `nodes { __typename }` reads no more than it needs. */
function list(columns: readonly Column[], row: TableRow): Sql {
  return columns.length === 0 ? sql`` : sql.join(columns.map((column) => value(column, row)));
}

/** The same for a query around this one: columns as they stand, which it masks itself, derived values under their names. */
function named(columns: readonly Column[], row: TableRow): Sql {
  const plain = columns.flatMap(({ name, derived, hiddenBy = [] }) => (derived ? [] : [name, ...hiddenBy]));
  const derived = new Map(columns.flatMap((column) => (column.derived ? [[column.name, column] as const] : [])));
  return sql.join([
    ...[...new Set(plain)].map((name) => sql.id(row.alias, name)),
    ...[...derived].map(([name, column]) => sql`${value(column, row)} as ${sql.id(name)}`),
  ]);
}

function parameter(value: Parameter): Sql {
  return sql`${value}`;
}
