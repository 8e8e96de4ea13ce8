import { inject, describe, expect, it, onTestFinished } from 'vitest';
import { sql } from 'kysely';
import { migrateStore } from '../../src/store/migrate-store.ts';
import { migrations, type MigrationName } from '../../src/store/migrations/migrations.ts';
import { openStoreDatabase, type StoreDatabase } from '../../src/store/store-database.ts';
import { change, put, storeForThisTest } from './store-under-test.ts';

async function tablesOf(db: StoreDatabase): Promise<readonly string[]> {
  const tables = await db.introspection.getTables();
  return tables.map(({ name }) => name).sort();
}

const ALL = [
  'break_glass',
  'grant_uses',
  'policy_drafts',
  'policy_epochs',
  'policy_items',
  'saved_questions',
  'schema_versions',
];

describe('migrations of the store', () => {
  it('go forward and back on data: what an earlier version has stays as it was', async () => {
    const { db, store } = await storeForThisTest('migrations');
    await store.commit(change(0, put('clerk', { zh: '办事员', en: 'Clerk', purposes: ['办理'] })));
    await store.commit(change(1, put('clerk', { zh: '办事员', en: 'Clerk', purposes: ['核查'] })));
    const draft = await store.drafts.propose({
      author: 'li',
      department: 'grid',
      basedOn: 2,
      changes: [put('judge', { zh: '法官' })],
      reason: 'a test',
    });
    store.grantUses.note('g', new Date('2026-01-01T00:00:00Z'));
    await store.grantUses.write();
    const question = {
      title: '信访',
      query: '{ me { account } }',
      variables: '{}',
      audience: { kind: 'ALL' },
    } as const;
    const saved = await store.questions.add('li', question);
    await store.schemaLog.add({ version: 1, digest: 'd', sdl: 'type Query { a: ID }', changes: [] });
    const before = [await store.current(), await store.at(1), await store.history({ limit: 10 })];

    await migrateStore(db, '0004-saved-questions');
    expect(await tablesOf(db)).not.toContain('schema_versions');
    expect(await store.questions.listFor({ account: 'wang', department: undefined }, 9)).toEqual([saved]);
    await migrateStore(db, '0003-break-glass-and-uses');
    expect(await tablesOf(db)).not.toContain('saved_questions');
    expect(await store.grantUses.list()).toMatchObject([{ grant: 'g', uses: 1 }]);
    await migrateStore(db, '0002-policy-drafts');
    expect(await tablesOf(db)).toEqual(expect.not.arrayContaining(['break_glass', 'grant_uses']));
    expect(await store.drafts.list()).toEqual([draft]);
    await migrateStore(db, '0001-policy-history');
    expect(await tablesOf(db)).not.toContain('policy_drafts');
    expect([await store.current(), await store.at(1), await store.history({ limit: 10 })]).toEqual(before);

    await migrateStore(db);
    expect(await tablesOf(db)).toEqual(expect.arrayContaining(ALL));
    expect([await store.current(), await store.at(1), await store.history({ limit: 10 })]).toEqual(before);
    expect(await store.drafts.list()).toEqual([]);
    expect(await store.questions.listFor({ account: 'li', department: undefined }, 9)).toEqual([]);
    expect(await store.schemaLog.latest()).toBeUndefined();
    expect(await store.commit(change(2, put('judge', { zh: '法官' })))).toEqual({ epoch: 3 });
  });

  it('back to nothing leaves nothing, and forward again begins anew', async () => {
    const { db, store } = await storeForThisTest('migrations');
    await store.commit(change(0, put('clerk', { zh: '办事员' })));
    await migrateStore(db, 'empty');
    expect(await tablesOf(db)).toEqual(expect.not.arrayContaining(ALL));
    const { rows } = await sql`select proname from pg_proc where proname like 'policy%'`.execute(db);
    expect(rows).toEqual([]);
    await migrateStore(db);
    expect(await store.current()).toMatchObject({ epoch: 0, items: [] });
  });

  it('of hubs that start at the same time, one does it and all go on', async () => {
    const { db, url } = await storeForThisTest('migrations');
    await migrateStore(db, 'empty');
    const others = [1, 2, 3].map(() => openStoreDatabase({ connectionString: url }));
    onTestFinished(async () => {
      await Promise.all(others.map((other) => other.destroy()));
    });
    await Promise.all(others.map((other) => migrateStore(other)));
    expect(await tablesOf(db)).toEqual(expect.arrayContaining(ALL));
  });

  it('refuse a store that a newer hub has made', async () => {
    const { db } = await storeForThisTest('migrations');
    await sql`insert into store_migrations (name, timestamp) values ('0999-of-tomorrow', '2030-01-01')`.execute(db);
    await expect(migrateStore(db)).rejects.toMatchObject({
      code: 'STORE_UNFIT',
      message: expect.stringContaining('0999-of-tomorrow') as string,
    });
    await sql`delete from store_migrations where name = '0999-of-tomorrow'`.execute(db);
  });

  it('a store that is not there is unavailable or unfit, in words', async () => {
    const url = new URL(inject('storeUrls').migrations);
    url.pathname = '/nothing-of-this-name';
    const db = openStoreDatabase({ connectionString: url.href });
    onTestFinished(() => db.destroy());
    await expect(migrateStore(db)).rejects.toMatchObject({ code: 'STORE_UNFIT' });
    const nowhere = openStoreDatabase({ host: '127.0.0.1', port: 1, user: 'nobody', database: 'nothing' });
    onTestFinished(() => nowhere.destroy());
    await expect(migrateStore(nowhere)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('run in the order of their names', () => {
    const names = Object.keys(migrations) as MigrationName[];
    expect(names).toEqual(names.toSorted());
  });
});
