import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { HeyiError } from '../../src/errors/heyi-error.ts';
import { StaleDraftError } from '../../src/errors/stale-draft-error.ts';
import { applyChanges } from '../../src/permissions/policy/items/apply-changes.ts';
import { digestOfItems } from '../../src/permissions/policy/items/digest-of-items.ts';
import type { PolicyChange, PolicyItem } from '../../src/permissions/policy/items/policy-item.ts';
import { PolicyStore } from '../../src/store/policy-store.ts';
import { openStoreDatabase } from '../../src/store/store-database.ts';
import { change, item, put, remove, storeForThisTest } from './store-under-test.ts';

describe('what is kept', () => {
  it('a new store holds nothing, at epoch 0', async () => {
    const { store } = await storeForThisTest('store');
    expect(await store.current()).toEqual({ epoch: 0, digest: digestOfItems([]), items: [] });
    expect(await store.at(0)).toBeUndefined();
    expect(await store.at(new Date())).toBeUndefined();
    expect(await store.history({ limit: 10 })).toEqual([]);
  });

  it('a change is an epoch, and any past epoch and instant is there as it was', async () => {
    const { store } = await storeForThisTest('store');
    const changes: readonly (readonly PolicyChange[])[] = [
      [put('a', { zh: '甲' }), put('b', { zh: '乙', list: [1, 'x', null, true] })],
      [put('a', { zh: '丙' }), remove('b')],
      [put('b', { zh: '丁' }), put("“c” and 'd'; --", 'a text')],
    ];
    const expected: (readonly PolicyItem[])[] = [[]];
    const instants: Date[] = [];
    for (const [epoch, each] of changes.entries()) {
      expect(await store.commit(change(epoch, ...each))).toEqual({ epoch: epoch + 1 });
      expected.push(applyChanges(expected[epoch]!, each));
      instants.push(new Date());
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    for (const epoch of [1, 2, 3]) {
      const kept = { epoch, digest: digestOfItems(expected[epoch]!), items: expect.anything() as unknown };
      expect(await store.at(epoch)).toEqual(kept);
      expect(await store.at(instants[epoch - 1]!)).toEqual(kept);
    }
    expect(await store.current()).toEqual(await store.at(3));
    expect(applyChanges((await store.current()).items, [])).toEqual(expected[3]);
    expect(await store.at(4)).toBeUndefined();
    expect(await store.at(new Date('2000-01-01'))).toBeUndefined();
  });

  it('the history says who, when, why and what became of each item', async () => {
    const { store } = await storeForThisTest('store');
    await store.commit({ ...change(0, put('a', 1), put('b', 1)), kind: 'IMPORT', reason: 'the first' });
    await store.commit({
      ...change(1, put('a', 2), put('g', { name: 'g' }, 'departments/grid.yaml', 'grants')),
      approver: 'wang',
    });
    await store.commit({ ...change(2, put('a', 1), remove('b')), kind: 'RESTORE', restores: 1 });
    const history = await store.history({ limit: 10 });
    expect(history).toMatchObject([
      {
        epoch: 3,
        kind: 'RESTORE',
        restores: 1,
        changes: [
          { key: 'a', before: 2, after: 1 },
          { key: 'b', before: 1, after: undefined },
        ],
      },
      {
        epoch: 2,
        author: 'li',
        approver: 'wang',
        changes: [
          { file: 'departments/grid.yaml', section: 'grants', key: 'g', before: undefined, after: { name: 'g' } },
          { file: 'posts.yaml', key: 'a', before: 1, after: 2 },
        ],
      },
      { epoch: 1, kind: 'IMPORT', reason: 'the first', approver: undefined, changes: [{ key: 'a' }, { key: 'b' }] },
    ]);
    const [latest, , first] = history;
    expect(latest!.at.getTime()).toBeGreaterThanOrEqual(first!.at.getTime());
    expect((await store.history({ limit: 1, before: 3 })).map(({ epoch }) => epoch)).toEqual([2]);
    const ofGrid = await store.history({ limit: 10, file: 'departments/grid.yaml' });
    expect(ofGrid.map(({ epoch, changes }) => [epoch, changes.map(({ key }) => key)])).toEqual([[2, ['g']]]);
  });

  it('what changes nothing is no epoch', async () => {
    const { store } = await storeForThisTest('store');
    await store.commit(change(0, put('a', { x: 1, y: 2 })));
    expect(await store.commit(change(1, put('a', { y: 2, x: 1 })))).toEqual({ epoch: 1 });
    expect(await store.history({ limit: 10 })).toHaveLength(1);
  });

  it('several thousand items are one change', async () => {
    const { store } = await storeForThisTest('store');
    const many = Array.from({ length: 2500 }, (_, index) => put(`p${index}`, { zh: `第${index}号` }));
    await store.commit(change(0, ...many));
    expect((await store.current()).items).toHaveLength(2500);
    await store.commit(change(1, ...many.map((each) => ({ remove: (each as { put: PolicyItem }).put }))));
    expect((await store.current()).items).toEqual([]);
    expect((await store.at(1))!.items).toHaveLength(2500);
  });
});

describe('a change is whole or absent', () => {
  it('nothing is left of one that is no policy', async () => {
    const { store } = await storeForThisTest('store');
    await store.commit(change(0, put('a', 1)));
    const seen: (readonly PolicyItem[])[] = [];
    const refused = store.commit({
      ...change(1, put('a', 2), put('b', 1)),
      check(items) {
        seen.push(items);
        throw new HeyiError('POLICY_INVALID', { count: 1, problems: 'as the test has it' });
      },
    });
    await expect(refused).rejects.toMatchObject({ code: 'POLICY_INVALID' });
    expect(seen).toEqual([[item('a', 2), item('b', 1)]]);
    expect(await store.current()).toMatchObject({ epoch: 1, items: [item('a', 1)] });
    expect(await store.history({ limit: 10 })).toHaveLength(1);
  });

  it('nor of one that removes what is not there, or changes an item twice', async () => {
    const { store } = await storeForThisTest('store');
    await expect(store.commit(change(0, put('a', 1), remove('b')))).rejects.toMatchObject({ code: 'POLICY_INVALID' });
    await expect(store.commit(change(0, put('a', 1), put('a', 2)))).rejects.toMatchObject({ code: 'POLICY_INVALID' });
    expect(await store.current()).toMatchObject({ epoch: 0 });
  });

  it('the second person is never the first', async () => {
    const { store } = await storeForThisTest('store');
    await expect(store.commit({ ...change(0, put('a', 1)), approver: 'li' })).rejects.toThrow(/two_people/);
    expect(await store.current()).toMatchObject({ epoch: 0 });
  });

  it('a text that the database cannot hold is refused as such', async () => {
    const { store } = await storeForThisTest('store');
    await expect(store.commit(change(0, put('a', 'x\0y')))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('changes that meet', () => {
  it('a stale draft is refused with what changed meanwhile, and with nothing else', async () => {
    const { store } = await storeForThisTest('store');
    await store.commit(change(0, put('a', 1), put('b', 1), put('c', 1)));
    await store.commit({ ...change(1, put('a', 2)), author: 'wang', reason: 'narrower' });
    await store.commit({ ...change(2, put('a', 3), remove('b')), author: 'zhao', reason: 'narrower still' });
    await store.commit({ ...change(3, put('c', 2)), author: 'qian', reason: 'a secret of others' });
    const stale = await store.commit(change(1, put('a', 9), remove('b'))).catch((error: unknown) => error);
    expect(stale).toBeInstanceOf(StaleDraftError);
    const { code, changed, message } = stale as StaleDraftError;
    expect(code).toBe('STALE_DRAFT');
    expect(changed).toEqual([
      { file: 'posts.yaml', section: 'posts', key: 'a', epoch: 3, author: 'zhao', reason: 'narrower still' },
      { file: 'posts.yaml', section: 'posts', key: 'b', epoch: 3, author: 'zhao', reason: 'narrower still' },
    ]);
    expect(message).toContain('narrower still');
    expect(message).not.toContain('a secret of others');
    expect(await store.current()).toMatchObject({ epoch: 4 });
  });

  it('so is one of an item that was made and is gone again', async () => {
    const { store } = await storeForThisTest('store');
    await store.commit(change(0, put('a', 1)));
    await store.commit(change(1, put('new', 1)));
    await store.commit(change(2, remove('new')));
    await expect(store.commit(change(1, put('new', 2)))).rejects.toMatchObject({ code: 'STALE_DRAFT' });
    expect(await store.commit(change(3, put('new', 2)))).toEqual({ epoch: 4 });
  });

  it('changes to different items stand beside each other, nothing of either is lost', async () => {
    const { store } = await storeForThisTest('store');
    await store.commit(change(0, put('a', 1), put('b', 1)));
    await store.commit(change(1, put('a', 2)));
    expect(await store.commit(change(1, put('b', 2)))).toEqual({ epoch: 3 });
    expect((await store.current()).items).toEqual([item('a', 2), item('b', 2)]);
  });

  it('the first of all cannot be based on what is to come', async () => {
    const { store } = await storeForThisTest('store');
    await expect(store.commit(change(7, put('a', 1)))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('of many at the same time each is an epoch of its own, in a line without a gap', async () => {
    const { store, url } = await storeForThisTest('store');
    await store.commit(change(0, put('a', 0)));
    const otherDb = openStoreDatabase({ connectionString: url });
    const other = new PolicyStore(otherDb);
    const stores = [store, other];
    const apart = await Promise.all(
      Array.from({ length: 16 }, (_, index) => stores[index % 2]!.commit(change(1, put(`k${index}`, index)))),
    );
    expect(apart.map(({ epoch }) => epoch).toSorted((one, two) => one - two)).toEqual(
      Array.from({ length: 16 }, (_, index) => index + 2),
    );
    const together = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => stores[index % 2]!.commit(change(17, put('a', index + 1)))),
    );
    expect(together.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of together)
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'STALE_DRAFT' });
    await otherDb.destroy();
    expect(await store.current()).toMatchObject({ epoch: 18 });
  });
});

describe('what is past is kept', () => {
  it('and can be neither rewritten nor taken out, nor epochs put beside others', async () => {
    const { store, db } = await storeForThisTest('store');
    await store.commit(change(0, put('a', 1)));
    await store.commit(change(1, put('a', 3)));
    const before = await store.history({ limit: 10 });
    const forgeries = [
      `update policy_epochs set reason = 'another'`,
      `delete from policy_epochs`,
      `truncate policy_epochs cascade`,
      `update policy_items set body = '2'`,
      `update policy_items set until_epoch = null where until_epoch is not null`,
      `update policy_items set until_epoch = 3 where until_epoch = 2`,
      `update policy_items set body = '2', until_epoch = 3 where until_epoch is null`,
      `delete from policy_items where until_epoch is not null`,
      `truncate policy_items`,
      `insert into policy_epochs select 7, digest, 2, at, author, null, kind, reason from policy_epochs where epoch = 1`,
      `insert into policy_epochs select 3, digest, 1, at, author, null, kind, reason from policy_epochs where epoch = 1`,
      `insert into policy_epochs select 1, digest, null, at, author, null, kind, reason from policy_epochs where epoch = 1`,
    ];
    for (const statement of forgeries)
      await expect(sql.raw(statement).execute(db), statement).rejects.toMatchObject({
        code: expect.stringMatching(/^23/) as string,
      });
    expect(await store.history({ limit: 10 })).toEqual(before);
  });

  it('and where somebody who may has forged it all the same, the store says so', async () => {
    const { store, db } = await storeForThisTest('store');
    await store.commit(change(0, put('a', 1)));
    await sql`alter table policy_items disable trigger all`.execute(db).catch(async () => {
      await sql`alter table policy_items disable trigger past_is_kept`.execute(db);
    });
    await sql`update policy_items set body = '2'`.execute(db);
    await expect(store.current()).rejects.toMatchObject({ code: 'STORE_UNFIT' });
  });
});

describe('drafts', () => {
  const proposed = (basedOn: number, ...changes: readonly PolicyChange[]) => ({
    author: 'li',
    department: 'grid',
    basedOn,
    changes,
    reason: 'because',
  });

  it('wait until somebody decides, and are applied whole with the change', async () => {
    const { store } = await storeForThisTest('store');
    await store.commit(change(0, put('a', 1)));
    const draft = await store.drafts.propose(proposed(1, put('a', 2)));
    expect(draft).toMatchObject({ status: 'PENDING', basedOn: 1, changes: [put('a', 2)], epoch: undefined });
    expect(await store.drafts.find(draft.id)).toEqual(draft);
    expect(await store.drafts.list({ status: 'PENDING', department: 'grid' })).toEqual([draft]);
    expect(await store.drafts.list({ department: 'court' })).toEqual([]);

    const { changes, basedOn, author, reason } = draft;
    const applied = { ...change(basedOn, ...changes), author, reason, approver: 'wang', draft: draft.id };
    expect(await store.commit(applied)).toEqual({ epoch: 2 });
    expect(await store.drafts.find(draft.id)).toMatchObject({ status: 'APPLIED', decidedBy: 'wang', epoch: 2 });
    expect(await store.current()).toMatchObject({ epoch: 2, items: [item('a', 2)] });
  });

  it('are decided once: a change by one that is decided is none', async () => {
    const { store } = await storeForThisTest('store');
    await store.commit(change(0, put('a', 1)));
    const draft = await store.drafts.propose(proposed(1, put('a', 2)));
    expect(await store.drafts.reject(draft.id, 'wang')).toMatchObject({ status: 'REJECTED', decidedBy: 'wang' });
    await expect(store.drafts.withdraw(draft.id, 'li')).rejects.toMatchObject({ code: 'DRAFT_NOT_PENDING' });
    const late = store.commit({ ...change(1, put('a', 2)), approver: 'zhao', draft: draft.id });
    await expect(late).rejects.toMatchObject({ code: 'DRAFT_NOT_PENDING' });
    expect(await store.current()).toMatchObject({ epoch: 1, items: [item('a', 1)] });
  });

  it('stay pending where the change is refused', async () => {
    const { store } = await storeForThisTest('store');
    await store.commit(change(0, put('a', 1)));
    const draft = await store.drafts.propose(proposed(1, put('a', 2)));
    await store.commit(change(1, put('a', 3)));
    const late = store.commit({ ...change(1, put('a', 2)), approver: 'wang', draft: draft.id });
    await expect(late).rejects.toMatchObject({ code: 'STALE_DRAFT' });
    expect(await store.drafts.find(draft.id)).toMatchObject({ status: 'PENDING' });
    expect(await store.drafts.withdraw(draft.id, 'li')).toMatchObject({ status: 'WITHDRAWN' });
  });

  it('that nobody proposed are nobody’s to decide', async () => {
    const { store } = await storeForThisTest('store');
    expect(await store.drafts.find('nonsense')).toBeUndefined();
    await expect(store.drafts.reject('nonsense', 'wang')).rejects.toMatchObject({ code: 'DRAFT_NOT_PENDING' });
  });

  it('cannot be rewritten, not even in the database', async () => {
    const { store, db } = await storeForThisTest('store');
    await store.commit(change(0, put('a', 1)));
    const draft = await store.drafts.propose(proposed(1, put('a', 2)));
    await expect(sql`update policy_drafts set changes = '[]'`.execute(db)).rejects.toThrow(/is kept/);
    await store.drafts.reject(draft.id, 'wang');
    await expect(sql`update policy_drafts set status = 'PENDING'`.execute(db)).rejects.toThrow(/is kept/);
    await expect(sql`delete from policy_drafts`.execute(db)).rejects.toThrow(/is kept/);
  });
});

describe('break-glass', () => {
  const from = new Date('2026-01-01T00:00:00Z');
  const opened = (hours: number) => ({
    account: 'mediator',
    purpose: '人民调解',
    reason: 'a flood',
    grant: 'g',
    openedBy: 'admin',
    from,
    until: new Date(from.getTime() + hours * 3_600_000),
  });

  it('is noted with the change, for a review by a third person', async () => {
    const { store } = await storeForThisTest('store');
    await store.commit({ ...change(0, put('a', 1)), kind: 'BREAK_GLASS', breakGlass: opened(4) });
    const [noted] = await store.breakGlass.list({ reviewed: false });
    expect(noted).toMatchObject({ ...opened(4), epoch: 1, reviewedBy: undefined });
    const review = (by: string) => store.breakGlass.review(noted!.id, { by, finding: 'was needed' });
    await expect(review('mediator')).rejects.toMatchObject({ code: 'DRAFT_NOT_PENDING' });
    await expect(review('admin')).rejects.toMatchObject({ code: 'DRAFT_NOT_PENDING' });
    expect(await review('authority')).toMatchObject({ reviewedBy: 'authority', finding: 'was needed' });
    await expect(review('authority')).rejects.toMatchObject({ code: 'DRAFT_NOT_PENDING' });
    expect(await store.breakGlass.list({ reviewed: false })).toEqual([]);
    expect(await store.breakGlass.list({ reviewed: true, account: 'mediator' })).toHaveLength(1);
  });

  it('longer than four hours is none, nor is the change', async () => {
    const { store } = await storeForThisTest('store');
    await expect(store.commit({ ...change(0, put('a', 1)), breakGlass: opened(5) })).rejects.toThrow(/window/);
    expect(await store.current()).toMatchObject({ epoch: 0 });
  });
});

describe('uses of grants', () => {
  it('are counted in memory and added up in the store', async () => {
    const { store, url } = await storeForThisTest('store');
    const day = (at: number) => new Date(Date.UTC(2026, 0, at));
    store.grantUses.note('g', day(2));
    store.grantUses.note('g', day(1));
    store.grantUses.note('h', day(3));
    expect(await store.grantUses.list()).toEqual([]);
    await store.grantUses.write();
    const otherDb = openStoreDatabase({ connectionString: url });
    const other = new PolicyStore(otherDb);
    other.grantUses.note('g', day(4));
    await other.grantUses.write();
    await otherDb.destroy();
    await store.grantUses.write();
    expect(await store.grantUses.list()).toEqual([
      { grant: 'g', lastUsedAt: day(4), uses: 3 },
      { grant: 'h', lastUsedAt: day(3), uses: 1 },
    ]);
  });
});
