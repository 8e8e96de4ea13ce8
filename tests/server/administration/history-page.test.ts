import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/server/administration/desk.ts';
import { historyPage } from '../../../src/server/administration/history-page.ts';
import type { HistoryWindow } from '../../../src/store/read-history.ts';
import { smallCity } from '../../permissions/small-city.ts';

/** A history of so many epochs, of which the grid's administrator sees those that `isSeen` says. */
function deskWith(epochs: number, isSeen: (epoch: number) => boolean) {
  const windows: HistoryWindow[] = [];
  const history = (window: HistoryWindow) => {
    windows.push(window);
    const from = (window.before ?? epochs + 1) - 1;
    const length = Math.min(window.limit, Math.max(from, 0));
    return Promise.resolve(
      Array.from({ length }, (_, index) => {
        const epoch = from - index;
        const file = `departments/${isSeen(epoch) ? 'grid' : 'police'}.yaml`;
        const changes = [{ file, section: 'denials', key: 'x', before: undefined, after: { reason: 'x' } }];
        return { epoch, at: new Date(0), changes };
      }),
    );
  };
  const context = { hub: { composition: smallCity } };
  const desk = { duty: 'department', department: 'grid', store: { history }, context } as unknown as Desk;
  const ask = async (first: number, before?: number) => {
    const page = await historyPage(desk, before === undefined ? { first } : { first, before });
    return { epochs: page.nodes.map(({ epoch }) => epoch), hasNextPage: page.hasNextPage, before: page.before };
  };
  return { ask, looked: () => windows.reduce((sum, { limit }) => sum + limit, 0), asked: () => windows.length };
}

const all = () => true;
const none = () => false;

describe('a page of the history', () => {
  it('is full, and says whether there is another', async () => {
    expect(await deskWith(5, all).ask(3)).toEqual({ epochs: [5, 4, 3], hasNextPage: true, before: 3 });
    expect(await deskWith(5, all).ask(3, 3)).toEqual({ epochs: [2, 1], hasNextPage: false, before: undefined });
    expect(await deskWith(3, all).ask(3)).toEqual({ epochs: [3, 2, 1], hasNextPage: false, before: undefined });
    expect(await deskWith(0, all).ask(3)).toEqual({ epochs: [], hasNextPage: false, before: undefined });
  });

  it('is filled from what is seen, wherever it lies', async () => {
    const { ask } = deskWith(450, (epoch) => epoch % 100 === 7);
    expect(await ask(2)).toEqual({ epochs: [407, 307], hasNextPage: true, before: 307 });
    expect(await ask(2, 307)).toEqual({ epochs: [207, 107], hasNextPage: true, before: 107 });
    // That it goes on is true of epochs, not of what is seen of them.
    expect(await ask(1, 107)).toEqual({ epochs: [7], hasNextPage: true, before: 7 });
    expect(await ask(1, 7)).toEqual({ epochs: [], hasNextPage: false, before: undefined });
  });

  it('ends after a while, where nothing is seen, and says that it goes on', async () => {
    const desk = deskWith(100_000, none);
    expect(await desk.ask(50)).toEqual({ epochs: [], hasNextPage: true, before: 99_501 });
    expect(desk.asked()).toBeLessThanOrEqual(5);
    expect(desk.looked()).toBeLessThanOrEqual(510);
    expect(await deskWith(500, none).ask(50)).toEqual({ epochs: [], hasNextPage: false, before: undefined });
    expect(await deskWith(501, none).ask(50)).toEqual({ epochs: [], hasNextPage: true, before: 2 });
  });

  it('is read page by page to the end, each epoch once', async () => {
    const { ask } = deskWith(1700, (epoch) => epoch % 3 === 0);
    const seen: number[] = [];
    let before: number | undefined;
    do {
      const page = await ask(120, before);
      seen.push(...page.epochs);
      before = page.before;
    } while (before !== undefined);
    expect(seen).toEqual(Array.from({ length: 566 }, (_, index) => 1698 - index * 3));
  });

  it.each([0, 501, -1])('of %i is refused', async (first) => {
    await expect(deskWith(5, all).ask(first)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
