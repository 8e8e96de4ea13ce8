import pg from 'pg';
import { Random } from '../../src/demo/chance/random.ts';
import { scrambledRows, type TableShape, type TextRow } from './scrambled-rows.ts';
import type { Sight, TableSight } from './sight.ts';

/** The two cities, department by department. The left one stays as it is. */
export interface TwinUrls {
  readonly left: Readonly<Record<string, string>>;
  readonly right: Readonly<Record<string, string>>;
}

export interface Difference {
  readonly department: string;
  readonly table: string;
  readonly seen: number;
  readonly hidden: number;
  readonly changed: number;
  readonly deleted: number;
  readonly inserted: number;
}

/** Makes the right city differ from the left in everything that a principal may not see, and in nothing else. */
export class TwinDatabases {
  readonly #left = new Map<string, pg.Client>();
  readonly #right = new Map<string, pg.Client>();
  readonly #shapes = new Map<string, TableShape>();
  readonly #rows = new Map<string, readonly TextRow[]>();
  /** The right city's rows where they are not the left's. */
  readonly #changed = new Map<string, readonly TextRow[]>();
  /** The tables of which the right city has another in all rows, now. */
  readonly #hiddenWhole = new Map<TableShape, Difference>();

  /** @param urls of logins that own the databases. */
  static async open(urls: TwinUrls): Promise<TwinDatabases> {
    const twins = new TwinDatabases();
    for (const side of ['left', 'right'] as const)
      for (const [department, connectionString] of Object.entries(urls[side])) {
        const client = new pg.Client({
          connectionString,
          options: '-c timezone=Asia/Shanghai -c datestyle=ISO',
          types: { getTypeParser: () => (text: string) => text },
        });
        await client.connect();
        (side === 'left' ? twins.#left : twins.#right).set(department, client);
      }
    for (const [department, client] of twins.#left) await twins.#readTables(department, client);
    return twins;
  }

  async close(): Promise<void> {
    for (const client of [...this.#left.values(), ...this.#right.values()]) await client.end();
  }

  tables(): readonly TableShape[] {
    return [...this.#shapes.values()];
  }

  /** The rows of a table as they were made: in the right city, some may have gone again since. */
  rowsOf(side: 'left' | 'right', department: string, table: string): readonly TextRow[] {
    const name = nameOf(department, table);
    return (side === 'right' ? this.#changed.get(name) : undefined) ?? this.#rows.get(name)!;
  }

  /** The keys of the rows that a principal sees, and those of all others, in the left city or the right. */
  async keysOf(side: 'left' | 'right', sight: TableSight): Promise<{ seen: Set<string>; hidden: Set<string> }> {
    if (sight.rows === 'false') {
      const { key } = this.#shapeOf(sight);
      const rows = this.rowsOf(side, sight.department, sight.table);
      return { seen: new Set(), hidden: new Set(rows.map((row) => row[key]!)) };
    }
    const client = (side === 'left' ? this.#left : this.#right).get(sight.department)!;
    const { key } = this.#shapeOf(sight);
    const { rows } = await client.query<{ key: string; seen: string }>(
      `select r."${key}"::text as key, coalesce((${sight.rows}), false)::text as seen from ${sight.table} r`,
    );
    const keys = { seen: new Set<string>(), hidden: new Set<string>() };
    for (const row of rows) keys[row.seen === 'true' ? 'seen' : 'hidden'].add(row.key);
    return keys;
  }

  async separate(sight: Sight, seed: number): Promise<readonly Difference[]> {
    const differences: Difference[] = [];
    const replaced = new Set<string>();
    // 1. All tables first: whether a row is seen may depend on one of another table.
    const sights = [...this.#shapes.values()].map(
      (shape): TableSight =>
        sight.tables.find(({ department, table }) => department === shape.department && table === shape.table) ??
        unseen(shape),
    );
    const keys = new Map<TableSight, { seen: Set<string>; hidden: Set<string> }>();
    for (const each of sights) keys.set(each, await this.keysOf('left', each));
    for (const each of sights) {
      const shape = this.#shapeOf(each);
      const rows = this.rowsOf('left', each.department, each.table);
      const nameless = each.nameless === undefined ? new Set<string>() : await this.#namelessKeys(each);
      const random = new Random(seed, `${sight.account} ${each.department} ${each.table}`);
      const { seen, hidden } = keys.get(each)!;
      // One that is hidden as a whole looks the same for everybody: as it did for the one before.
      const known = seen.size === 0 ? this.#hiddenWhole.get(shape) : undefined;
      if (known !== undefined) {
        differences.push(known);
        continue;
      }
      const scrambled = scrambledRows({ shape, sight: each, rows, seen, nameless, random });
      await this.#replace(shape, scrambled.rows);
      replaced.add(each.department);
      const { changed, deleted, inserted } = scrambled;
      const { department, table } = each;
      const difference = { department, table, seen: seen.size, hidden: hidden.size, changed, deleted, inserted };
      differences.push(difference);
      if (seen.size === 0) this.#hiddenWhole.set(shape, difference);
      else this.#hiddenWhole.delete(shape);
    }
    // 2. What came into sight by chance goes again; what was in sight must still be.
    for (let round = 0; ; round += 1) {
      let repaired = 0;
      for (const each of sights.filter(({ rows }) => rows !== 'true' && rows !== 'false')) {
        const { seen } = await this.keysOf('right', each);
        const before = keys.get(each)!.seen;
        const lost = [...before].filter((key) => !seen.has(key));
        if (lost.length > 0)
          throw new Error(`${each.department}.${each.table} lost rows in sight: ${lost.slice(0, 5).join()}`);
        const gained = [...seen].filter((key) => !before.has(key));
        if (gained.length === 0) continue;
        repaired += gained.length;
        const { key } = this.#shapeOf(each);
        await this.#right
          .get(each.department)!
          .query(`delete from ${each.table} where "${key}"::text = any($1)`, [gained]);
      }
      if (repaired === 0) break;
      if (round > 5) throw new Error('Rows keep coming into sight.');
    }
    for (const department of replaced) await this.#right.get(department)!.query('analyze');
    return differences;
  }

  async #readTables(department: string, client: pg.Client): Promise<void> {
    const { rows: columns } = await client.query<{ table: string; column: string; type: string; nullable: string }>(
      `select table_name as table, column_name as column, udt_name as type, is_nullable as nullable
         from information_schema.columns
        where table_schema = 'public' and table_name <> 'heyi_demo' order by table_name, ordinal_position`,
    );
    const { rows: keys } = await client.query<{ table: string; column: string }>(
      `select i.indrelid::regclass::text as table, a.attname as column
         from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
        where i.indisprimary`,
    );
    for (const table of new Set(columns.map((column) => column.table))) {
      const key = keys.filter((each) => each.table === table);
      if (key.length !== 1) throw new Error(`${department}.${table} has no key of one column.`);
      this.#shapes.set(nameOf(department, table), {
        department,
        table,
        key: key[0]!.column,
        columns: columns
          .filter((column) => column.table === table)
          .map(({ column, type, nullable }) => ({ name: column, type, nullable: nullable === 'YES' })),
      });
      const { rows } = await client.query<TextRow>(`select * from ${table} order by 1`);
      this.#rows.set(nameOf(department, table), rows);
      const right = await this.#right.get(department)?.query(`select count(*) from ${table}`);
      if (right !== undefined && Number((right.rows[0] as { count: string }).count) !== rows.length)
        throw new Error(`${department}.${table} differs from its twin at the beginning.`);
    }
  }

  async #namelessKeys(sight: TableSight): Promise<Set<string>> {
    const { key } = this.#shapeOf(sight);
    const { rows } = await this.#left
      .get(sight.department)!
      .query<{ key: string }>(`select r."${key}"::text as key from ${sight.table} r where ${sight.nameless!.rows}`);
    return new Set(rows.map((row) => row.key));
  }

  /** Writes a table anew, unless it is the left city's and has been all the time. */
  async #replace(shape: TableShape, rows: readonly TextRow[]): Promise<void> {
    const name = nameOf(shape.department, shape.table);
    const original = rows === this.#rows.get(name);
    if (original && !this.#changed.has(name)) return;
    if (original) this.#changed.delete(name);
    else this.#changed.set(name, rows);
    const client = this.#right.get(shape.department)!;
    await client.query('begin');
    await client.query(`truncate ${shape.table}`);
    for (let start = 0; start < rows.length; start += 5000)
      await client.query(`insert into ${shape.table} select * from json_populate_recordset(null::${shape.table}, $1)`, [
        JSON.stringify(rows.slice(start, start + 5000)),
      ]);
    await client.query('commit');
  }

  #shapeOf({ department, table }: TableSight): TableShape {
    const shape = this.#shapes.get(nameOf(department, table));
    if (shape === undefined) throw new Error(`There is no table ${department}.${table}.`);
    return shape;
  }
}

function nameOf(department: string, table: string): string {
  return `${department} ${table}`;
}

function unseen({ department, table }: TableShape): TableSight {
  return { department, table, rows: 'false', deciding: [], columns: new Map(), nameless: undefined };
}
