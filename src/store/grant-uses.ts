import { sql } from 'kysely';
import type { StoreDatabase } from './store-database.ts';
import { storeFailure } from './store-failure.ts';

export interface GrantUse {
  readonly grant: string;
  readonly lastUsedAt: Date;
  readonly uses: number;
}

/** How often each grant was made use of, and when last: counted in memory, and written now and then, never in a request's path. */
export class GrantUses {
  readonly #db: StoreDatabase;
  #counted = new Map<string, { uses: number; lastUsedAt: Date }>();

  constructor(db: StoreDatabase) {
    this.#db = db;
  }

  /** Only notes it. */
  note(grant: string, at: Date): void {
    const known = this.#counted.get(grant);
    if (known === undefined) this.#counted.set(grant, { uses: 1, lastUsedAt: at });
    else {
      known.uses += 1;
      if (at > known.lastUsedAt) known.lastUsedAt = at;
    }
  }

  /** Writes what was noted since the last time; where that fails it is kept for the next. */
  async write(): Promise<void> {
    const counted = this.#counted;
    if (counted.size === 0) return;
    this.#counted = new Map();
    try {
      await this.#db
        .insertInto('grant_uses')
        .values(
          // In one order everywhere, so that two hubs never wait for each other.
          [...counted]
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([grant, { uses, lastUsedAt }]) => ({ grant_name: grant, last_used_at: lastUsedAt, uses })),
        )
        .onConflict((conflict) =>
          conflict.column('grant_name').doUpdateSet({
            uses: sql<number>`grant_uses.uses + excluded.uses`,
            last_used_at: sql<Date>`greatest(grant_uses.last_used_at, excluded.last_used_at)`,
          }),
        )
        .execute();
    } catch (error) {
      for (const [grant, { uses, lastUsedAt }] of counted) {
        this.note(grant, lastUsedAt);
        this.#counted.get(grant)!.uses += uses - 1;
      }
      throw storeFailure(error);
    }
  }

  async list(): Promise<readonly GrantUse[]> {
    const rows = await this.#db
      .selectFrom('grant_uses')
      .selectAll()
      .orderBy('grant_name')
      .execute()
      .catch((error: unknown) => {
        throw storeFailure(error);
      });
    return rows.map((row) => ({ grant: row.grant_name, lastUsedAt: row.last_used_at, uses: Number(row.uses) }));
  }
}
