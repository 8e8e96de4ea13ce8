import pg from 'pg';
import { inject } from 'vitest';

/** SQL written by hand against one department of the demo city: what an answer must agree with. */
export async function byHand<R extends pg.QueryResultRow = Record<string, string>>(
  department: string,
  text: string,
  values: unknown[] = [],
  rowMode?: 'array',
): Promise<R[]> {
  const client = new pg.Client({
    connectionString: inject('readerUrls')[department]!,
    options: '-c timezone=Asia/Shanghai',
    types: { getTypeParser: () => (value: string) => value },
  });
  await client.connect();
  try {
    const { rows } = await client.query<R>({ text, values, ...(rowMode && { rowMode }) });
    return rows;
  } finally {
    await client.end();
  }
}

/** The same with each row as its cells in order, whatever the columns are called. */
export async function cellsByHand(department: string, text: string): Promise<(string | null)[][]> {
  return (await byHand(department, text, [], 'array')) as unknown as (string | null)[][];
}
