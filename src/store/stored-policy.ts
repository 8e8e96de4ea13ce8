import { sql, type Expression, type SqlBool } from 'kysely';
import { HeyiError } from '../errors/heyi-error.ts';
import { digestOfItems } from '../permissions/policy/items/digest-of-items.ts';
import type { Json, PolicyItem } from '../permissions/policy/items/policy-item.ts';
import type { StoreDatabase } from './store-database.ts';

/** A policy as it was kept: the items that held at an epoch. */
export interface StoredPolicy {
  /** 策略版本. 0 where nothing has been kept yet. */
  readonly epoch: number;
  readonly digest: string;
  readonly items: readonly PolicyItem[];
}

export const emptyPolicy: StoredPolicy = { epoch: 0, digest: digestOfItems([]), items: [] };

/** Of which moment. */
export type When = 'now' | { readonly epoch: number } | { readonly instant: Date };

/**
 * The policy of a moment, its epoch and its items read by one statement, so that they belong together; undefined before the first epoch.
 *
 * ```sql
 * select … from policy_epochs e left join policy_items i on i.since_epoch <= e.epoch and (i.until_epoch is null or i.until_epoch > e.epoch)
 * where e.epoch = (select max(epoch) from policy_epochs)
 * ```
 *
 * @throws STORE_UNFIT where the items are not those that were committed: their digest differs
 */
export async function readStoredPolicy(db: StoreDatabase, when: When): Promise<StoredPolicy | undefined> {
  const rows = await db
    .selectFrom('policy_epochs as e')
    .leftJoin('policy_items as i', (join) =>
      join
        .onRef('i.since_epoch', '<=', 'e.epoch')
        .on((eb) => eb.or([eb('i.until_epoch', 'is', null), eb('i.until_epoch', '>', eb.ref('e.epoch'))])),
    )
    .select(['e.epoch', 'e.digest', 'i.file', 'i.section', 'i.key', 'i.body'])
    .where(isAt(when))
    .execute();
  const [first] = rows;
  if (first === undefined) return undefined;
  const items = rows.flatMap(({ file, section, key, body }) =>
    file === null || section === null || key === null ? [] : [{ file, section, key, body: body as Json }],
  );
  return verified({ epoch: Number(first.epoch), digest: first.digest, items });
}

function isAt(when: When): Expression<SqlBool> {
  if (when === 'now') return sql`e.epoch = (select max(epoch) from policy_epochs)`;
  if ('epoch' in when) return sql`e.epoch = ${when.epoch}`;
  return sql`e.epoch = (select max(epoch) from policy_epochs where at <= ${when.instant})`;
}

function verified(policy: StoredPolicy): StoredPolicy {
  if (digestOfItems(policy.items) === policy.digest) return policy;
  const reason = `the items of epoch ${policy.epoch} are not those that were committed: their digest differs. Restore the database from a backup.`;
  throw new HeyiError('STORE_UNFIT', { reason });
}
