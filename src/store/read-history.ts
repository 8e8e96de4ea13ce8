import { inOrder, placeKey, type Json } from '../permissions/policy/items/policy-item.ts';
import type { EpochKind, ItemChange, PolicyEpoch } from './policy-epoch.ts';
import type { StoreDatabase } from './store-database.ts';

export interface HistoryWindow {
  /** Epochs before this one; from the latest where nobody says. */
  readonly before?: number | undefined;
  readonly limit: number;
  /** Only epochs that changed this file, and of them only what they changed in it. */
  readonly file?: string | undefined;
}

/** Epochs, latest first, each with the items that it changed. */
export async function readHistory(db: StoreDatabase, window: HistoryWindow): Promise<readonly PolicyEpoch[]> {
  const { before, limit, file } = window;
  const epochs = await db
    .selectFrom('policy_epochs as e')
    .selectAll()
    .$if(before !== undefined, (query) => query.where('e.epoch', '<', String(before)))
    .$if(file !== undefined, (query) =>
      query.where((outer) =>
        outer.exists(
          outer
            .selectFrom('policy_items as i')
            .select('i.key')
            .where('i.file', '=', file!)
            .where((eb) =>
              eb.or([eb('i.since_epoch', '=', eb.ref('e.epoch')), eb('i.until_epoch', '=', eb.ref('e.epoch'))]),
            ),
        ),
      ),
    )
    .orderBy('e.epoch', 'desc')
    .limit(limit)
    .execute();
  const changesByEpoch = await readChanges(
    db,
    epochs.map(({ epoch }) => epoch),
    file,
  );
  return epochs.map(({ epoch, digest, at, author, approver, kind, reason, restores }) => ({
    epoch: Number(epoch),
    digest,
    at,
    author,
    approver: approver ?? undefined,
    kind: kind as EpochKind,
    reason,
    restores: restores === null ? undefined : Number(restores),
    changes: inOrder(changesByEpoch.get(epoch)?.values() ?? []),
  }));
}

/** An item that begins to hold at an epoch is what the epoch put there, and one that ends is what was there before. */
async function readChanges(db: StoreDatabase, epochs: readonly string[], file: string | undefined) {
  const changesByEpoch = new Map<string, Map<string, ItemChange>>(epochs.map((epoch) => [epoch, new Map()]));
  if (epochs.length === 0) return changesByEpoch;
  const rows = await db
    .selectFrom('policy_items')
    .selectAll()
    .where((eb) => eb.or([eb('since_epoch', 'in', epochs), eb('until_epoch', 'in', epochs)]))
    .$if(file !== undefined, (query) => query.where('file', '=', file!))
    .execute();
  for (const { file, section, key, body, since_epoch, until_epoch } of rows) {
    const note = (epoch: string | null, side: 'before' | 'after') => {
      const changes = epoch === null ? undefined : changesByEpoch.get(epoch);
      const place = placeKey({ file, section, key });
      const known = changes?.get(place) ?? { file, section, key, before: undefined, after: undefined };
      changes?.set(place, { ...known, [side]: body as Json });
    };
    note(since_epoch, 'after');
    note(until_epoch, 'before');
  }
  return changesByEpoch;
}
