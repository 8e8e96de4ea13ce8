import { randomUUID } from 'node:crypto';
import { HeyiError } from '../errors/heyi-error.ts';
import type { StoreDatabase } from './store-database.ts';
import { storeFailure } from './store-failure.ts';

/** 应急授权. Rights for a short while, given without a second person and reviewed afterwards. */
export interface BreakGlass extends OpenedBreakGlass {
  readonly id: string;
  readonly epoch: number | undefined;
  readonly reviewedBy: string | undefined;
  readonly reviewedAt: Date | undefined;
  readonly finding: string | undefined;
}

export interface OpenedBreakGlass {
  readonly account: string;
  readonly purpose: string;
  readonly reason: string;
  /** The grant that was assigned. */
  readonly grant: string;
  readonly openedBy: string;
  readonly from: Date;
  /** At most four hours later. */
  readonly until: Date;
}

export class BreakGlassLog {
  readonly #db: StoreDatabase;

  constructor(db: StoreDatabase) {
    this.#db = db;
  }

  /** Latest first. */
  async list(filter: { readonly reviewed?: boolean; readonly account?: string } = {}): Promise<readonly BreakGlass[]> {
    const { reviewed, account } = filter;
    const rows = await this.#db
      .selectFrom('break_glass')
      .selectAll()
      .$if(reviewed !== undefined, (query) => query.where('reviewed_by', reviewed ? 'is not' : 'is', null))
      .$if(account !== undefined, (query) => query.where('account', '=', account!))
      .orderBy('starts_at', 'desc')
      .orderBy('id')
      .execute()
      .catch((error: unknown) => {
        throw storeFailure(error);
      });
    return rows.map(breakGlassOf);
  }

  /** Once; by neither of the two that it concerns. @throws DRAFT_NOT_PENDING */
  async review(id: string, { by, finding }: { readonly by: string; readonly finding: string }): Promise<BreakGlass> {
    const row = await this.#db
      .updateTable('break_glass')
      .set({ reviewed_by: by, reviewed_at: new Date(), finding })
      .where((eb) => eb(eb.cast<string>('id', 'text'), '=', id))
      .where('reviewed_by', 'is', null)
      .where('account', '<>', by)
      .where('opened_by', '<>', by)
      .returningAll()
      .executeTakeFirst()
      .catch((error: unknown) => {
        throw storeFailure(error);
      });
    if (row === undefined) throw new HeyiError('DRAFT_NOT_PENDING', { draft: id });
    return breakGlassOf(row);
  }
}

/** Within the transaction that gives the rights. */
export async function noteBreakGlass(db: StoreDatabase, opened: OpenedBreakGlass, epoch: number): Promise<string> {
  const { account, purpose, reason, grant, openedBy, from, until } = opened;
  const id = randomUUID();
  await db
    .insertInto('break_glass')
    .values({
      id,
      account,
      purpose,
      reason,
      grant_name: grant,
      opened_by: openedBy,
      starts_at: from,
      ends_at: until,
      epoch,
    })
    .execute();
  return id;
}

interface BreakGlassRow {
  readonly id: string;
  readonly account: string;
  readonly purpose: string;
  readonly reason: string;
  readonly grant_name: string;
  readonly opened_by: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly epoch: string | null;
  readonly reviewed_by: string | null;
  readonly reviewed_at: Date | null;
  readonly finding: string | null;
}

function breakGlassOf(row: BreakGlassRow): BreakGlass {
  return {
    id: row.id,
    account: row.account,
    purpose: row.purpose,
    reason: row.reason,
    grant: row.grant_name,
    openedBy: row.opened_by,
    from: row.starts_at,
    until: row.ends_at,
    epoch: row.epoch === null ? undefined : Number(row.epoch),
    reviewedBy: row.reviewed_by ?? undefined,
    reviewedAt: row.reviewed_at ?? undefined,
    finding: row.finding ?? undefined,
  };
}
