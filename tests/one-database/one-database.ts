import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { readTableScript } from '../../src/demo/seeding/table-script.ts';
import type { Model, ModelType } from '../../src/compose/model.ts';
import type { TypeSight } from '../noninterference/sight-of.ts';
import type { ColumnSight, TableSight } from '../noninterference/sight.ts';

type Row = Readonly<Record<string, string | null>>;

/** Cells as PostgreSQL writes them, in Beijing. */
const CONNECTION = {
  options: '-c timezone=Asia/Shanghai -c datestyle=ISO -c client_min_messages=warning -c statement_timeout=60s',
  types: { getTypeParser: () => (text: string) => text },
};

/**
 * All tables of all departments in one PostgreSQL database, a schema for each department: what the hub never has. Beside them, for an account,
 * views of what it may see of each type.
 */
export class OneDatabase {
  readonly #client: pg.Client;

  static async copy(url: string, urls: Readonly<Record<string, string>>, model: Model): Promise<OneDatabase> {
    const client = new pg.Client({ connectionString: url, ...CONNECTION });
    await client.connect();
    const database = new OneDatabase(client);
    for (const department of model.departments.keys()) await database.#copyDepartment(department, urls[department]!);
    await client.query('analyze');
    return database;
  }

  private constructor(client: pg.Client) {
    this.#client = client;
  }

  async close(): Promise<void> {
    await this.#client.end();
  }

  async rows(text: string): Promise<readonly Row[]> {
    return (await this.#client.query<Row>(text)).rows;
  }

  async cells(text: string): Promise<readonly (readonly (string | null)[])[]> {
    return (await this.#client.query<(string | null)[]>({ text, rowMode: 'array' })).rows;
  }

  /** Rows that do not exist for an account are not in its views; what it may not read of the others is null there, or masked. */
  async show(account: string, sights: readonly TypeSight[]): Promise<void> {
    for (const { type, sight: table } of sights) {
      const { department } = table;
      await this.#client.query(`create schema if not exists "${account} ${department}"`);
      const columns = await this.rows(
        `select column_name as name, udt_name as type from information_schema.columns
          where table_schema = '${department}' and table_name = '${table.table}' order by ordinal_position`,
      );
      const keys = await this.rows(
        `select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
          where i.indisprimary and i.indrelid = '"${department}"."${table.table}"'::regclass`,
      );
      const isKey = (name: string) => keys.some((key) => key['name'] === name);
      const shown = columns.map(({ name, type }) =>
        isKey(name!) ? `r."${name!}"` : `${shownAs(table, name!, type!)} as "${name!}"`,
      );
      // The sight's conditions name tables of their own department alone.
      await this.#client.query(`set search_path = "${department}"`);
      await this.#client.query(
        `create view "${account} ${department}"."${type}" as
           select ${shown.join(', ')} from "${department}"."${table.table}" r where ${table.rows}`,
      );
    }
    await this.#client.query('set search_path = public');
  }

  async #copyDepartment(department: string, url: string): Promise<void> {
    const { tables, indexes, names } = readTableScript(department);
    const source = new pg.Client({ connectionString: url });
    await source.connect();
    const client = this.#client;
    await client.query(`drop schema if exists "${department}" cascade; create schema "${department}"`);
    await client.query(`set search_path = "${department}"`);
    await client.query(tables);
    for (const name of names)
      await pipeline(source.query(to(`copy ${name} to stdout`)), client.query(from(`copy ${name} from stdin`)));
    await client.query(indexes);
    await client.query('set search_path = public');
    await source.end();
  }
}

/** A type's table in a department, or an account's view of it. */
export function tableOf(type: ModelType, department: string, account: string | undefined): string {
  return account === undefined
    ? `"${department}"."${type.tables.get(department)!.name}"`
    : `"${account} ${department}"."${type.name}"`;
}

/** A column as the account sees it. */
function shownAs({ columns, nameless }: TableSight, name: string, type: string): string {
  const masked = maskedColumn(columns.get(name) ?? { kind: 'hidden' }, `r."${name}"`, type);
  return nameless?.columns.includes(name) === true ? `case when ${nameless.rows} then null else ${masked} end` : masked;
}

function maskedColumn(sight: ColumnSight, column: string, type: string): string {
  switch (sight.kind) {
    case 'open':
      return column;
    case 'year':
      return `date_trunc('year', ${column})::${type}`;
    case 'town':
      return `substring(${column} from '^.*?(?:街道|乡|镇)')`;
    case 'partial': {
      const { first, last } = sight;
      const stars = `repeat('*', greatest(length(${column}) - ${first + last}, 0))`;
      return `left(${column}, ${first}) || ${stars} || right(${column}, ${last})`;
    }
    case 'presence':
    case 'hidden':
      return `null::${type}`;
  }
}
