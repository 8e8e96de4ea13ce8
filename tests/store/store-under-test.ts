import { inject, onTestFinished, type ProvidedContext } from 'vitest';
import type { Json, PolicyChange, PolicyItem } from '../../src/permissions/policy/items/policy-item.ts';
import { migrateStore } from '../../src/store/migrate-store.ts';
import { PolicyStore } from '../../src/store/policy-store.ts';
import { openStoreDatabase, type StoreDatabase } from '../../src/store/store-database.ts';

export interface StoreUnderTest {
  readonly url: string;
  readonly db: StoreDatabase;
  readonly store: PolicyStore;
}

/** A store without anything in it, in the database of this name, for one test. */
export async function storeForThisTest(name: keyof ProvidedContext['storeUrls']): Promise<StoreUnderTest> {
  const url = inject('storeUrls')[name];
  const db = openStoreDatabase({ connectionString: url });
  onTestFinished(() => db.destroy());
  await migrateStore(db, 'empty');
  await migrateStore(db);
  return { url, db, store: new PolicyStore(db) };
}

export function item(key: string, body: Json, file = 'posts.yaml', section = 'posts'): PolicyItem {
  return { file, section, key, body };
}

export const put = (...given: Parameters<typeof item>): PolicyChange => ({ put: item(...given) });

export const remove = (key: string, file = 'posts.yaml', section = 'posts'): PolicyChange => ({
  remove: { file, section, key },
});

/** What a test changes without more words about it. */
export function change(basedOn: number, ...changes: PolicyChange[]) {
  return { basedOn, changes, author: 'li', kind: 'CHANGE', reason: 'a test', check: () => undefined } as const;
}
