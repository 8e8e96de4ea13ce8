import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../../src/package-root.ts';
import { createDecider } from '../../../../src/permissions/create-decider.ts';
import { applyChanges } from '../../../../src/permissions/policy/items/apply-changes.ts';
import { digestOfItems } from '../../../../src/permissions/policy/items/digest-of-items.ts';
import { documentsOf } from '../../../../src/permissions/policy/items/documents-of.ts';
import { itemsOf, itemsOfDocuments } from '../../../../src/permissions/policy/items/items-of.ts';
import { keyOf } from '../../../../src/permissions/policy/items/key-of.ts';
import type { Json, PolicyItem } from '../../../../src/permissions/policy/items/policy-item.ts';
import { textsOf } from '../../../../src/permissions/policy/items/texts-of.ts';
import type { Policy } from '../../../../src/permissions/policy/policy.ts';
import { parsePolicy, readTexts } from '../../../../src/permissions/policy/read-policy.ts';
import { demoComposition, demoPolicy } from '../../demo-policy.ts';
import { policyOf, smallCity, smallCityFiles } from '../../small-city.ts';

const demoTexts = readTexts(join(packageRoot, 'policy'));
const demoItems = itemsOf(demoTexts);

function item(file: string, section: string, body: Json, key = keyOf(section, body)): PolicyItem {
  return { file, section, key, body };
}

/** What each account may do for each purpose through each application: the fingerprint of all that was decided, in order. */
function decisionsOf(policy: Policy): readonly string[] {
  const decider = createDecider({ kind: 'policy', policy }, demoComposition.model);
  const at = new Date('2026-11-25T12:00:00+08:00');
  const decisions = [...policy.principals.values()].flatMap((principal) =>
    [...policy.purposes.keys()].flatMap((purpose) =>
      [...policy.applications.keys()].map(
        (application) =>
          `${principal.account} ${purpose} ${application} ${decider.entitle({ principal, purpose, application, at }).fingerprint}`,
      ),
    ),
  );
  return decisions.sort();
}

describe('the demo policy', () => {
  it('is cut into items, each in a place of its own', () => {
    expect(demoItems.filter(({ section }) => section === 'grants').length).toBe(demoPolicy.grants.length);
    expect(demoItems.filter(({ section }) => section === 'assignments').length).toBe(demoPolicy.assignments.length);
    expect(demoItems.filter(({ section }) => section === 'principals').length).toBe(demoPolicy.principals.size);
    expect(demoItems).toContainEqual(
      item('departments/justice.yaml', 'assignments', { grant: 'grid-to-mediators', posts: ['mediator'] }),
    );
  });

  it('is the same again when its items are written and read', () => {
    const texts = textsOf(demoItems);
    expect(itemsOf(texts)).toEqual(demoItems);
    const again = parsePolicy(texts, demoComposition);
    expect(again.digest).toBe(demoPolicy.digest);
    expect(decisionsOf(again)).toEqual(decisionsOf(demoPolicy));
  });

  it('is written in the same way whatever order its items come in', () => {
    expect([...textsOf([...demoItems].reverse())]).toEqual([...textsOf(demoItems)]);
  });

  it('is written so that people can read it', () => {
    const read = 'read, filter, sort, search, join';
    const text = `grants:
  - name: to-courts
    suspended: 核查中
    to: { departments: [ court ], posts: [ judge ] }
    purposes: [ 案件审理 ]
    basis: 《人民调解法》第三十三条
    from: 2023-01-01
    fields:
      - { fields: [ Person.mediations, Mediation.* ], verbs: [ ${read} ] }
      - fields: [ Mediator.id, Mediator.name, Mediator.sex, Mediator.certificate, Mediator.committee, Mediator.area ]
        verbs: [ ${read} ]
    rows: { Mediation: { scope: true, where: { category: { eq: DISPUTE } } } }
    smallestGroup: 10
assignments:
  - { grant: to-mediators, posts: [ mediator ] }
`;
    expect(textsOf(itemsOf(new Map([['departments/justice.yaml', text]]))).get('departments/justice.yaml')).toBe(text);
    const lines = [...textsOf(demoItems).values()].flatMap((each) => each.split('\n'));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(140);
  });

  it('has a digest of its items', () => {
    expect(digestOfItems(demoItems)).toBe(demoPolicy.digest);
    expect(digestOfItems([...demoItems].reverse())).toBe(demoPolicy.digest);
    expect(digestOfItems(demoItems.slice(1))).not.toBe(demoPolicy.digest);
  });
});

describe('a digest', () => {
  it('is equal for files without entries and files that are not there, whatever the layout and order', () => {
    const one = policyOf({ 'seals.yaml': 'seals: []', 'departments/police.yaml': 'grants: []\ndenials: []' });
    expect(one.digest).toBe(policyOf({}).digest);
    const posts = '# said otherwise\nposts:\n  citizen: { en: Citizen, purposes: [self], zh: 民 }\n';
    const more =
      '  walker:\n    zh: 走\n    en: Walker\n    purposes: [walk]\n  reader: { zh: 读, en: Reader, purposes: [read] }\n';
    expect(policyOf({ 'posts.yaml': posts + more }).digest).toBe(policyOf({}).digest);
  });

  it('is another for any other word', () => {
    const posts = smallCityFiles['posts.yaml']!.replace('Walker', 'Wanderer');
    expect(policyOf({ 'posts.yaml': posts }).digest).not.toBe(policyOf({}).digest);
  });
});

