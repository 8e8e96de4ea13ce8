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
import type { Column, OrderTerm, Page, Predicate, Step } from '../../plan/plan.ts';
import { rowDecoder } from '../decode.ts';
import type { OperandForm, Parameter } from '../parameter.ts';
import type { Statement } from '../source.ts';
import { postgresDecoders } from './decoders.ts';

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
  const table = sql.table(step.table);
  switch (read.kind) {
    case 'list': {
      const conditions = whereOf([where && condition(where), ...boundaries(read.page, read.order)]);
      const ordered = sql`${orderOf(read.order, read.page)} ${limitOf(read.page)}`;
      if (!staysInATown(where)) return sql`select ${list(read.columns)} from ${table} ${conditions} ${ordered}`;
      // `offset 0` keeps PostgreSQL from walking the whole primary key for a page of a small area.
      const needed = [...read.columns, ...read.order.map(({ column }) => column)];
      const inner = needed.filter(({ name }, index) => needed.findIndex((other) => other.name === name) === index);
      return sql`select ${list(read.columns)} from (select ${list(inner)} from ${table} ${conditions} offset 0) as small ${ordered}`;
    }
    case 'lookup':
      return sql`select ${list([...read.columns, read.key])} from ${table} where ${sql.ref(read.key.name)} = any(${parameter({ kind: 'keys', column: read.key })})`;
    // A limit for each key, inside one statement. Rows of one key stay in the order of the inner query: a nested loop is
    // the only join that PostgreSQL has for a lateral with a limit, and it hands on the inner rows as they come.
    case 'children':
      return sql`select c.*, k.ordinal from unnest(${parameter({ kind: 'keys', column: read.key })}::${sql.raw(`${typeName(read.key.scalar)}[]`)}) with ordinality as k(key, ordinal) cross join lateral (select ${list(read.columns)} from ${table} ${whereOf([sql`${sql.ref(read.key.name)} = k.key`, where && condition(where), ...boundaries(read.page, read.order)])} ${orderOf(read.order, read.page)} ${limitOf(read.page)}) as c`;
    case 'count': {
      const conditions = [where && condition(where)];
      if (read.key === undefined) return sql`select count(*) from ${table} ${whereOf(conditions)}`;
      const key = sql.ref(read.key.name);
      const keyed = sql`${key} = any(${parameter({ kind: 'keys', column: read.key })})`;
      return sql`select count(*), ${key} from ${table} ${whereOf([keyed, ...conditions])} group by ${key}`;
    }
  }
}

/** The columns of a result row, those that the statement adds included. */
function resultColumns({ read }: Step): readonly Column[] {
  switch (read.kind) {
    case 'list':
      return read.columns;
    case 'lookup':
      return [...read.columns, read.key];
    case 'children':
      return [...read.columns, { name: 'ordinal', scalar: 'Int' }];
    case 'count':
      return [{ name: 'count', scalar: 'Int' }, ...(read.key === undefined ? [] : [read.key])];
  }
}

// ── Conditions ────────────────────────────────────────────────────────────────────────────────────────────────────────

function condition(predicate: Predicate): Sql {
  switch (predicate.kind) {
    case 'and':
      return predicate.of.length === 0 ? sql`true` : sql`(${sql.join(predicate.of.map(condition), sql` and `)})`;
    case 'or':
      return predicate.of.length === 0 ? sql`false` : sql`(${sql.join(predicate.of.map(condition), sql` or `)})`;
    // Unknown counts as false before it is negated, or rows with nulls would be neither in nor out.
    case 'not':
      return sql`(${condition(predicate.of)}) is not true`;
    case 'isNull':
      return sql`${sql.ref(predicate.column.name)} is null`;
    case 'oneOf':
      return sql`${sql.ref(predicate.column.name)} = any(${operand(predicate, 'list')})`;
    case 'within': {
      // Nothing lies below a village, and equality lets an index on (area, key) give the rows in order.
      if (predicate.level === 'village') return sql`${sql.ref(predicate.column.name)} = ${operand(predicate, 'value')}`;
      const column = ordered(predicate.column);
      return sql`(${column} >= ${operand(predicate, 'low')} and ${column} < ${operand(predicate, 'high')})`;
    }
    case 'compare':
      return sql`${sql.ref(predicate.column.name)} ${sql.raw(OPERATORS[predicate.operator])} ${operand(predicate, 'value')}`;
  }
}

