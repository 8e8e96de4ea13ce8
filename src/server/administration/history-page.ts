import { HeyiError } from '../../errors/heyi-error.ts';
import type { Desk } from './desk.ts';
import { toldEpoch } from './told.ts';

/** How many epochs one question looks at, whatever is seen of them. */
const MOST_EPOCHS = 500;
/** What an administrator may not see of is passed over: more than the page is read at once. */
const AT_ONCE = 100;

interface HistoryPage {
  readonly nodes: readonly ReturnType<typeof toldEpoch>[];
  readonly hasNextPage: boolean;
  readonly before: number | undefined;
}

/**
 * A page of the policy's history, of what the caller may see. It ends when it is full, when there is nothing earlier, or when it has looked
 * at enough: it is then short, and says that it goes on.
 *
 * @throws BAD_USER_INPUT
 */
export async function historyPage(
  desk: Desk,
  { first, before }: { readonly first: number; readonly before?: number | null },
): Promise<HistoryPage> {
  if (first < 1 || first > MOST_EPOCHS)
    throw new HeyiError('BAD_USER_INPUT', { argument: 'first', expected: `1 – ${MOST_EPOCHS}`, received: first });
  const nodes: ReturnType<typeof toldEpoch>[] = [];
  let next = before ?? undefined;
  for (let looked = 0; looked < MOST_EPOCHS;) {
    const limit = Math.min(Math.max(first - nodes.length, AT_ONCE), MOST_EPOCHS - looked);
    // One more tells whether there is another.
    const read = await desk.store.history({ before: next, limit: limit + 1 });
    const epochs = read.slice(0, limit);
    for (const [index, epoch] of epochs.entries()) {
      next = epoch.epoch;
      const told = toldEpoch(desk, epoch);
      if (told.changes.length > 0) nodes.push(told);
      if (nodes.length === first) return page(index + 1 < read.length);
    }
    looked += epochs.length;
    if (read.length <= limit) return page(false);
  }
  return page(true);

  function page(hasNextPage: boolean): HistoryPage {
    return { nodes, hasNextPage, before: hasNextPage ? next : undefined };
  }
}
