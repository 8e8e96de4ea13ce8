import pg, { type ClientConfig } from 'pg';
import type { ColumnLayout, DatabaseLayout, Holding, IndexLayout } from '../layout.ts';
import { layoutQuery } from './layout-query.ts';

const { escapeIdentifier: name } = pg;

/** Looks at a department's database as it is built, for an engineer; questions are answered by a `Source`. */
export interface Inspector {
  /** The tables, by the names given, as `name` or `schema.name`: one question for all of them. */
  readLayout(tables: readonly string[]): Promise<DatabaseLayout>;
  /**
   * Values of columns that are none of those expected, a few for each: in all rows of a small table, in a sample of a large
   * one, so that the look stays cheap. One question for each table.
   */
  findUnexpected(columns: readonly ExpectedColumn[], layout: DatabaseLayout): Promise<readonly (readonly string[])[]>;
  close(): Promise<void>;
}

export interface ExpectedColumn {
  readonly table: string;
  readonly column: string;
  readonly expected: readonly string[];
}

/** Rows that are looked at for values. */
const SAMPLE = 200_000;
/** Values told of one column. */
const MOST_VALUES = 5;

/** @throws what `pg` says of a database that cannot be reached; its text names host and user, and is for nobody's eyes */
export async function openPostgresInspector(connection: ClientConfig, timeoutMs: number): Promise<Inspector> {
  const client = new pg.Client({
    ...connection,
    application_name: 'heyi check',
    connectionTimeoutMillis: timeoutMs,
    query_timeout: timeoutMs + 1000,
    options: `-c default_transaction_read_only=on -c statement_timeout=${timeoutMs}`,
  });
  // A connection lost between two questions fails the next one, and not the process.
  client.on('error', () => undefined);
  await client.connect();
  return {
    async readLayout(tables) {
      const parts = tables.map((table) => table.split('.'));
      const { rows } = await client.query<LayoutRow>(layoutQuery, [
        parts.map((words) => (words.length > 1 ? words[0] : null)),
        parts.map((words) => words.at(-1)),
      ]);
      return { tables: new Map(rows.map((row) => [tables[row.at - 1]!, tableOf(row)])) };
    },
    async findUnexpected(columns, layout) {
      const found: (readonly string[])[] = columns.map(() => []);
      for (const table of new Set(columns.map((each) => each.table))) {
        const indexes = [...columns.keys()].filter((index) => columns[index]!.table === table);
        const { rows } = await client.query<(readonly string[])[]>({
          text: unexpectedQuery(
            table,
            indexes.map((index) => columns[index]!.column),
            layout,
          ),
          values: indexes.map((index) => columns[index]!.expected),
          rowMode: 'array',
        });
        indexes.forEach((index, at) => (found[index] = rows[0]![at]!));
      }
      return found;
    },
    async close() {
      await client.end();
    },
  };
}

function unexpectedQuery(table: string, columns: readonly string[], layout: DatabaseLayout): string {
  const source = table.split('.').map(name).join('.');
  const { rows = 0, saysNulls } = layout.tables.get(table)!;
  // Only a table has blocks to take a sample of.
  const sample = saysNulls && rows > SAMPLE ? `tablesample system (${(100 * SAMPLE) / rows})` : '';
  const lists = columns.map(
    (column, at) =>
      `array(select distinct ${name(column)}::text from looked where ${name(column)}::text <> all($${at + 1}::text[]) order by 1 limit ${MOST_VALUES})`,
  );
  return `with looked as materialized (select ${columns.map(name).join(', ')} from ${source} ${sample} limit ${SAMPLE}) select ${lists.join(', ')}`;
}

// ── From the catalogue's words to the layout's ──────────────────────────────────────────────────────────────────────────

interface LayoutRow {
  readonly at: number;
  readonly kind: string;
  readonly rows: number;
  readonly mayRead: boolean;
  readonly mayWrite: boolean;
  readonly columns: readonly ColumnRow[] | null;
  readonly indexes: readonly IndexLayout[] | null;
}

interface ColumnRow {
  readonly name: string;
  readonly type: string;
  readonly base: string;
  readonly modifier: number;
  readonly collation: string | null;
  readonly nullable: boolean;
  readonly mayRead: boolean;
}

function tableOf({ kind, rows, mayRead, mayWrite, columns, indexes }: LayoutRow) {
  return {
    saysNulls: kind === 'r' || kind === 'p',
    saysIndexes: kind === 'r' || kind === 'p' || kind === 'm',
    mayRead,
    mayWrite,
    rows: rows < 0 ? undefined : rows,
    columns: new Map((columns ?? []).map((column) => [column.name, columnOf(column)])),
    indexes: (indexes ?? []).map((index) => ({
      ...index,
      columns: index.columns.map((column) => ({ ...column, name: column.name ?? undefined })),
    })),
  };
}

function columnOf({ type, base, modifier, collation, nullable, mayRead }: ColumnRow): ColumnLayout {
  const holds = HOLDINGS[base] ?? 'other';
  return {
    type,
    holds: base === 'numeric' && hasNoFraction(modifier) ? 'integer' : holds,
    width: INTEGER_BYTES[base] ?? (collation !== null && modifier > 4 ? modifier - 4 : undefined),
    collation: collation ?? undefined,
    nullable,
    mayRead,
  };
}

const HOLDINGS: Readonly<Record<string, Holding>> = {
  text: 'text',
  varchar: 'text',
  name: 'text',
  bpchar: 'paddedText',
  int2: 'integer',
  int4: 'integer',
  int8: 'integer',
  numeric: 'decimal',
  float4: 'fraction',
  float8: 'fraction',
  bool: 'boolean',
  timestamptz: 'instant',
  timestamp: 'instant',
  date: 'date',
};

const INTEGER_BYTES: Readonly<Record<string, number>> = { int2: 2, int4: 4, int8: 8 };

/** `numeric(12, 0)`: the scale stands in the lower bits, after an offset of four. */
function hasNoFraction(modifier: number): boolean {
  return modifier >= 4 && ((modifier - 4) & 0x7ff) === 0;
}