const OPERATORS = { eq: '=', ne: 'is distinct from', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

function operand({ column, operand: given }: Extract<Predicate, { operand: unknown }>, form: OperandForm): Sql {
  return parameter({ kind: 'operand', column, operand: given, form });
}

/** Rows after one cursor and before another. */
function boundaries(page: Page, order: readonly OrderTerm[]): readonly (Sql | undefined)[] {
  return [page.after && beyond(page, 'after', order), page.before && beyond(page, 'before', order)];
}

/**
 * Rows on the far side of a cursor: those that differ from it first in some term, and there lie beyond it. Nulls lie
 * behind every value in either direction of the order.
 */
function beyond(page: Page, end: 'after' | 'before', order: readonly OrderTerm[]): Sql {
  const at = (term: number) => {
    const { column } = order[term]!;
    return sql`${parameter({ kind: 'cursor', page, end, term, column })}::${sql.raw(typeName(column.scalar))}`;
  };
  const alternatives = order.map((_, last) => {
    const equal = order
      .slice(0, last)
      .map(({ column }, term) => sql`${ordered(column)} is not distinct from ${at(term)}`);
    return sql`(${sql.join([...equal, past(order[last]!, last)], sql` and `)})`;
  });
  return sql`(${sql.join(alternatives, sql` or `)})`;

  function past({ column, direction, nullable }: OrderTerm, term: number): Sql {
    const larger = (direction === 'ASC') === (end === 'after');
    const compared = sql`${ordered(column)} ${sql.raw(larger ? '>' : '<')} ${at(term)}`;
    if (!nullable) return compared;
    return end === 'after'
      ? sql`(${compared} or (${sql.ref(column.name)} is null and ${at(term)} is not null))`
      : sql`(${compared} or (${sql.ref(column.name)} is not null and ${at(term)} is null))`;
  }
}

// ── Parts of a statement ──────────────────────────────────────────────────────────────────────────────────────────────

function whereOf(conditions: readonly (Sql | undefined)[]): Sql {
  const given = conditions.filter((each) => each !== undefined);
  return given.length === 0 ? sql`` : sql`where ${sql.join(given, sql` and `)}`;
}

/** A page from the end is read backwards and turned round afterwards; nulls, last forwards, then come first. */
function orderOf(order: readonly OrderTerm[], page: Page): Sql {
  const backwards = page.argument === 'last';
  const terms = order.map(({ column, direction, nullable }) => {
    const descending = (direction === 'DESC') !== backwards;
    // Said of a key, `nulls last` would keep PostgreSQL from reading its index backwards.
    const nulls = nullable ? ` nulls ${backwards ? 'first' : 'last'}` : '';
    return sql`${ordered(column)} ${sql.raw(`${descending ? 'desc' : 'asc'}${nulls}`)}`;
  });
  return sql`order by ${sql.join(terms)}`;
}

function limitOf(page: Page): Sql {
  return sql`limit ${parameter({ kind: 'limit', page })}`;
}

/** Texts are ordered by code point on every engine. */
function ordered({ name, scalar }: Column): Sql {
  return typeName(scalar) === 'text' ? sql`${sql.ref(name)} collate "C"` : sql.ref(name);
}

/** PostgreSQL takes an empty list, and gives rows without cells: `nodes { __typename }` reads no more than it needs. */
function list(columns: readonly Column[]): Sql {
  return columns.length === 0 ? sql`` : sql.join(columns.map(({ name }) => sql.ref(name)));
}

function parameter(value: Parameter): Sql {
  return sql`${value}`;
}

function typeName(scalar: Scalar): string {
  switch (scalar) {
    case 'IntegerId':
    case 'Int':
      return 'bigint';
    case 'Float':
      return 'numeric';
    case 'Boolean':
      return 'boolean';
    case 'DateTime':
      return 'timestamptz';
    case 'Date':
      return 'date';
    case 'ID':
    case 'String':
    case 'Enum':
    case 'AreaCode':
    case 'IdNumber':
      return 'text';
  }
}
