import { createHash } from 'node:crypto';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import type { Column } from '../../plan/column.ts';
import type { ListRead, Predicate, Read, Step } from '../../plan/plan.ts';
import { rowDecoder } from '../decode.ts';
import type { Parameter } from '../parameter.ts';
import type { Statement } from '../source.ts';
import { postgresDecoders } from './decoders.ts';
import { keysQuery } from './keys-query.ts';
import { boundaries, limitOf, orderOf } from './page-clauses.ts';
import {
  besideLinked,
  besidePassed,
  cast,
  condition,
  keyIs,
  list,
  parameter,
  rowOf,
  value,
  whereOf,
  type Sql,
  type TableRow,
} from './row-expressions.ts';
import { typeName } from './type-name.ts';

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
  const parameters = compiled.parameters as readonly Parameter[];
  // How many keys are passed on decides how they are best looked for.
  const passesKeys = parameters.some(({ kind }) => kind === 'passed' || kind === 'keySet' || kind === 'front');
  return {
    name: `heyi_${createHash('sha256').update(compiled.sql).digest('base64url').slice(0, 22)}`,
    text: compiled.sql,
    parameters,
    planOnce: !passesKeys && (isKeyed(step) || (step.read.kind === 'list' && staysInATown(step.where))),
    ...scanOf(step),
    decode: rowDecoder(resultColumns(step), postgresDecoders),
  };
}

/** PostgreSQL sorts the rows of each group for a figure of different values or of ranks. */
const SORTED: ReadonlySet<string> = new Set(['subjects', 'countDistinct', 'percentile']);

function scanOf({ read, table }: Step): Pick<Statement, 'scan'> {
  if (read.kind !== 'aggregate' && read.kind !== 'gathered') return {};
  const sorts = read.columns.filter(({ derived }) => derived?.kind === 'measure' && SORTED.has(derived.measure.kind));
  return { scan: { table, sorts: sorts.length } };
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
  const plain = besidePassed(rowOf(step.table, 0, isKeyed(step)), goneBy(read));
  const row = 'groupBy' in read && read.kind !== 'share' ? besideLinked(plain, read.groupBy) : plain;
  const given = where && condition(where, row);
  switch (read.kind) {
    case 'list': {
      const { page, order, front } = read;
      const conditions = whereOf([given, front && atFront(front, row), ...boundaries(page, order, row)]);
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
    case 'gathered': {
      const { columns, groupBy, order, most } = read;
      const groups = groupBy.length === 0 ? sql`group by ()` : sql`group by ${list(groupBy, row)}`;
      const sorted = order.length === 0 ? sql`` : orderOf(order, { argument: 'first' }, row);
      return sql`select ${list(columns, row)} ${row.from} ${whereOf([given])} ${groups} ${sorted} limit ${sql.lit(most + 1)}`;
    }
    case 'share':
      throw new Error(`step ${step.id} is read by step ${read.of}`);
    case 'keys':
      return keysQuery(read, given, row);
    case 'front': {
      const { columns, page, order } = read;
      const conditions = whereOf([given, ...boundaries(page, order, row)]);
      const bound = parameter({ kind: 'frontBound', page });
      return sql`select ${list(columns, row)} ${row.from} ${conditions} ${orderOf(order, page, row)} limit ${bound}`;
    }
    case 'count': {
      const { key } = read;
      if (key === undefined) return sql`select count(*) ${row.from} ${whereOf([given])}`;
      return sql`select count(*), ${value(key, row)} ${row.from} ${whereOf([keyIs(key, row), given])} group by ${value(key, row)}`;
    }
  }
}

/** One of the rows that were read at the front of the list, where that was needed. */
function atFront({ step, key }: NonNullable<ListRead['front']>, row: TableRow): Sql {
  const keys = cast(parameter({ kind: 'front', column: key, step }), key.scalar, '[]');
  return sql`(${keys} is null or ${value(key, row)} = any(${keys}))`;
}

/** The values that rows are sorted or grouped by, or found with. */
function goneBy(read: Read): readonly Column[] {
  if (read.kind === 'keys') return read.values;
  return [
    ...('groupBy' in read ? read.groupBy : []),
    ...('order' in read ? read.order.map(({ column }) => column) : []),
  ];
}

/** The columns of a result row, those that the statement adds included. */
function resultColumns({ read }: Step): readonly Column[] {
  switch (read.kind) {
    case 'list':
    case 'aggregate':
    case 'gathered':
    case 'share':
    case 'front':
      return read.columns;
    case 'lookup':
      return [...read.columns, read.key];
    case 'children':
      return [...read.columns, { name: 'ordinal', scalar: 'Int' }];
    case 'keys':
      return [read.of, ...read.values];
    case 'count':
      return [{ name: 'count', scalar: 'Int' }, ...(read.key === undefined ? [] : [read.key])];
  }
}

/** What a query around this one selects from: columns as they stand, which it masks itself, derived values under their names. */
function named(columns: readonly Column[], row: TableRow): Sql {
  const plain = columns.flatMap(({ name, derived, hiddenBy = [] }) => (derived ? [] : [name, ...hiddenBy]));
  const derived = new Map(columns.flatMap((column) => (column.derived ? [[column.name, column] as const] : [])));
  return sql.join([
    ...[...new Set(plain)].map((name) => sql.id(row.alias, name)),
    ...[...derived].map(([name, column]) => sql`${value(column, row)} as ${sql.id(name)}`),
  ]);
}
