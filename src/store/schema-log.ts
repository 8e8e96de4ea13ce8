import type { StoreDatabase } from './store-database.ts';
import { storeFailure } from './store-failure.ts';

/** The published schema from one start of a hub on, until another found it changed. */
export interface SchemaVersion<Change> {
  readonly version: number;
  /** SHA-256 of its text. */
  readonly digest: string;
  readonly at: Date;
  /** What changed from the version before; nothing for the first. */
  readonly changes: readonly Change[];
}

/** 模式变更记录. What a change of the schema is, is not the store's to know: it keeps it as it came. */
export class SchemaLog {
  readonly #db: StoreDatabase;

  constructor(db: StoreDatabase) {
    this.#db = db;
  }

  async latest(): Promise<{ readonly version: number; readonly digest: string; readonly sdl: string } | undefined> {
    return this.#db
      .selectFrom('schema_versions')
      .select(['version', 'digest', 'sdl'])
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst()
      .catch(refuse);
  }

  /** Of hubs that start at the same time, one writes a version and the others leave it at that. */
  async add(given: {
    readonly version: number;
    readonly digest: string;
    readonly sdl: string;
    readonly changes: readonly unknown[];
  }): Promise<void> {
    await this.#db
      .insertInto('schema_versions')
      .values({ ...given, changes: JSON.stringify(given.changes) })
      .onConflict((conflict) => conflict.column('version').doNothing())
      .execute()
      .catch(refuse);
  }

  /** Latest first. */
  async list<Change>(most: number): Promise<readonly SchemaVersion<Change>[]> {
    const rows = await this.#db
      .selectFrom('schema_versions')
      .select(['version', 'digest', 'at', 'changes'])
      .orderBy('version', 'desc')
      .limit(most)
      .execute()
      .catch(refuse);
    return rows.map((row) => ({ ...row, changes: row.changes as readonly Change[] }));
  }
}

function refuse(error: unknown): never {
  throw storeFailure(error);
}
