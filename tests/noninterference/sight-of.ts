import type { Model, ModelType } from '../../src/compose/model.ts';
import { askerOf, grantOf, isAimedAt, isIn, sightOfField, type Asker } from './permits-of.ts';
import { many, type PolicyFiles, type RowStatementEntry } from './policy-files.ts';
import type { ColumnSight, Sight, TableSight } from './sight.ts';
import { keysSql, whereSql } from './where-sql.ts';

/**
 * What an account may see under its default purpose, worked out from the files of the policy by code that the hub has no part in.
 * Where the files leave something open, it says more rather than less: the twins then differ in less.
 */
export function sightOf(
  files: PolicyFiles,
  model: Model,
  {
    account,
    application = 'direct',
    at,
  }: { readonly account: string; readonly application?: string; readonly at: Date },
): Sight {
  const byTable = new Map<string, TableSight>();
  for (const { sight } of sightsByType(files, model, { account, application, at })) {
    const name = `${sight.department} ${sight.table}`;
    const before = byTable.get(name);
    byTable.set(name, before === undefined ? sight : eitherOf(before, sight));
  }
  return { account, tables: [...byTable.values()] };
}

export interface TypeSight {
  readonly type: string;
  readonly sight: TableSight;
}

/** The same for each type: two that share a table may see different rows of it. */
export function sightsByType(
  files: PolicyFiles,
  model: Model,
  {
    account,
    application = 'direct',
    at,
  }: { readonly account: string; readonly application?: string; readonly at: Date },
): readonly TypeSight[] {
  const asker = askerOf(files, { account, application, at });
  if (asker === undefined) return [];
  return [...model.types.values()].flatMap((type) =>
    [...type.tables.keys()].map((department) => ({
      type: type.name,
      sight: tableSight(files, model, asker, type, department),
    })),
  );
}

function tableSight(files: PolicyFiles, model: Model, asker: Asker, type: ModelType, department: string): TableSight {
  const table = type.tables.get(department)!;
  const columns = new Map<string, ColumnSight>();
  const see = (column: string, sight: ColumnSight | undefined) => {
    if (sight !== undefined) columns.set(column, wider(columns.get(column), sight));
  };
  for (const field of type.fields.values()) {
    if (field.kind === 'toMany' || field.department !== department) continue;
    see(field.column, sightOfField(files, model, asker, type.name, field));
  }
  if (department !== type.anchor && columns.size > 0) see(table.keyColumn, { kind: 'open' });
  const rows = rowsOf(files, model, asker, type, department);
  const seals = type.seals.filter((seal) => seal.department === department && seal.hides === 'IDENTITY');
  const persons = [...type.fields.values()].flatMap((field) =>
    field.kind === 'toOne' && field.department === department && model.types.get(field.target)!.key.sealed
      ? [field.column]
      : [],
  );
  return {
    department,
    table: table.name,
    rows: columns.size === 0 ? 'false' : rows.sql,
    deciding: [...rows.deciding, ...seals.map(({ column }) => column)],
    columns,
    nameless:
      seals.length === 0
        ? undefined
        : { rows: seals.map(({ column }) => `r."${column}" is true`).join(' or '), columns: persons },
  };
}

interface Rows {
  readonly sql: string;
  /** Columns of the row itself that the condition reads. */
  readonly deciding: readonly string[];
}

const NONE: Rows = { sql: 'false', deciding: [] };

