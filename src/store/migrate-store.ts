import { Migrator, NO_MIGRATIONS } from 'kysely';
import { HeyiError } from '../errors/heyi-error.ts';
import { migrations, type MigrationName } from './migrations/migrations.ts';
import type { StoreDatabase } from './store-database.ts';
import { storeFailure } from './store-failure.ts';

/**
 * Brings the tables of the store to a version, forward or back, in one transaction; to the latest where nobody says, to none at all for
 * `empty`. Hubs that start at the same time wait for each other. Where nothing is to be done, nothing but a look is needed.
 *
 * @throws STORE_UNFIT where the store was made by a newer hub, or the login may not make tables. STORE_UNAVAILABLE
 */
export async function migrateStore(db: StoreDatabase, to?: MigrationName | 'empty'): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableName: 'store_migrations',
    migrationLockTableName: 'store_migration_lock',
  });
  const { error } = await (to === undefined
    ? migrator.migrateToLatest()
    : migrator.migrateTo(to === 'empty' ? NO_MIGRATIONS : to));
  if (error === undefined) return;
  const failure = storeFailure(error);
  if (failure instanceof HeyiError) throw failure;
  const reason = error instanceof Error ? error.message : 'its tables could not be made';
  throw new HeyiError('STORE_UNFIT', { reason }, { cause: error });
}
