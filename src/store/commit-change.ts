import { sql } from 'kysely';
import { HeyiError } from '../errors/heyi-error.ts';
import { StaleDraftError, type ChangedMeanwhile } from '../errors/stale-draft-error.ts';
import { canonical } from '../permissions/policy/digest-of.ts';
import { applyChanges } from '../permissions/policy/items/apply-changes.ts';
import { digestOfItems } from '../permissions/policy/items/digest-of-items.ts';
import { placeKey, placeOf, type PolicyChange, type PolicyItem } from '../permissions/policy/items/policy-item.ts';
import { POLICY_CHANNEL } from './policy-channel.ts';
import type { EpochKind } from './policy-epoch.ts';
import type { StoreDatabase } from './store-database.ts';
import { emptyPolicy, readStoredPolicy } from './stored-policy.ts';

export interface ChangeToCommit {
  /** The epoch of the policy that its author had before them. */
  readonly basedOn: number;
  readonly changes: readonly PolicyChange[];
  readonly author: string;
  /** The second person, where the change needs one: never the author. */
  readonly approver?: string | undefined;
  readonly kind: EpochKind;
  readonly reason: string;
  readonly restores?: number | undefined;
  /** What the changes take with them, asked of the policy that they meet: nobody is told that it has changed meanwhile. */
  readonly consequences?: ((held: readonly PolicyItem[]) => readonly PolicyChange[]) | undefined;
  /** Throws where the result is no policy, or may not take the place of the one that holds. */
  readonly check: (items: readonly PolicyItem[], held: readonly PolicyItem[]) => void;
}

/**
 * Names the lock that changes wait for, in a database that is the hub's own: `heyi` in hexadecimal, and 1. Taken for the transaction, so
 * that a hub that dies gives it back.
 */
const LOCK = [0x68657969, 1] as const;
const ROWS_OF_A_STATEMENT = 1000;

/**
 * One change, within a transaction that is under way: it is whole or absent. Gives its epoch; the one that holds where nothing changes.
 *
 * 1. Wait for the changes before it.
 * 2. Refuse it where what it changes has been changed since its author looked. What changed elsewhere stands beside it.
 * 3. Try the result: it must be a policy.
 * 4. Write the epoch and its items, and tell every hub when all of it is durable.
 *
 * @throws STALE_DRAFT, POLICY_INVALID, and whatever `check` throws
 */
export async function commitChange(transaction: StoreDatabase, change: ChangeToCommit): Promise<number> {
  const { basedOn, author, approver, kind, reason, restores, consequences, check } = change;
  // 1.
  await sql`select pg_advisory_xact_lock(${LOCK[0]}, ${LOCK[1]})`.execute(transaction);
  const held = (await readStoredPolicy(transaction, 'now')) ?? emptyPolicy;
  if (basedOn > held.epoch)
    throw new HeyiError('BAD_USER_INPUT', { argument: 'basedOn', expected: `≤ ${held.epoch}`, received: basedOn });

  // 2.
  const changed = basedOn === held.epoch ? [] : await changedSince(transaction, basedOn, change.changes);
  if (changed.length > 0) throw new StaleDraftError(basedOn, held.epoch, changed);

  // 3.
  const heldByPlace = new Map(held.items.map((item) => [placeKey(item), item]));
  const further = consequences?.(held.items) ?? [];
  const items = applyChanges(applyChanges(held.items, change.changes), further);
  check(items, held.items);
  const changes = [...change.changes, ...further];
  const effective = changes.filter((each) => {
    const before = heldByPlace.get(placeKey(placeOf(each)));
    return !('put' in each) || before === undefined || canonical(before.body) !== canonical(each.put.body);
  });
  if (effective.length === 0) return held.epoch;

  // 4.
  const epoch = held.epoch + 1;
  await transaction
    .insertInto('policy_epochs')
    .values({
      epoch,
      digest: digestOfItems(items),
      parent: held.epoch === 0 ? null : held.epoch,
      // Never before the one before it, whatever the clock does.
      at: sql<Date>`greatest(clock_timestamp(), (select max(at) from policy_epochs))`,
      author,
      approver: approver ?? null,
      kind,
      reason,
      restores: restores ?? null,
    })
    .execute();
  const ended = effective.map(placeOf).filter((place) => heldByPlace.has(placeKey(place)));
  for (const part of partsOf(ended))
    await transaction
      .updateTable('policy_items')
      .set({ until_epoch: epoch })
      .where('until_epoch', 'is', null)
      .where((eb) =>
        eb(
          eb.refTuple('file', 'section', 'key'),
          'in',
          part.map(({ file, section, key }) => eb.tuple(file, section, key)),
        ),
      )
      .execute();
  const put = effective.flatMap((each) => ('put' in each ? [each.put] : []));
  for (const part of partsOf(put))
    await transaction
      .insertInto('policy_items')
      .values(
        part.map(({ file, section, key, body }) => ({
          file,
          section,
          key,
          body: JSON.stringify(body),
          since_epoch: epoch,
        })),
      )
      .execute();
  await sql`select pg_notify(${POLICY_CHANNEL}, ${String(epoch)})`.execute(transaction);
  return epoch;
}

/** Which of the places that a change means to change have been changed after an epoch, and by the latest of whom. */
async function changedSince(
  db: StoreDatabase,
  basedOn: number,
  changes: readonly PolicyChange[],
): Promise<readonly ChangedMeanwhile[]> {
  const places = new Set(changes.map((change) => placeKey(placeOf(change))));
  const after = String(basedOn);
  const rows = await db
    .selectFrom('policy_items as i')
    .innerJoin('policy_epochs as e', (join) =>
      join.on((eb) =>
        eb.or([eb('e.epoch', '=', eb.ref('i.since_epoch')), eb('e.epoch', '=', eb.ref('i.until_epoch'))]),
      ),
    )
    .select(['i.file', 'i.section', 'i.key', 'e.epoch', 'e.author', 'e.reason'])
    .where('e.epoch', '>', after)
    .where((eb) => eb.or([eb('i.since_epoch', '>', after), eb('i.until_epoch', '>', after)]))
    .orderBy('e.epoch')
    .execute();
  const changed = new Map(
    rows
      .filter((row) => places.has(placeKey(row)))
      .map(({ file, section, key, epoch, author, reason }) => [
        placeKey({ file, section, key }),
        { file, section, key, epoch: Number(epoch), author, reason },
      ]),
  );
  return [...changed.values()];
}

function partsOf<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts: (readonly Row[])[] = [];
  for (let at = 0; at < rows.length; at += ROWS_OF_A_STATEMENT) parts.push(rows.slice(at, at + ROWS_OF_A_STATEMENT));
  return parts;
}
