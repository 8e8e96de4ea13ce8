import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';

const server = process.env['HEYI_TEST_POSTGRES_URL'];
const hasPsql = spawnSync('psql', ['--version']).status === 0;

const database = `heyi-reader-${String(process.pid)}`;
const reader = `${database}-login`;

async function query(sql: string, { user, at = database }: { user?: string; at?: string } = {}) {
  const url = new URL(server!);
  url.pathname = `/${at}`;
  if (user !== undefined) url.username = user;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** On a real server in place of the PostgreSQL image, which runs the script in the same way. */
describe.skipIf(server === undefined || !hasPsql)('docker/make-reader.sh', () => {
  beforeAll(async () => {
    await query(`create database "${database}"`, { at: 'postgres' });
    await query('create table before (id int)');
    const { hostname, port, username } = new URL(server!);
    execFileSync('bash', [join(packageRoot, 'docker/make-reader.sh')], {
      env: {
        ...process.env,
        PGHOST: hostname,
        PGPORT: port || '5432',
        POSTGRES_DB: database,
        POSTGRES_USER: username,
        READER: reader,
        READER_PASSWORD: `it's "quoted"`,
      },
    });
    await query('create table after (id int); insert into after values (7)');
  });
  afterAll(async () => {
    await query(`drop database if exists "${database}" with (force)`, { at: 'postgres' });
    await query(`drop role if exists "${reader}"`, { at: 'postgres' });
  });

  it.each(['before', 'after'])('lets the reader read a table made %s it', async (table) => {
    await expect(query(`select * from ${table}`, { user: reader })).resolves.toBeInstanceOf(Array);
  });

  it.each([
    'insert into after values (8)',
    'begin read write; insert into after values (8); commit',
    'begin read write; create table mine (id int); commit',
    'begin read write; drop table after; commit',
  ])('refuses: %s', async (sql) => {
    await expect(query(sql, { user: reader })).rejects.toThrow(/read-only|permission denied|must be owner/);
    expect(await query('select * from after')).toEqual([{ id: 7 }]);
  });

  it('gives the reader its password', async () => {
    const [row] = await query(`select rolpassword is not null as has from pg_authid where rolname = '${reader}'`);
    expect(row).toEqual({ has: true });
  });
});