function rowsOf(files: PolicyFiles, model: Model, asker: Asker, type: ModelType, department: string): Rows {
  const grant = grantOf(files, department, asker);
  if (grant === undefined) return NONE;
  const { principal, at } = asker;
  const statement: RowStatementEntry = grant.rows?.[type.name] ?? grant.rows?.['*'] ?? 'scope';
  const said: Exclude<RowStatementEntry, string> =
    statement === 'all' ? {} : typeof statement === 'string' ? { [statement]: true } : statement;
  const conditions: string[] = [];
  const deciding: string[] = [];
  const add = (sql: string, ...columns: readonly string[]) => {
    conditions.push(sql);
    deciding.push(...columns);
  };

  const part = partOf(files, model, asker, type, department);
  if (said.scope) {
    const area = [...type.fields.values()].find(
      (field) => field.kind === 'toOne' && field.area && field.department === department,
    );
    if (area?.kind === 'toOne') add(anyOf(many(principal.scope).map((code) => within(area.column, code))), area.column);
    else if (part === undefined) return NONE;
  }
  if (said.own) {
    const column = ownColumn(type, department);
    if (principal.idNumber === undefined) return NONE;
    if (column !== undefined) add(`r."${column}" = '${principal.idNumber}'`, column);
    else if (part === undefined) return NONE;
  }
  const context = { model, type, department, principal: { ...principal, account: asker.account } };
  if (said.where !== undefined) {
    const sql = whereSql(said.where, context);
    if (sql === undefined) return NONE;
    add(sql.text, ...sql.columns);
  }
  if (part !== undefined) add(part.sql, ...part.deciding);
  for (const name of type.accused) {
    const field = type.fields.get(name)!;
    if (field.kind === 'toMany' || field.department !== department) continue;
    const own = field.kind === 'toOne' ? [principal.idNumber] : [...principal.units, principal.department];
    for (const value of own)
      if (value !== undefined) add(`r."${field.column}" is distinct from '${value}'`, field.column);
  }
  for (const seal of type.seals)
    if (seal.department === department && seal.hides === 'RECORD') add(`r."${seal.column}" is not true`, seal.column);
  const orders = [
    ...files.recusals.filter((recusal) => isAimedAt(recusal, asker, department)),
    ...files.seals.filter((seal) => isIn(seal, at)),
  ];
  for (const order of orders) {
    if (order.type !== type.name || department !== type.anchor) continue;
    const sql = order.where === undefined ? keysSql(order.keys ?? [], context) : whereSql(order.where, context);
    if (sql === undefined) return NONE;
    add(`(${sql.text}) is not true`, ...sql.columns);
  }
  return { sql: conditions.length === 0 ? 'true' : conditions.map((each) => `(${each})`).join(' and '), deciding };
}

/** What follows from the row being part of another; undefined where it is not. */
function partOf(files: PolicyFiles, model: Model, asker: Asker, type: ModelType, department: string): Rows | undefined {
  const field = type.part === undefined ? undefined : type.fields.get(type.part);
  if (field?.kind !== 'toOne' || field.department !== department) return undefined;
  const whole = model.types.get(field.target)!;
  const { sql } = rowsOf(files, model, asker, whole, department);
  const { name, keyColumn } = whole.tables.get(department)!;
  return {
    sql: `exists (select 1 from (select r."${keyColumn}" as whole_key from ${name} r where ${sql}) w where w.whole_key = r."${field.column}")`,
    deciding: [field.column],
  };
}

/** The column that names the person a row is about; undefined where it is named through the whole that the row is part of. */
function ownColumn(type: ModelType, department: string): string | undefined {
  const subject = type.fields.get(type.key.field)?.policy.subject;
  if (subject?.kind !== 'path') return undefined;
  const [first, ...rest] = subject.path;
  if (first === undefined || first === 'self') return type.tables.get(department)!.keyColumn;
  const field = type.fields.get(first);
  return rest.length === 0 && field?.kind === 'toOne' && field.department === department ? field.column : undefined;
}

/** `4313`: the codes that begin with it, shorter ones with zeros behind them. */
export function within(column: string, code: string): string {
  const short = code.replace(
    /^(\d{2})(?:0{10})?$|^(\d{4})(?:0{8})?$|^(\d{6})(?:0{6})?$|^(\d{9})(?:0{3})?$/,
    '$1$2$3$4',
  );
  return `starts_with(r."${column}", '${short}')`;
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'false' : conditions.join(' or ');
}

/** A table that two types share is seen as far as either is. */
function eitherOf(one: TableSight, other: TableSight): TableSight {
  const columns = new Map(one.columns);
  for (const [column, sight] of other.columns) columns.set(column, wider(columns.get(column), sight));
  return {
    ...one,
    rows: `(${one.rows}) or (${other.rows})`,
    deciding: [...one.deciding, ...other.deciding],
    columns,
    nameless: one.nameless ?? other.nameless,
  };
}

function wider(one: ColumnSight | undefined, other: ColumnSight): ColumnSight {
  if (one === undefined || one.kind === 'hidden') return other;
  if (other.kind === 'hidden' || JSON.stringify(one) === JSON.stringify(other)) return one;
  return { kind: 'open' };
}
