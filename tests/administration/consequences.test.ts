import { describe, expect, it } from 'vitest';
import { consequencesOf } from '../../src/administration/consequences-of.ts';
import { policyVersion } from '../../src/administration/policy-version.ts';
import type { HeyiError } from '../../src/errors/heyi-error.ts';
import { applyChanges } from '../../src/permissions/policy/items/apply-changes.ts';
import { itemsOf } from '../../src/permissions/policy/items/items-of.ts';
import type { Json, PolicyChange, PolicyItem } from '../../src/permissions/policy/items/policy-item.ts';
import { smallCity, smallCityFiles } from '../permissions/small-city.ts';

const POLICE = 'departments/police.yaml';
const GRID = 'departments/grid.yaml';
const both = { fields: ['Person.name', 'Person.phone'], verbs: ['read', 'filter'] };
const grantOf = (more: Readonly<Record<string, Json>> = {}): Json => ({
  name: 'walk',
  to: { departments: ['grid'], posts: ['walker', 'reader'] },
  purposes: ['walk', 'read'],
  basis: '一部法律',
  fields: [both],
  ...more,
});

function itemsWith(files: Readonly<Record<string, Json>>): readonly PolicyItem[] {
  const texts = Object.entries(files).map(([name, file]) => [name, JSON.stringify(file)] as const);
  return itemsOf(new Map([...Object.entries(smallCityFiles), ...texts]));
}

const withAssignments = (...assignments: readonly Json[]) =>
  itemsWith({ [POLICE]: { grants: [grantOf()] }, [GRID]: { assignments } });
const putGrant = (more: Readonly<Record<string, Json>>): PolicyChange => ({
  put: { file: POLICE, section: 'grants', key: 'walk', body: grantOf(more) },
});
const removal = (file: string, section: string, key: string): PolicyChange => ({ remove: { file, section, key } });

/** What is left of a section once changes and all that they take with them are made; a policy. */
function left(items: readonly PolicyItem[], changes: readonly PolicyChange[], section: string): readonly Json[] {
  const after = applyChanges(applyChanges(items, changes), consequencesOf(items, changes, smallCity));
  policyVersion(after, smallCity);
  return after.filter((item) => item.section === section).map(({ body }) => body);
}

describe('what changes take with them', () => {
  it.each<readonly [what: string, change: PolicyChange, assignment: Json, kept: Json | undefined]>([
    [
      'all that is assigned of a grant that ends',
      removal(POLICE, 'grants', 'walk'),
      { grant: 'walk', posts: ['walker'] },
      undefined,
    ],
    [
      'nothing where the grant stays as large',
      putGrant({ smallestGroup: 5 }),
      { grant: 'walk', posts: ['walker'] },
      { grant: 'walk', posts: ['walker'] },
    ],
    [
      'a post that it is for no longer',
      putGrant({ to: { departments: ['grid'], posts: ['walker'] } }),
      { grant: 'walk', posts: ['walker', 'reader'] },
      { grant: 'walk', posts: ['walker'] },
    ],
    [
      'a post whose purpose it has no longer',
      putGrant({ purposes: ['walk'] }),
      { grant: 'walk', posts: ['walker', 'reader'] },
      { grant: 'walk', posts: ['walker'] },
    ],
    [
      'all, where it is for another department',
      putGrant({ to: { departments: ['police'] } }),
      { grant: 'walk', posts: ['walker'] },
      undefined,
    ],
    [
      'a field of a part',
      putGrant({ fields: [{ ...both, fields: 'Person.name' }] }),
      { grant: 'walk', posts: ['walker'], fields: [{ fields: ['Person.name', 'Person.phone'] }] },
      { grant: 'walk', posts: ['walker'], fields: [{ fields: ['Person.name'] }] },
    ],
    [
      'an entry of a part',
      putGrant({ fields: [{ ...both, fields: 'Person.name' }] }),
      { grant: 'walk', posts: ['walker'], fields: [{ fields: 'Person.phone' }, { fields: 'Person.name' }] },
      { grant: 'walk', posts: ['walker'], fields: [{ fields: 'Person.name' }] },
    ],
    [
      'the last entry of a part, and the part',
      putGrant({ fields: [{ ...both, fields: 'Person.name' }] }),
      { grant: 'walk', posts: ['walker'], fields: [{ fields: 'Person.phone' }] },
      undefined,
    ],
    [
      'a verb of a part, and not its mask',
      putGrant({ fields: [{ ...both, verbs: ['filter'] }] }),
      { grant: 'walk', posts: ['walker'], fields: [{ fields: 'Person.name', verbs: ['read', 'filter'], mask: null }] },
      { grant: 'walk', posts: ['walker'], fields: [{ fields: ['Person.name'], verbs: ['filter'], mask: null }] },
    ],
    [
      'no mask of a part, though the grant’s is stricter',
      putGrant({ fields: [{ ...both, mask: null }] }),
      { grant: 'walk', posts: ['walker'], fields: [{ fields: 'Person.name', mask: { partial: { first: 1 } } }] },
      { grant: 'walk', posts: ['walker'], fields: [{ fields: 'Person.name', mask: { partial: { first: 1 } } }] },
    ],
    [
      'an account that leaves',
      removal('principals.yaml', 'principals', 'wang'),
      { grant: 'walk', accounts: ['wang', 'zhao'] },
      { grant: 'walk', accounts: ['zhao'] },
    ],
    [
      'what was its alone',
      removal('principals.yaml', 'principals', 'wang'),
      { grant: 'walk', accounts: ['wang'] },
      undefined,
    ],
  ])('%s', (_, change, assignment, kept) => {
    expect(left(withAssignments(assignment), [change], 'assignments')).toEqual(kept === undefined ? [] : [kept]);
  });

  it('a rule that named who leaves names the others, or nobody: never everybody', () => {
    const denial = (to: Json): Json => ({ reason: '一个理由', fields: 'Person.name', to });
    const items = itemsWith({
      [POLICE]: { denials: [denial({ accounts: ['wang', 'zhao'] }), denial({ accounts: ['wang'] })] },
    });
    const denials = left(items, [removal('principals.yaml', 'principals', 'wang')], 'denials');
    expect(denials.map((each) => (each as { to: Json }).to)).toEqual(
      expect.arrayContaining([{ accounts: ['zhao'] }, { accounts: [] }]),
    );
    expect(denials).toHaveLength(2);
  });

  it('what somebody else changed in the same change stays as they say it', () => {
    const items = withAssignments({ grant: 'walk', posts: ['walker', 'reader'] });
    const [assignment] = items.filter(({ section }) => section === 'assignments');
    const changes = [putGrant({ purposes: ['walk'] }), { put: assignment! }];
    // It is then wrong, and refused.
    expect(() => left(items, changes, 'assignments')).toThrow('the post reader has none of the purposes of "walk"');
  });
});

