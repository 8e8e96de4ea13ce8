import { randomUUID } from 'node:crypto';
import { HeyiError } from '../errors/heyi-error.ts';
import type { PolicyChange } from '../permissions/policy/items/policy-item.ts';
import type { StoreDatabase } from './store-database.ts';
import { storeFailure } from './store-failure.ts';

export type DraftStatus = 'PENDING' | 'APPLIED' | 'REJECTED' | 'WITHDRAWN';

/** 草案. Changes that somebody proposes and another decides on. */
export interface PolicyDraft {
  readonly id: string;
  readonly author: string;
  /** Whose department proposes it; undefined for the platform. */
  readonly department: string | undefined;
  /** The epoch of the policy that its author had before them. */
  readonly basedOn: number;
  readonly changes: readonly PolicyChange[];
  readonly reason: string;
  readonly createdAt: Date;
  readonly status: DraftStatus;
  readonly decidedBy: string | undefined;
  readonly decidedAt: Date | undefined;
  /** The epoch that it became. */
  readonly epoch: number | undefined;
}

export type ProposedDraft = Pick<PolicyDraft, 'author' | 'department' | 'basedOn' | 'changes' | 'reason'>;

/** Drafts as they are kept. Who may propose and decide what is not asked here; what is decided stays decided. */
export class PolicyDrafts {
  readonly #db: StoreDatabase;

  constructor(db: StoreDatabase) {
    this.#db = db;
  }

  async propose({ author, department, basedOn, changes, reason }: ProposedDraft): Promise<PolicyDraft> {
    const row = await this.#db
      .insertInto('policy_drafts')
      .values({
        id: randomUUID(),
        author,
        department: department ?? null,
        based_on: basedOn,
        changes: JSON.stringify(changes),
        reason,
      })
      .returningAll()
      .executeTakeFirstOrThrow()
      .catch(refuse);
    return draftOf(row);
  }

  /** Latest first. */
  async list(
    filter: { readonly status?: DraftStatus; readonly department?: string } = {},
  ): Promise<readonly PolicyDraft[]> {
    const { status, department } = filter;
    const rows = await this.#db
      .selectFrom('policy_drafts')
      .selectAll()
      .$if(status !== undefined, (query) => query.where('status', '=', status!))
      .$if(department !== undefined, (query) => query.where('department', '=', department!))
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .execute()
      .catch(refuse);
    return rows.map(draftOf);
  }

  async find(id: string): Promise<PolicyDraft | undefined> {
    if (!isUuid(id)) return undefined;
    const row = await this.#db
      .selectFrom('policy_drafts')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
      .catch(refuse);
    return row && draftOf(row);
  }

  /** @throws DRAFT_NOT_PENDING */
  async reject(id: string, by: string): Promise<PolicyDraft> {
    return closeDraft(this.#db, id, { status: 'REJECTED', by }).catch(refuse);
  }

  /** @throws DRAFT_NOT_PENDING */
  async withdraw(id: string, by: string): Promise<PolicyDraft> {
    return closeDraft(this.#db, id, { status: 'WITHDRAWN', by }).catch(refuse);
  }
}

/**
 * Of two who decide at the same time one does, and the other is told so.
 *
 * @throws DRAFT_NOT_PENDING
 */
export async function closeDraft(
  db: StoreDatabase,
  id: string,
  { status, by, epoch }: { readonly status: DraftStatus; readonly by: string; readonly epoch?: number },
): Promise<PolicyDraft> {
  const row = isUuid(id)
    ? await db
        .updateTable('policy_drafts')
        .set({ status, decided_by: by, decided_at: new Date(), epoch: epoch ?? null })
        .where('id', '=', id)
        .where('status', '=', 'PENDING')
        .returningAll()
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw new HeyiError('DRAFT_NOT_PENDING', { draft: id });
  return draftOf(row);
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

function refuse(error: unknown): never {
  throw storeFailure(error);
}

interface DraftRow {
  readonly id: string;
  readonly author: string;
  readonly department: string | null;
  readonly based_on: string;
  readonly changes: unknown;
  readonly reason: string;
  readonly created_at: Date;
  readonly status: string;
  readonly decided_by: string | null;
  readonly decided_at: Date | null;
  readonly epoch: string | null;
}

function draftOf(row: DraftRow): PolicyDraft {
  return {
    id: row.id,
    author: row.author,
    department: row.department ?? undefined,
    basedOn: Number(row.based_on),
    changes: row.changes as readonly PolicyChange[],
    reason: row.reason,
    createdAt: row.created_at,
    status: row.status as DraftStatus,
    decidedBy: row.decided_by ?? undefined,
    decidedAt: row.decided_at ?? undefined,
    epoch: row.epoch === null ? undefined : Number(row.epoch),
  };
}