describe('items', () => {
  it('that a list says twice are one', () => {
    const twice = { grant: 'walk', posts: ['walker'] };
    const documents = new Map([
      ['departments/grid.yaml', { assignments: [twice, { posts: ['walker'], grant: 'walk' }] }],
    ]);
    expect(itemsOfDocuments(documents)).toEqual([item('departments/grid.yaml', 'assignments', twice)]);
  });

  it.each([
    ['two grants of one name', 'grants: [{ name: a }, { name: a }]', 'another grant has this name'],
    ['a list that is none', 'grants: { a: {} }', '"grants" has no entries'],
    ['a file that is none', '[grants]', 'names with values are expected here'],
    ['no YAML', 'grants: [', 'Flow sequence'],
  ])('cannot be cut out of %s', (_, text, told) => {
    expect(() => itemsOf(new Map([['departments/grid.yaml', text]]))).toThrow(told);
  });

  it('of words that YAML would take for something else are texts all the same', () => {
    const words = [
      'true',
      'null',
      '~',
      '4313',
      '0x1F',
      '2023-01-01',
      '- a',
      'a: b',
      '#',
      "'",
      '"',
      '<<',
      '*a',
      '&a',
      '!t',
      '',
      ' ',
      '\n',
    ];
    const body = Object.fromEntries(words.map((word) => [`k${word}`, word]));
    const items = words.map((word) => item('posts.yaml', 'posts', { ...body, [word]: 1 }, word));
    expect(itemsOf(textsOf(items))).toEqual(expect.arrayContaining(items));
  });

  it('of any words come back as they were', () => {
    const json = fc.letrec<{ json: Json }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: 'grapheme' }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('json'), { maxLength: 4 }),
        fc.dictionary(fc.string({ unit: 'grapheme' }), tie('json'), { maxKeys: 4 }),
      ),
    })).json;
    const anyItem = fc.oneof(
      fc
        .record({ section: fc.constantFrom('posts', 'guardrails'), key: fc.string({ unit: 'grapheme' }), body: json })
        .map(({ section, key, body }) => item('posts.yaml', section, body, key)),
      fc
        .record({ section: fc.constantFrom('assignments', 'denials'), body: json })
        .map(({ section, body }) => item('departments/grid.yaml', section, body)),
    );
    const places = ({ file, section, key }: PolicyItem) => `${file} ${section} ${key}`;
    fc.assert(
      fc.property(fc.uniqueArray(anyItem, { selector: places, maxLength: 6 }), (items) => {
        const again = itemsOf(textsOf(items));
        expect(again).toHaveLength(items.length);
        expect(again).toEqual(expect.arrayContaining(items));
        expect(digestOfItems(again)).toBe(digestOfItems(items));
        expect(itemsOfDocuments(documentsOf(items))).toEqual(again);
      }),
      { numRuns: 300 },
    );
  });
});

describe('changes', () => {
  const walk = item('departments/grid.yaml', 'assignments', { grant: 'walk', posts: ['walker'] });
  const post = item('posts.yaml', 'posts', { zh: '走', en: 'Walker', purposes: ['walk'] }, 'walker');

  it('put what is new and what takes the place of another, and remove', () => {
    const renamed = { ...post, body: { zh: '行', en: 'Wanderer', purposes: ['walk'] } };
    expect(applyChanges([], [{ put: post }, { put: walk }])).toEqual([walk, post]);
    expect(applyChanges([walk, post], [{ put: renamed }, { remove: walk }])).toEqual([renamed]);
  });

  it('do not touch what they were made from', () => {
    const before = [walk, post];
    applyChanges(before, [{ remove: walk }]);
    expect(before).toEqual([walk, post]);
  });

  it.each([
    ['remove what is not there', [{ remove: walk }], 'there is no such item'],
    ['change one place twice', [{ put: walk }, { remove: walk }], 'it is changed twice'],
    ['put an entry under another key', [{ put: { ...walk, key: 'mine' } }], 'its key is not what it says'],
  ])('that %s are refused', (_, changes, told) => {
    expect(() => applyChanges([], changes)).toThrow(told);
  });

  it('are undone by what was there before', () => {
    const after = applyChanges(demoItems, [{ remove: demoItems[0]! }, { put: walk }]);
    const back = applyChanges(after, [{ put: demoItems[0]! }, { remove: walk }]);
    expect(digestOfItems(back)).toBe(demoPolicy.digest);
    expect(parsePolicy(textsOf(back), demoComposition).digest).toBe(demoPolicy.digest);
  });
});

describe('a policy of items', () => {
  it('is told what is wrong with it as files are', () => {
    const items = itemsOf(new Map(Object.entries(smallCityFiles)));
    const wrong = item('departments/grid.yaml', 'assignments', { grant: 'wolk', posts: ['walker'] });
    expect(() => parsePolicy(textsOf([...items, wrong]), smallCity)).toThrow('there is no grant "wolk"');
    const unknown = item('departments/grid.yaml', 'seels', {}, 'a');
    expect(() => parsePolicy(textsOf([...items, unknown]), smallCity)).toThrow('"seels" is not known here');
  });
});
