import { expect, it } from 'vitest';
import { policyVersion } from '../../src/administration/policy-version.ts';
import { itemsOf } from '../../src/permissions/policy/items/items-of.ts';
import { smallCity, smallCityFiles } from '../permissions/small-city.ts';

const items = itemsOf(new Map(Object.entries(smallCityFiles)));
const withPost = (key: string) => [
  ...items,
  { file: 'posts.yaml', section: 'posts', key, body: { zh: '新', en: 'New', purposes: ['walk'] } },
];

it('a policy is read once, in whatever order its items come, and anew for another composition', () => {
  const { policy } = policyVersion(items, smallCity);
  expect(policyVersion([...items].reverse(), smallCity).policy).toBe(policy);
  expect(policyVersion(withPost('one'), smallCity).policy).not.toBe(policy);
  expect(policyVersion(items, { ...smallCity }).policy).not.toBe(policy);
});

it('what has not been asked for lately is read again: the latest alone are kept', () => {
  const { policy } = policyVersion(items, smallCity);
  const ask = (key: string) => policyVersion(withPost(key), smallCity);
  for (const key of ['a', 'b', 'c', 'd']) ask(key);
  expect(policyVersion(items, smallCity).policy).toBe(policy);
  for (const key of ['e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']) ask(key);
  const again = policyVersion(items, smallCity).policy;
  expect(again).not.toBe(policy);
  expect(again).toEqual(policy);
});

it('what is no policy is refused each time', () => {
  const wrong = [...items, { file: 'posts.yaml', section: 'posts', key: 'x', body: {} }];
  for (const _ of [1, 2]) expect(() => policyVersion(wrong, smallCity)).toThrow('posts.x');
});
