import type { ColumnField, ModelType, ToManyField, ToOneField } from '../../src/compose/model.ts';
import { tableOf, type OneDatabase } from './one-database.ts';

/** A row as PostgreSQL writes its cells. */
export type Row = Readonly<Record<string, string | null>>;

/** Rows of the one database as an account sees them: what questions are built about, so that they have an answer. */
export class Witnesses {
  readonly #database: OneDatabase;
  readonly #account: string | undefined;
  readonly #counts = new Map<string, number>();

  constructor(database: OneDatabase, account: string | undefined) {
    this.#database = database;
    this.#account = account;
  }

  async count(type: ModelType): Promise<number> {
    const known = this.#counts.get(type.name);
    if (known !== undefined) return known;
    const [row] = await this.#database.rows(`select count(*) as count from ${this.#table(type)}`);
    const count = Number(row!['count']);
    this.#counts.set(type.name, count);
    return count;
  }

  async any(type: ModelType, at: number): Promise<Row | undefined> {
    const count = await this.count(type);
    if (count === 0) return undefined;
    const [row] = await this.#database.rows(
      `select * from ${this.#table(type)} order by ${keyColumn(type)} offset ${at % count} limit 1`,
    );
    return row;
  }

  /** A few rows that point to an object. */
  pointing(type: ModelType, row: Row, field: ToManyField, target: ModelType): Promise<readonly Row[]> {
    return this.#database.rows(
      `select * from ${this.#table(target, field.department)} where "${field.column}" = ${quoted(keyOf(type, row))} order by ${keyColumn(target)} limit 12`,
    );
  }

  async linked(type: ModelType, row: Row, field: ToOneField, target: ModelType): Promise<Row | undefined> {
    const key = await this.cell(type, row, field);
    return key === null ? undefined : this.#withKey(target, key, target.anchor);
  }

  /** What a field says of a row, whichever department says it. */
  async cell(type: ModelType, row: Row, { department, column }: ColumnField | ToOneField): Promise<string | null> {
    const own = department === type.anchor ? row : await this.#withKey(type, keyOf(type, row), department);
    return own?.[column] ?? null;
  }

  async #withKey(type: ModelType, key: string, department: string): Promise<Row | undefined> {
    const table = this.#table(type, department);
    const [row] = await this.#database.rows(
      `select * from ${table} where ${keyColumn(type, department)} = ${quoted(key)}`,
    );
    return row;
  }

  #table(type: ModelType, department = type.anchor): string {
    return tableOf(type, department, this.#account);
  }
}

function keyColumn(type: ModelType, department = type.anchor): string {
  return `"${type.tables.get(department)!.keyColumn}"`;
}

function keyOf(type: ModelType, row: Row): string {
  return row[type.tables.get(type.anchor)!.keyColumn]!;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
