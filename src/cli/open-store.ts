import type { Config } from '../config.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import { EMBEDDED_STORE, embeddedFolder } from '../server/open-connections.ts';
import { runningPostgres } from '../sources/embedded/running-postgres.ts';
import { startEmbeddedPostgres } from '../sources/embedded/start-embedded-postgres.ts';
import { migrateStore } from '../store/migrate-store.ts';
import { PolicyStore } from '../store/policy-store.ts';
import { openStoreDatabase } from '../store/store-database.ts';

export interface OpenStore {
  readonly store: PolicyStore;
  close(): Promise<void>;
}

/**
 * The store that a hub of this configuration has; the embedded one also while a hub runs on it.
 *
 * @throws CONFIGURATION_INVALID where it has none. STORE_UNAVAILABLE, STORE_UNFIT
 */
export async function openStore(config: Config, departments: readonly string[]): Promise<OpenStore> {
  const { connection, stop } = await connectionOf(config, departments);
  const db = openStoreDatabase(connection);
  const close = async () => {
    await db.destroy();
    await stop();
  };
  try {
    await migrateStore(db);
    return { store: new PolicyStore(db), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Whether a hub of this configuration keeps its policy in the embedded PostgreSQL. */
export function hasEmbeddedStore({ storeUrl, demo, sourceUrl }: Config, departments: readonly string[]): boolean {
  return storeUrl === undefined && demo && departments.some((department) => sourceUrl(department) === undefined);
}

async function connectionOf(config: Config, departments: readonly string[]) {
  const { storeUrl } = config;
  const stop = () => Promise.resolve();
  if (storeUrl !== undefined) return { connection: { connectionString: storeUrl }, stop };
  if (!hasEmbeddedStore(config, departments))
    throw new HeyiError('CONFIGURATION_INVALID', {
      variable: 'HEYI_STORE_URL',
      expected: "the hub's own PostgreSQL, such as postgres://heyi@host/heyi",
      received: 'nothing',
    });
  const folder = embeddedFolder(config);
  try {
    const postgres = await startEmbeddedPostgres({ folder, databases: [EMBEDDED_STORE] });
    return { connection: postgres.connection(EMBEDDED_STORE, 'owner'), stop: () => postgres.stop() };
  } catch (error) {
    if (!(error instanceof HeyiError) || error.code !== 'DATA_FOLDER_IN_USE') throw error;
    return { connection: (await runningPostgres(folder, 'owner'))(EMBEDDED_STORE), stop };
  }
}
