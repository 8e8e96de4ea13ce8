import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Cell, DemoTable } from '../matters/demo-table.ts';

const CHUNK_CHARACTERS = 65_536;

/**
 * Streams a table's rows through `COPY … FROM STDIN` (text format) in chunks of 64 KB and more, made only as fast as the
 * server takes them. FREEZE spares the rows a later rewrite; it asks that the table was created in this transaction.
 *
 * @param onRows called with the number of rows of each chunk
 */
export async function copyRows(
  client: ClientBase,
  table: DemoTable,
  options: { readonly signal: AbortSignal; readonly onRows: (rows: number) => void },
): Promise<void> {
  const target = client.query(copyFrom(`copy ${table.table} (${table.columns.join(', ')}) from stdin with (freeze)`));
  const source = Readable.from(chunksOf(table.rows(), options.onRows), { objectMode: true, highWaterMark: 1 });
  await pipeline(source, target, { signal: options.signal });
}

function* chunksOf(rows: Iterable<readonly Cell[]>, onRows: (rows: number) => void): Generator<Buffer, undefined> {
  let text = '';
  let count = 0;
  for (const row of rows) {
    for (let i = 0; i < row.length; i += 1) text += (i === 0 ? '' : '\t') + cellText(row[i]!);
    text += '\n';
    count += 1;
    if (text.length < CHUNK_CHARACTERS) continue;
    yield Buffer.from(text);
    onRows(count);
    text = '';
    count = 0;
  }
  if (count === 0) return;
  yield Buffer.from(text);
  onRows(count);
}

const special = /[\\\t\n\r]/;
const everySpecial = new RegExp(special, 'g');
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** PostgreSQL manual, COPY, "Text Format". */
function cellText(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'number') return String(cell);
  return special.test(cell) ? cell.replace(everySpecial, (character) => escapes[character]!) : cell;
}
