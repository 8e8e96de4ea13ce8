import { describe, expect, it } from 'vitest';
import { isNarrowing } from '../../src/administration/is-narrowing.ts';
import type { Json } from '../../src/permissions/policy/items/policy-item.ts';
import { ASSIGNMENT, policyWith, PRINCIPALS, type Said } from './policy-with.ts';

const partial = (first: number, last: number): Json => ({ partial: { first, last } });
const named = (verbs: readonly string[], mask?: Json): Said => ({
  grant: { fields: [{ fields: 'Person.name', verbs, ...(mask === undefined ? {} : { mask }) }] },
});
const shown = (mask?: Json) => named(['read'], mask);
const granted = (grant: Said['grant']): Said => ({ grant: grant! });
const assigned = (...assignments: readonly Json[]): Said => ({ assignments });
const part = (...fields: readonly Json[]) => assigned({ ...ASSIGNMENT, fields });
const barred = (mask: Json): Said => ({ guardrails: { one: { law: '一部法律', fields: 'Person.name', mask } } });
const denied = (denial: Readonly<Record<string, Json>>): Said => ({
  denials: [{ reason: '一个理由', fields: ['Person.name', 'Person.phone'], ...denial }],
});
const sealed = (order: Readonly<Record<string, Json>>): Said => ({
  seals: [{ law: '一部法律', type: 'Incident', keys: ['7'], ...order }],
});
const wang = (values: Readonly<Record<string, Json>>): Said => ({
  principals: { wang: { ...PRINCIPALS['wang'], ...values } },
});
const walker = (post: Readonly<Record<string, Json>>): Said => ({
  posts: {
    walker: { zh: '走', en: 'Walker', purposes: ['walk'], ...post },
    reader: { zh: '读', en: 'Reader', purposes: ['read'] },
    citizen: { zh: '民', en: 'Citizen', purposes: ['self'] },
  },
});
const ceiling = (...entries: readonly Json[]): Said => ({
  applications: { direct: { zh: '直', en: 'Direct', ceiling: entries } },
});
const many = { fields: ['Person.name', 'Person.phone'], verbs: ['read', 'filter'] };

/** From the first to the second nobody gains; back somebody may. */
const narrower: readonly (readonly [what: string, wide: Said, narrow: Said])[] = [
  // Fields and verbs.
  ['a field less', granted({ fields: [many] }), named(['read', 'filter'])],
  ['a verb less', named(['read', 'filter']), named(['read'])],
  // Masks.
  ['a mask where there was none', shown(), shown(partial(1, 0))],
  ['nothing in place of characters', shown(partial(1, 0)), shown(null)],
  ['nothing in place of a hash', named(['read', 'verify'], 'hash'), named(['read', 'verify'], null)],
  ['nothing in place of a word', shown({ constant: '***' }), shown(null)],
  // To whom, when, on what terms.
  [
    'one unit less',
    granted({ to: { departments: ['grid'], units: ['g1', 'g2'] } }),
    granted({ to: { departments: ['grid'], units: ['g1'] } }),
  ],
  ['one unit, of all', {}, granted({ to: { departments: ['grid'], units: ['g1'] } })],
  ['one department less', granted({ to: { departments: ['grid', 'police'] } }), {}],
  ['one post, of all', {}, granted({ to: { departments: ['grid'], posts: ['walker'] } })],
  ['one purpose less', granted({ purposes: ['walk', 'read'] }), {}],
  ['an end', {}, granted({ until: '2024-01-01' })],
  ['an earlier end', granted({ until: '2024-06-01' }), granted({ until: '2024-01-01' })],
  ['a later beginning', granted({ from: '2023-01-01' }), granted({ from: '2023-06-01' })],
  ['a larger least group', granted({ smallestGroup: 5 }), granted({ smallestGroup: 10 })],
  ['a matter number', {}, granted({ matter: 'required' })],
  ['fewer verifications', granted({ verifiesPerMinute: 60 }), granted({ verifiesPerMinute: 5 })],
  ['suspended', {}, granted({ suspended: '核查中' })],
  // What of it is given on.
  [
    'one post less',
    assigned({ grant: 'walk', posts: ['walker'], accounts: ['zhao'] }),
    assigned({ grant: 'walk', accounts: ['zhao'] }),
  ],
  ['given on no more', {}, assigned()],
  ['a mask of what is given on', part({ fields: 'Person.name' }), part({ fields: 'Person.name', mask: partial(1, 0) })],
  [
    'a stricter mask of it',
    part({ fields: 'Person.name', mask: partial(1, 0) }),
    part({ fields: 'Person.name', mask: null }),
  ],
  ['a part of it under a mask', {}, part({ fields: 'Person.name', mask: partial(1, 0) })],
  ['given on for a shorter time', {}, assigned({ ...ASSIGNMENT, until: '2024-01-01' })],
  ['a part of it given on', {}, part({ fields: 'Person.name', verbs: ['read'] })],
  [
    'a verb less given on',
    { ...granted({ fields: [many] }), ...part({ fields: 'Person.name' }) },
    { ...granted({ fields: [many] }), ...part({ fields: 'Person.name', verbs: ['read'] }) },
  ],
  [
    'a field less given on',
    { ...granted({ fields: [many] }), ...part({ fields: ['Person.name', 'Person.phone'] }) },
    { ...granted({ fields: [many] }), ...part({ fields: 'Person.name' }) },
  ],
  // What stands above it.
  ['denied', {}, denied({})],
  ['one field more denied', denied({ fields: 'Person.name' }), denied({})],
  ['every verb denied, of one', denied({ verbs: ['read'] }), denied({})],
  ['every purpose denied, of one', denied({ purposes: ['walk'] }), denied({})],
  ['denied for longer', denied({ until: '2024-01-01' }), denied({})],
  ['hidden', denied({}), denied({ hides: true })],
  ['a guardrail', {}, barred(partial(1, 0))],
  ['a guardrail that hides all', barred(partial(1, 0)), barred(null)],
  ['sealed', {}, sealed({})],
  ['sealed for longer', sealed({ until: '2024-01-01' }), sealed({})],
  // Accounts, posts, applications.
  ['fewer areas', {}, wang({ scope: ['431302100001'] })],
  ['no area', {}, wang({ scope: [] })],
  ['one post less of an account', wang({ posts: ['walker', 'reader'] }), {}],
  ['one purpose less of a post', walker({ purposes: ['walk', 'read'] }), walker({})],
  ['not told how', walker({ explains: true }), walker({})],
  [
    'a lower ceiling',
    ceiling({ fields: 'Person.name', verbs: ['read', 'filter'] }),
    ceiling({ fields: 'Person.name', verbs: ['read'] }),
  ],
  [
    'a mask in a ceiling',
    ceiling({ fields: 'Person.name', verbs: ['read'] }),
    ceiling({ fields: 'Person.name', verbs: ['read'], mask: partial(1, 0) }),
  ],
];

