import pg from 'pg';
import { inject } from 'vitest';

/** SQL written by hand against one department of the demo city: what an answer must agree with. */
export async function byHand<R extends pg.QueryResultRow = Record<string, string>>(
  department: string,
  text: string,
  values: unknown[] = [],
): Promise<R[]> {
  const client = new pg.Client({
    connectionString: inject('readerUrls')[department]!,
    options: '-c timezone=Asia/Shanghai',
    types: { getTypeParser: () => (value: string) => value },
  });
  await client.connect();
  try {
    return (await client.query<R>(text, values)).rows;
  } finally {
    await client.end();
  }
}
