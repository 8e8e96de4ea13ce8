import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrateStore } from '../../src/store/migrate-store.ts';
import { openStoreDatabase } from '../../src/store/store-database.ts';
import { PolicyStore } from '../../src/store/policy-store.ts';
import { change, put } from '../store/store-under-test.ts';
import { canRunInitScripts, queryAs, runInitScript, urlOf, type Login } from './run-init-script.ts';

const database = `heyi-store-${String(process.pid)}`;
const login = `${database}-login`;

const query = (sql: string, login: Partial<Login> = {}) => queryAs({ at: database, ...login }, sql);

/** On a real server in place of the PostgreSQL image, which runs the script in the same way. */
describe.runIf(canRunInitScripts)('docker/make-store-owner.sh', () => {
  beforeAll(async () => {
    await query(`create database "${database}"`, { at: 'postgres' });
    runInitScript('make-store-owner.sh', database, { STORE_LOGIN: login, STORE_PASSWORD: `it's "quoted"` });
  });
  afterAll(async () => {
    await query(`drop database if exists "${database}" with (force)`, { at: 'postgres' });
    await query(`drop role if exists "${login}"`, { at: 'postgres' });
  });

  it('lets the hub make its tables and keep its policy', async () => {
    const db = openStoreDatabase({ connectionString: urlOf({ user: login, at: database }) });
    try {
      await migrateStore(db);
      const store = new PolicyStore(db);
      expect(await store.commit(change(0, put('walker', { zh: '走' })))).toEqual({ epoch: 1 });
      await migrateStore(db, 'empty');
    } finally {
      await db.destroy();
    }
  });

  it.each([
    ['make a database', `create database "${database}-more"`],
    ['make a login', `create role "${database}-more" login`],
    ['become the owner of the server', 'alter role current_user superuser'],
    ['read what the server knows of logins', 'select rolpassword from pg_authid'],
    ['read files of the server', "select pg_read_file('/etc/passwd')"],
    ['run programs on it', "copy (select 1) to program 'true'"],
  ])('does not let it %s', async (_, sql) => {
    await expect(query(sql, { user: login })).rejects.toThrow(/permission denied|superuser/);
  });

  it('lets no other login into the database, and gives this one a password', async () => {
    const [row] = await query(
      `select rolpassword is not null as has, rolsuper, rolcreaterole, rolcreatedb, datacl::text as rights,
        pg_get_userbyid(datdba) as owner from pg_authid, pg_database where rolname = '${login}' and datname = '${database}'`,
    );
    expect(row).toMatchObject({ has: true, rolsuper: false, rolcreaterole: false, rolcreatedb: false, owner: login });
    // `=…/` would be everybody's.
    expect(row!['rights']).not.toMatch(/[{,]=/);
  });
});