describe('a unit that goes', () => {
  const unit = (code: string, parent?: string): readonly [string, Json] => [
    code,
    { zh: code, en: code, department: 'grid', ...(parent === undefined ? {} : { parent }) },
  ];
  const items = (to: Json) =>
    itemsWith({
      'units.yaml': { units: Object.fromEntries([unit('g0'), unit('g1', 'g0'), unit('g2')]) },
      [POLICE]: {
        grants: [grantOf({ to })],
        denials: [{ reason: '一个理由', fields: 'Person.name', to: { units: ['g0'] } }],
      },
    });
  const refusal = (of: readonly PolicyItem[], ...codes: readonly string[]): HeyiError => {
    try {
      consequencesOf(
        of,
        codes.map((code) => removal('units.yaml', 'units', code)),
        smallCity,
      );
    } catch (error) {
      return error as HeyiError;
    }
    throw new Error('it goes');
  };

  it('is named by grants, accounts, units and rules, each with what to do', () => {
    const error = refusal(items({ departments: ['grid'], units: ['g0', 'g2'] }), 'g0');
    expect([error.code, error.message, error.text('zh')]).toEqual([
      'UNIT_IN_USE',
      'The unit g0 cannot go yet, as it is still named: the units g1 below it (put them under another); the grants walk (police) (ask their departments to make them to other units, or to revoke them); rules of departments/police.yaml (ask who keeps them to aim them at others). Until then it may stay: without accounts it gives nobody anything.',
      '单位 g0 尚不能撤销，仍被引用：下级单位 g1（改列于其他单位之下）; 授权 walk (police)（请其部门改为授予其他单位，或撤销）; departments/police.yaml 中的规则（请其管理员改写）。在此之前可保留该单位：其下没有账号，即不给任何人任何权限。',
    ]);
    expect(refusal(items({ departments: ['grid'] }), 'g2').message).toContain(
      'the accounts zhao (move them to another unit)',
    );
  });

  it('goes where nothing names it, and with the last of them its department lists none', () => {
    const unnamed = itemsWith({ 'units.yaml': { units: Object.fromEntries([unit('g1'), unit('g2'), unit('g3')]) } });
    expect(left(unnamed, [removal('units.yaml', 'units', 'g3')], 'units')).toHaveLength(2);
    const all = ['g1', 'g2', 'g3'].map((code) => removal('units.yaml', 'units', code));
    expect(left(unnamed, all, 'units')).toEqual([]);
  });

  it('is not blamed for what else is wrong', () => {
    const unnamed = itemsWith({ 'units.yaml': { units: Object.fromEntries([unit('g1'), unit('g2'), unit('g3')]) } });
    const wrong: PolicyChange = { put: { file: 'posts.yaml', section: 'posts', key: 'x', body: {} } };
    expect(() => consequencesOf(unnamed, [removal('units.yaml', 'units', 'g3'), wrong], smallCity)).toThrow('posts.x');
  });
});