/** Neither is plainly within the other: whichever way it is changed, somebody may gain. */
const other: readonly (readonly [what: string, one: Said, another: Said])[] = [
  // `王五` is `**` under the one and `王*` under the other; `王五五五五五` is `王五五*五五` and `王*****`.
  ['fewer characters of shorter texts', shown(partial(3, 2)), shown(partial(1, 0))],
  ['other characters', shown(partial(1, 0)), shown(partial(0, 1))],
  ['another word', shown({ constant: '***' }), shown({ constant: '保密' })],
  ['a hash in place of characters', named(['read', 'verify'], partial(1, 0)), named(['read', 'verify'], 'hash')],
  ['fewer characters by a guardrail', barred(partial(3, 2)), barred(partial(1, 0))],
  ['another basis', {}, granted({ basis: '另一部法律' })],
  ['other rows', granted({ rows: { Person: 'scope' } }), granted({ rows: { Person: 'own' } })],
  ['rows, whether or not they are fewer', {}, granted({ rows: { Person: 'scope' } })],
  ['all other rows', granted({ rows: { '*': 'own' } }), granted({ rows: { '*': 'scope' } })],
  [
    'another part given on',
    { ...granted({ fields: [many] }), ...part({ fields: 'Person.name' }) },
    { ...granted({ fields: [many] }), ...part({ fields: 'Person.phone' }) },
  ],
  ['denied to others', denied({ to: { units: ['g1'] } }), denied({ to: { units: ['g2'] } })],
  ['other rows sealed', sealed({}), sealed({ keys: ['8'] })],
  ['another unit', {}, wang({ unit: 'g2' })],
  ['another area', {}, wang({ scope: ['431302101'] })],
  ['another number', wang({ idNumber: '431398198305048531' }), wang({ idNumber: '431398198305048558' })],
  [
    'another default purpose',
    wang({ posts: ['walker', 'reader'] }),
    wang({ posts: ['walker', 'reader'], purpose: 'read' }),
  ],
];

describe('a change', () => {
  it.each(narrower)('narrows by %s', (_, wide, narrow) => {
    expect(isNarrowing(policyWith(wide), policyWith(narrow))).toBe(true);
  });

  it.each(narrower)('widens by the end of %s', (_, wide, narrow) => {
    expect(isNarrowing(policyWith(narrow), policyWith(wide))).toBe(false);
  });

  it.each(other)('is no narrowing either way: %s', (_, one, another) => {
    expect(isNarrowing(policyWith(one), policyWith(another))).toBe(false);
    expect(isNarrowing(policyWith(another), policyWith(one))).toBe(false);
  });

  it('that says the same narrows', () => {
    expect(isNarrowing(policyWith(), policyWith())).toBe(true);
  });
});
