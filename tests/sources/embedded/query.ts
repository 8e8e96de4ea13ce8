import pg from 'pg';
import type { EmbeddedConnection } from '../../../src/sources/embedded/start-embedded-postgres.ts';

/** Runs statements on a connection of their own; the rows of the last. */
export async function query(connection: EmbeddedConnection, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement));
    return rows;
  } finally {
    await client.end();
  }
}
