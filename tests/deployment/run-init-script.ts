import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { packageRoot } from '../../src/package-root.ts';

const server = process.env['HEYI_TEST_POSTGRES_URL'];

/** Whether there is a server to run scripts on, and what they run with. */
export const canRunInitScripts = server !== undefined && spawnSync('psql', ['--version']).status === 0;

export interface Login {
  /** Undefined for the server's own. */
  readonly user?: string;
  readonly at: string;
}

export function urlOf({ user, at }: Login): string {
  const url = new URL(server!);
  url.pathname = `/${at}`;
  if (user !== undefined) url.username = user;
  return url.href;
}

export async function queryAs(login: Login, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: urlOf(login) });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Runs a script of `docker/` on a database of the real server, as the PostgreSQL image runs it when it makes one. */
export function runInitScript(script: string, database: string, environment: Readonly<Record<string, string>>): void {
  const { hostname, port, username } = new URL(server!);
  execFileSync('bash', [join(packageRoot, 'docker', script)], {
    env: {
      ...process.env,
      PGHOST: hostname,
      PGPORT: port || '5432',
      POSTGRES_DB: database,
      POSTGRES_USER: username,
      ...environment,
    },
  });
}
