import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canRunInitScripts, queryAs, runInitScript, type Login } from './run-init-script.ts';

const database = `heyi-reader-${String(process.pid)}`;
const reader = `${database}-login`;

const query = (sql: string, login: Partial<Login> = {}) => queryAs({ at: database, ...login }, sql);

/** On a real server in place of the PostgreSQL image, which runs the script in the same way. */
describe.runIf(canRunInitScripts)('docker/make-reader.sh', () => {
  beforeAll(async () => {
    await query(`create database "${database}"`, { at: 'postgres' });
    await query('create table before (id int)');
    runInitScript('make-reader.sh', database, { READER: reader, READER_PASSWORD: `it's "quoted"` });
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
