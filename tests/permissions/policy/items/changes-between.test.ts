import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../src/permissions/policy/items/apply-changes.ts';
import { changesBetween } from '../../../../src/permissions/policy/items/changes-between.ts';
import { differencesBetween } from '../../../../src/permissions/policy/items/differences-between.ts';
import { inOrder, type Json, type PolicyItem } from '../../../../src/permissions/policy/items/policy-item.ts';

const post = (key: string, body: Json): PolicyItem => ({ file: 'posts.yaml', section: 'posts', key, body });

describe('changes between policies', () => {
  const before = [post('b', { zh: 'b', en: 'B' }), post('c', { zh: 'c' }), post('a', { zh: 'a' })];

  it('are none where they say the same, in whatever order', () => {
    const same = [post('a', { zh: 'a' }), post('b', { en: 'B', zh: 'b' }), post('c', { zh: 'c' })];
    expect(changesBetween(before, same)).toEqual([]);
    expect(differencesBetween(before, same)).toEqual([]);
  });

  it('say what is new, gone and other, in order of their places', () => {
    const after = [post('d', null), post('b', { zh: 'b' }), post('a', { zh: 'a' })];
    const changes = changesBetween(before, after);
    expect(changes).toEqual([
      { put: post('b', { zh: 'b' }) },
      { remove: { file: 'posts.yaml', section: 'posts', key: 'c' } },
      { put: post('d', null) },
    ]);
    expect(applyChanges(before, changes)).toEqual(inOrder(after));
    expect(differencesBetween(before, after).map((each) => [each.place.key, each.before, each.after])).toEqual([
      ['b', { zh: 'b', en: 'B' }, { zh: 'b' }],
      ['c', { zh: 'c' }, undefined],
      ['d', undefined, null],
    ]);
  });
});
