import { placeKey } from '../permissions/policy/items/policy-item.ts';
import { BreakGlassLog, noteBreakGlass, type OpenedBreakGlass } from './break-glass-log.ts';
import { commitChange, type ChangeToCommit } from './commit-change.ts';
import { GrantUses } from './grant-uses.ts';
import { closeDraft, PolicyDrafts } from './policy-drafts.ts';
import type { PolicyEpoch } from './policy-epoch.ts';
import { readHistory, type HistoryWindow } from './read-history.ts';
import { SavedQuestions } from './saved-questions.ts';
import { SchemaLog } from './schema-log.ts';
import type { StoreDatabase } from './store-database.ts';
import { storeFailure } from './store-failure.ts';
import { emptyPolicy, readStoredPolicy, type StoredPolicy } from './stored-policy.ts';

/**
 * 策略库. The policy as it is kept in the hub's own PostgreSQL: what holds, what held, and every change. For administration and for
 * commands: what a request is decided by, a `PolicyFeed` holds.
 *
 * Everything here may reject with STORE_UNAVAILABLE where the database does not answer.
 */
export class PolicyStore {
  readonly drafts: PolicyDrafts;
  readonly breakGlass: BreakGlassLog;
  readonly grantUses: GrantUses;
  /** Beside the policy, what else the hub keeps of its own. */
  readonly questions: SavedQuestions;
  readonly schemaLog: SchemaLog;
  readonly #db: StoreDatabase;

  constructor(db: StoreDatabase) {
    this.#db = db;
    this.drafts = new PolicyDrafts(db);
    this.breakGlass = new BreakGlassLog(db);
    this.grantUses = new GrantUses(db);
    this.questions = new SavedQuestions(db);
    this.schemaLog = new SchemaLog(db);
  }

  /** What holds now; epoch 0 and no items in a new store. */
  async current(): Promise<StoredPolicy> {
    return (await readStoredPolicy(this.#db, 'now').catch(refuse)) ?? emptyPolicy;
  }

  /** What held at an epoch or an instant; undefined before the first epoch, or for one that there never was. */
  async at(when: number | Date): Promise<StoredPolicy | undefined> {
    return readStoredPolicy(this.#db, when instanceof Date ? { instant: when } : { epoch: when }).catch(refuse);
  }

  /** Since which epoch each item of an epoch's policy holds, by `placeKey`. */
  async sinceWhen(epoch: number): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#db
      .selectFrom('policy_items')
      .select(['file', 'section', 'key', 'since_epoch'])
      .where('since_epoch', '<=', String(epoch))
      .where((eb) => eb.or([eb('until_epoch', 'is', null), eb('until_epoch', '>', String(epoch))]))
      .execute()
      .catch(refuse);
    return new Map(rows.map((row) => [placeKey(row), Number(row.since_epoch)]));
  }

  /** Epochs, latest first, each with the items that it changed. */
  async history(window: HistoryWindow): Promise<readonly PolicyEpoch[]> {
    return readHistory(this.#db, window).catch(refuse);
  }

  /**
   * Makes a change, whole or not at all, and tells every hub. With `draft`, the draft is applied by it and by nothing else; with
   * `breakGlass`, the window is noted for review.
   *
   * @returns the epoch of the change; the one that holds where it changes nothing
   * @throws STALE_DRAFT where somebody else changed what it changes after `basedOn`. POLICY_INVALID. DRAFT_NOT_PENDING. Where the
   *   connection breaks while the change is made durable nobody knows whether it was: the history tells.
   */
  async commit(
    change: ChangeToCommit & {
      readonly draft?: string | undefined;
      readonly breakGlass?: OpenedBreakGlass | undefined;
    },
  ): Promise<{ readonly epoch: number }> {
    const { draft, breakGlass, author, approver } = change;
    return this.#db
      .transaction()
      .execute(async (transaction) => {
        const epoch = await commitChange(transaction, change);
        if (draft !== undefined)
          await closeDraft(transaction, draft, { status: 'APPLIED', by: approver ?? author, epoch });
        if (breakGlass !== undefined) await noteBreakGlass(transaction, breakGlass, epoch);
        return { epoch };
      })
      .catch(refuse);
  }
}

function refuse(error: unknown): never {
  throw storeFailure(error);
}
