import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../../src/sources/embedded/start-embedded-postgres.ts';
import { query } from './query.ts';

let folder: string;
let postgres: EmbeddedPostgres;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heyi-test-'));
  postgres = await startEmbeddedPostgres({ folder, databases: ['civil-affairs', 'health'] });
}, 60_000);

afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true });
}, 60_000);

it('lets a reader read, also tables made later, and nothing else', async () => {
  const owner = postgres.connection('civil-affairs', 'owner');
  const reader = postgres.connection('civil-affairs', 'reader');
  await query(owner, 'CREATE TABLE t (n int)', 'INSERT INTO t VALUES (1)');
  expect(await query(reader, 'SELECT n FROM t')).toEqual([{ n: 1 }]);

  const writable = 'SET default_transaction_read_only = off';
  await expect(query(reader, 'CREATE TABLE u (n int)')).rejects.toThrow('read-only transaction');
  for (const statement of [
    'INSERT INTO t VALUES (2)',
    'DELETE FROM t',
    'CREATE TABLE u (n int)',
    'CREATE TEMPORARY TABLE u (n int)',
    'CREATE SCHEMA s',
    'SELECT lo_create(0)',
  ]) {
    await expect(query(reader, writable, statement), statement).rejects.toThrow('permission denied');
  }
});

it('lets nobody connect to the database of another', async () => {
  for (const role of ['owner', 'reader'] as const) {
    for (const database of ['health', 'postgres', 'template1']) {
      const connection = { ...postgres.connection('civil-affairs', role), database };
      await expect(query(connection, 'SELECT 1'), `${role} to ${database}`).rejects.toThrow('permission denied');
    }
  }
  const wrong = { ...postgres.connection('health', 'reader'), password: 'guess' };
  await expect(query(wrong, 'SELECT 1')).rejects.toThrow('password authentication failed');
});

it('sorts and cuts Chinese text alike everywhere, and finds its trigrams', async () => {
  const owner = postgres.connection('health', 'owner');
  const rows = await query(owner, 'CREATE EXTENSION pg_trgm', `SELECT cardinality(show_trgm('民政局')) AS trigrams`);
  expect(rows).toEqual([{ trigrams: 4 }]);
});

it('keeps its secrets from other users', async () => {
  const modeOf = async (name: string): Promise<number> => (await stat(join(folder, name))).mode & 0o777;
  expect((await modeOf('.')) & 0o066).toBe(0);
  expect(await modeOf('secret')).toBe(0o600);
  expect(await modeOf('server.log')).toBe(0o600);
  expect(await modeOf('cluster')).toBe(0o700);
  expect(await modeOf('socket')).toBe(0o700);
});

it('refuses to connect to a database that was not asked for', () => {
  expect(() => postgres.connection('postgres', 'owner')).toThrow('No database "postgres" was asked for');
});
