import { describe, expect, it } from 'vitest';
import { HeyiError } from '../../../src/errors/heyi-error.ts';
import { policyOf, smallCityFiles } from '../small-city.ts';

/** What a policy's files are told is wrong with them, a line each, without the remedies. */
function problemsOf(files: Readonly<Record<string, string>>): readonly string[] {
  try {
    policyOf(files);
    return [];
  } catch (error) {
    if (!(error instanceof HeyiError) || error.code !== 'POLICY_INVALID') throw error;
    return (error.values['problems'] as string)
      .split('\n')
      .filter((line) => !line.startsWith('      →'))
      .map((line) => line.trim());
  }
}

const grant = (more: string, name = 'walk') =>
  `{ name: ${name}, to: { departments: [grid] }, purposes: [walk], basis: a law, ${more} }`;
const file = (...grants: readonly string[]) => `grants:\n${grants.map((each) => `  - ${each}`).join('\n')}\n`;
const police = (...grants: readonly string[]) => ({ 'departments/police.yaml': file(...grants) });
const assigned = { 'departments/grid.yaml': 'assignments:\n  - { grant: walk, posts: [walker] }\n' };
const readName = 'fields: [{ fields: [Person.name], verbs: [read] }]';
const filterName = 'fields: [{ fields: [Person.name], verbs: [read, filter] }]';

describe('a policy', () => {
  it('of who there is alone is one', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('with a grant and its assignment is one', () => {
    expect(problemsOf({ ...police(grant(readName)), ...assigned })).toEqual([]);
  });

  it('tells all problems of all files at once, each with its line', () => {
    expect(
      problemsOf({
        ...police(grant('fields: [{ fields: [Person.nmae], verbs: [raed] }]')),
        'departments/grid.yaml': 'assignments:\n  - { grant: wolk, posts: [wolker] }\n',
        'guardrails.yaml': 'guardrails:\n  g: { law: l, fields: "*", deny: yes }\n',
      }),
    ).toEqual([
      'departments/police.yaml:2 walk: "Person.nmae": Person has no field nmae',
      'departments/police.yaml:2 walk: "raed" is no verb',
      'departments/grid.yaml:2 wolk: "wolker" is not known among posts',
      'departments/grid.yaml:2 wolk: there is no grant "wolk"',
      'guardrails.yaml:2 guardrails.g: "deny" is neither true nor false',
      'guardrails.yaml:2 guardrails.g: the guardrail does nothing',
    ]);
  });

  it('says what to write', () => {
    expect(() => policyOf(police(grant('fields: [{ fields: [Person.nmae], verbs: [read] }]')))).toThrow(
      /→ write one of: id, idNumber, name, birthDate/,
    );
  });
});

interface Case {
  readonly wrong: string;
  readonly files: Readonly<Record<string, string>>;
  readonly told: readonly string[];
}

/** Two units of the grid department, one of them above. */
const GRID_UNITS = `units:
  g0: { zh: 零, en: None, department: grid }
  g1: { zh: 一, en: One, department: grid, parent: g0 }
  g2: { zh: 二, en: Two, department: grid }`;

const cases: readonly Case[] = [
  // ── Files ───────────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    wrong: 'no YAML',
    files: { 'seals.yaml': 'seals: [' },
    told: ['seals.yaml:1: Flow sequence in block collection must be sufficiently indented and end with a ]'],
  },
  {
    wrong: 'a name twice',
    files: { 'seals.yaml': 'seals: []\nseals: []' },
    told: ['seals.yaml:2: Map keys must be unique'],
  },
  {
    wrong: 'an alias',
    files: { 'departments/police.yaml': 'grants: &a []\ndenials: *a' },
    told: ['departments/police.yaml:2: "*a" refers to another place'],
  },
  { wrong: 'an unknown file', files: { 'grants.yaml': '' }, told: ['grants.yaml: this file has no place in a policy'] },
  {
    wrong: 'a file of no department',
    files: { 'departments/health.yaml': '' },
    told: ['departments/health.yaml: there is no department health'],
  },
  { wrong: 'an unknown word', files: { 'seals.yaml': 'seels: []' }, told: ['seals.yaml:1: "seels" is not known here'] },
  {
    wrong: 'a list where names are expected',
    files: { 'posts.yaml': 'posts: [walker]' },
    told: [
      'posts.yaml:1: "posts" does not name its parts',
      ...['wang', 'zhao', 'chen', 'liu', 'zhou', 'wu', 'nemo'].flatMap((account, index) => {
        const line = `principals.yaml:${String(index + 3)} principals.${account}: `;
        const posts =
          account === 'liu'
            ? ['walker', 'reader']
            : [{ zhou: 'reader', wu: 'citizen', nemo: 'citizen' }[account] ?? 'walker'];
        const purpose = { zhou: 'read', wu: 'self', nemo: 'self' }[account] ?? 'walk';
        return [
          ...posts.map((post) => `${line}"${post}" is not known among posts`),
          `${line}the account has no post`,
          `${line}"${purpose}" is a purpose of none of its posts`,
        ];
      }),
    ],
  },
  // ── Who ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    wrong: 'a purpose without a basis',
    files: { 'purposes.yaml': `${smallCityFiles['purposes.yaml']!}\n  more: { en: More }` },
    told: ['purposes.yaml:6 purposes.more: "basis" is missing'],
  },
  {
    wrong: 'a post without purposes',
    files: { 'posts.yaml': `${smallCityFiles['posts.yaml']!}\n  idle: { zh: 闲, en: Idle }` },
    told: ['posts.yaml:6 posts.idle: the post has no purpose, so that nobody in it could ask anything'],
  },
  {
    wrong: 'a post with a purpose that does not exist',
    files: { 'posts.yaml': `${smallCityFiles['posts.yaml']!}\n  idle: { zh: 闲, en: Idle, purposes: [idling] }` },
    told: ['posts.yaml:6 posts.idle: "idling" is not known among purposes'],
  },
  {
    wrong: 'a duty that there is not',
    files: {
      'posts.yaml': `${smallCityFiles['posts.yaml']!}\n  clerk: { zh: 员, en: Clerk, purposes: [read], duty: everything }`,
    },
    told: ['posts.yaml:6 posts.clerk: "everything" is no duty'],
  },
  {
    wrong: 'units in the wrong places, all of them told',
    files: {
      'units.yaml': `units:
  g1: { zh: 一, en: One, department: grid, parent: g2 }
  g2: { zh: 二, en: Two, department: grid, parent: g1 }
  g3: { zh: 三, en: Three, department: grid, parent: g9 }
  g4: { zh: 四, en: Four, department: grid, parent: p1 }
  g5: { zh: 五, en: Five, department: gird }
  g6: { zh: 六, department: grid, above: g1 }
  p1: { zh: 所, en: Station, department: police }`,
    },
    told: [
      'units.yaml:6 units.g5: "gird" is not known among department',
      'units.yaml:7 units.g6: "en" is missing',
      'units.yaml:7 units.g6: "above" is not known here',
      'units.yaml:2 units.g1: the unit is above itself: g1 < g2 < g1',
      'units.yaml:3 units.g2: the unit is above itself: g2 < g1 < g2',
      'units.yaml:4 units.g3: there is no unit "g9"',
      'units.yaml:5 units.g4: the unit "p1" is of the department police',
    ],
  },
  {
    wrong: 'grants and rules for units that there are not',
    files: {
      ...police(`{ name: one, to: { departments: [grid], units: [g7] }, purposes: [walk], basis: b, ${readName} }`),
      'units.yaml': GRID_UNITS,
      'recusals.yaml':
        'recusals: [{ order: o, to: { departments: [grid], units: [g8] }, type: Petition, keys: ["7"] }]',
    },
    told: ['departments/police.yaml:2 one: there is no unit "g7"', 'recusals.yaml:1 recusals: there is no unit "g8"'],
  },
  {
    wrong: 'two grants to a unit and to one below it',
    files: {
      ...police(
        `{ name: one, to: { departments: [grid], units: [g1] }, purposes: [walk], basis: b, ${readName} }`,
        `{ name: two, to: { departments: [grid], units: [g0] }, purposes: [walk], basis: b, ${readName} }`,
      ),
      'units.yaml': GRID_UNITS,
      'departments/grid.yaml': 'assignments: [{ grant: one, posts: [walker] }, { grant: two, posts: [walker] }]',
    },
    told: [
      'departments/police.yaml:3 two: it could apply together with the grant "one" to the post walker, for the purpose "walk"',
    ],
  },
  ...(
    [
      ['posts: [walker, walker2], scope: []', '"walker2" is not known among posts'],
      ['scope: []', 'the account has no post'],
      ['posts: [walker], department: gird', '"gird" is not known among department'],
      ['posts: [walker], scope: [4313]', '"scope" lists texts, which 4313 is not'],
      ["posts: [walker], scope: ['43x']", '"43x" is no area code'],
      ["posts: [walker], idNumber: '431398198305048532'", 'this is no citizen number'],
      ['posts: [walker], unit: g1', 'a unit is part of a department'],
      ['posts: [walker], department: grid, unit: p1', 'the unit "p1" is of police'],
      ['posts: [walker], department: police, unit: p9', 'there is no unit "p9"'],
      ['posts: [walker], purpose: read', '"read" is a purpose of none of its posts'],
      ['posts: [walker], purpose: nap', '"nap" is not known among purpose'],
      ['posts: [walker], zweck: read', '"zweck" is not known here'],
    ] as const
  ).map(([account, told]) => ({
    wrong: `an account with ${account}`,
    files: {
      'units.yaml': 'units: { p1: { zh: 所, en: Station, department: police } }',
      'principals.yaml': `${smallCityFiles['principals.yaml']!}\n  new: { zh: 新, en: New, ${account} }`,
    },
    told: [`principals.yaml:10 principals.new: ${told}`],
  })),
  {
    wrong: 'an account whose posts share a purpose',
    files: {
      'posts.yaml': `${smallCityFiles['posts.yaml']!}\n  both: { zh: 双, en: Both, purposes: [read, walk] }`,
      'principals.yaml': `${smallCityFiles['principals.yaml']!}\n  new: { zh: 新, en: New, posts: [walker, both] }`,
    },
    told: ['principals.yaml:10 principals.new: its posts walker and both both have the purpose "walk"'],
  },
  {
    wrong: 'an account with two duties',
    files: {
      'posts.yaml': `${smallCityFiles['posts.yaml']!}
  keeper: { zh: 管, en: Keeper, purposes: [read], duty: accounts }
  looker: { zh: 审, en: Looker, purposes: [walk], duty: audit }`,
      'principals.yaml': `${smallCityFiles['principals.yaml']!}\n  new: { zh: 新, en: New, posts: [keeper, looker] }`,
    },
    told: ['principals.yaml:10 principals.new: its posts keeper and looker both have a duty'],
  },
  {
    wrong: 'an application without a ceiling',
    files: { 'applications.yaml': 'applications:\n  direct: { zh: 直, en: Direct }' },
    told: ['applications.yaml:2 applications.direct: "ceiling" is missing'],
  },
  // ── Grants ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  ...(
    [
      ['fields: [{ fields: [Human.name], verbs: [read] }]', '"Human.name": there is no type Human'],
      ['fields: [{ fields: [Person], verbs: [read] }]', '"Person" selects no field'],
      ['fields: [{ fields: [Person.a.b], verbs: [read] }]', '"Person.a.b" selects no field'],
      [
        'fields: [{ fields: [Person.petitions], verbs: [read] }]',
        '"Person.petitions" belongs to the department petition',
      ],
      ['fields: [{ fields: [Area.*], verbs: [read] }]', '"Area.*": no field of Area is yours'],
      ['fields: [{ verbs: [read] }]', '"fields" is missing'],
      ['fields: [{ fields: [Person.name] }]', '"verbs" is missing'],
      ['fields: [{ fields: [Person.name], verbs: [write] }]', '"write" is no verb'],
      ['fields: [{ fields: [Person.name], verbs: [read], colour: red }]', '"colour" is not known here'],
      ['fields: [{ fields: Person.*, personal: SECRET, verbs: [read] }]', '"SECRET" is no value of "personal"'],
      [
        'fields: [{ fields: Incident.*, classification: CORE, verbs: [read] }]',
        '"Incident.*" selects nothing: what it is narrowed by leaves no field of it',
      ],
      [
        'fields: [{ fields: Person.name, except: Person.*, verbs: [read] }]',
        '"Person.name" selects nothing: what it is narrowed by leaves no field of it',
      ],
      [
        'fields: [{ fields: Person.*, verbs: [read] }, { fields: Person.name, verbs: [filter] }]',
        'Person.name is selected here and in line 2',
      ],
      // Masks.
      ['fields: [{ fields: [Person.name], verbs: [read], mask: blur }]', 'this is no mask'],
      [
        'fields: [{ fields: [Person.birthDate], verbs: [read], mask: { partial: { first: 1 } } }]',
        'partial does not fit Person.birthDate, which is Date',
      ],
      [
        'fields: [{ fields: [Person.birthDate], verbs: [read], mask: town }]',
        'town does not fit Person.birthDate, which is Date',
      ],
      [
        'fields: [{ fields: [Person.idNumber], verbs: [read], mask: town }]',
        'town does not fit Person.idNumber, which is IdNumber',
      ],
      [
        'fields: [{ fields: [Person.name], verbs: [read], mask: year }]',
        'year does not fit Person.name, which is String',
      ],
      [
        'fields: [{ fields: [Incident.loss], verbs: [read], mask: hash }]',
        'hash does not fit Incident.loss, which is Float',
      ],
      [
        'fields: [{ fields: [Incident.kind], verbs: [read], mask: [year, town] }]',
        'year, town does not fit Incident.kind, which is Enum',
      ],
      [
        'fields: [{ fields: [Person.id], verbs: [read], mask: null }]',
        'Person.id is a key or a link, which cannot be masked',
      ],
      [
        'fields: [{ fields: [Person.area], verbs: [read], mask: null }]',
        'Person.area is a key or a link, which cannot be masked',
      ],
      [
        'fields: [{ fields: [Person.phone], verbs: [read, filter, sort], mask: hash }]',
        'Person.phone is hashed where rows are read, and cannot be used with filter, sort',
      ],
      ['fields: [{ fields: [Person.name], verbs: [filter], mask: null }]', 'a mask without "read" shows nothing'],
      [
        'fields: [{ fields: [Person.name], verbs: [read], mask: { partial: { first: -1 } } }]',
        '"first" is not a number of characters',
      ],
      // Whom, what for, when.
      [`${readName}, from: 2023-01-02, until: 2023-01-01`, 'it ends before it begins'],
      [`${readName}, until: 2023-02-30`, '"2023-02-30" is no day'],
      [`${readName}, smallestGroup: 0`, '"smallestGroup" is not a whole number above 0'],
      [`${readName}, matter: maybe`, '"maybe" says nothing about a matter'],
      [`${readName}, colour: red`, '"colour" is not known here'],
      // Rows.
      [`${readName}, rows: { Human: scope }`, 'there is no type Human'],
      [`${readName}, rows: { Area: all }`, 'you hold no rows of Area'],
      [`${readName}, rows: { Person: all }`, 'rows of Person concern a person'],
      [`${readName}, rows: { Person: some }`, 'this does not say which rows'],
      [`${readName}, rows: { Person: { own: false } }`, 'this does not say which rows'],
      [`${readName}, rows: { '*': all }`, '"*" says "scope" or "own" alone'],
      [`${readName}, rows: { Person: { where: {} } }`, 'the predicate is empty and would hold for every row'],
      [`${readName}, rows: { Person: { where: { nmae: { eq: x } } } }`, '"where.nmae" is not in PersonWhere'],
      [`${readName}, rows: { Person: { where: { name: { is: x } } } }`, '"where.name.is" is not in StringFilter'],
      [
        `${readName}, rows: { Person: { where: { name: x } } }`,
        '"where.name" is a condition and needs names with values',
      ],
      [
        `${readName}, rows: { Person: { where: { petitions: { some: {} } } } }`,
        '"where.petitions" leads to another department, whose rows this database cannot ask',
      ],
      [
        `${readName}, rows: { Incident: { where: { kind: { eq: FRAUD } } } }`,
        '"where.kind.eq": Value "FRAUD" does not exist in "IncidentKind" enum.',
      ],
      [
        `${readName}, rows: { Incident: { where: { kind: { eq: $unit } } } }`,
        '"where.kind.eq" cannot be compared with $unit',
      ],
      [`${readName}, rows: { Person: { where: { name: { eq: $name } } } }`, '"$name" is no attribute of a principal'],
      [
        `${readName}, rows: { Person: { where: { name: { in: [$unit] } } } }`,
        '"where.name.in" cannot be compared with $unit',
      ],
    ] as const
  ).map(([entry, told]) => ({
    wrong: `a grant of ${entry}`,
    files: police(grant(entry)),
    told: [`departments/police.yaml:2 walk: ${told}`],
  })),
  {
    wrong: 'a grant to nobody',
    files: police(`{ name: walk, to: { posts: [walker] }, purposes: [walk], basis: b, ${readName} }`),
    told: ['departments/police.yaml:2 walk: it names no requester'],
  },
  {
    wrong: 'a grant without requester, purposes, basis and fields',
    files: police('{ name: walk }'),
    told: [
      'departments/police.yaml:2 walk: "to" is missing',
      'departments/police.yaml:2 walk: "purposes" is missing',
      'departments/police.yaml:2 walk: "basis" is missing',
      'departments/police.yaml:2 walk: "fields" is missing',
    ],
  },
  {
    wrong: 'a grant for an unknown purpose, department and post',
    files: police(
      `{ name: walk, to: { departments: [gird], posts: [wolker] }, purposes: [wolk], basis: b, ${readName} }`,
    ),
    told: [
      'departments/police.yaml:2 walk: "gird" is not known among departments',
      'departments/police.yaml:2 walk: "wolker" is not known among posts',
      'departments/police.yaml:2 walk: it names no requester',
      'departments/police.yaml:2 walk: "wolk" is not known among purposes',
    ],
  },
  {
    wrong: 'two grants of one name',
    files: police(grant(readName), grant(readName)),
    told: ['departments/police.yaml:3 walk: another grant is called "walk"'],
  },
  {
    wrong: 'a predicate on a table that is not the type’s anchor',
    files: {
      'departments/grid.yaml': file(
        grant(
          'fields: [{ fields: Person.household, verbs: [read] }], rows: { Person: { where: { name: { eq: x } } } }',
        ),
      ),
    },
    told: ['departments/grid.yaml:2 walk: only police can ask for rows of Person by a predicate'],
  },
  {
    wrong: 'two grants that could apply to one post and purpose',
    files: {
      ...police(grant(readName, 'one'), grant(readName, 'two')),
      'departments/grid.yaml': 'assignments: [{ grant: one, posts: [walker] }, { grant: two, posts: [walker] }]',
    },
    told: [
      'departments/police.yaml:3 two: it could apply together with the grant "one" to the post walker, for the purpose "walk"',
    ],
  },
  {
    wrong: 'two grants that could apply to one account',
    files: {
      ...police(grant(readName, 'one'), grant(readName, 'two')),
      'departments/grid.yaml': 'assignments: [{ grant: one, posts: [walker] }, { grant: two, accounts: [wang] }]',
    },
    told: [
      'departments/police.yaml:3 two: it could apply together with the grant "one" to the account wang, for the purpose "walk"',
    ],
  },
  // ── Denials ─────────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    wrong: 'a denial of another’s field, without a reason',
    files: { 'departments/police.yaml': 'denials:\n  - { fields: Petition.number }' },
    told: [
      'departments/police.yaml:2 denials: "reason" is missing',
      'departments/police.yaml:2 denials: "Petition.number" belongs to the department petition',
    ],
  },
  {
    wrong: 'a denial that hides and denies verbs',
    files: {
      'departments/police.yaml': 'denials:\n  - { reason: r, fields: Person.name, verbs: [read], hides: true }',
    },
    told: ['departments/police.yaml:2 denials: what is hidden cannot be used either'],
  },
  {
    wrong: 'a denial to nobody',
    files: { 'departments/police.yaml': 'denials:\n  - { reason: r, fields: Person.name, to: {} }' },
    told: ['departments/police.yaml:2 denials: it names nobody'],
  },
  // ── Assignments ─────────────────────────────────────────────────────────────────────────────────────────────────────
  ...(
    [
      ['{ grant: walk }', 'it is assigned to nobody'],
      ['{ grant: wolk, posts: [walker] }', 'there is no grant "wolk"', 'wolk'],
      ['{ grant: walk, posts: [reader] }', 'the post reader has none of the purposes of "walk"'],
      ['{ grant: walk, accounts: [zhou] }', '"zhou" is not yours'],
      ['{ grant: walk, accounts: [nobody] }', '"nobody" is not known among accounts'],
      ['{ grant: walk, posts: [walker], from: 2024-01-01, until: 2023-01-01 }', 'it ends before it begins'],
      ['{ grant: walk, posts: [walker], from: 2024-01-01T25:00:00+08:00 }', '"2024-01-01T25:00:00+08:00" is no day'],
      [
        '{ grant: walk, posts: [walker], fields: [{ fields: Person.phone }] }',
        'the grant "walk" does not name Person.phone',
      ],
      [
        "{ grant: walk, posts: [walker], fields: [{ fields: '*', personal: SENSITIVE }] }",
        'the grant "walk" names nothing of it',
      ],
      [
        "{ grant: walk, posts: [walker], fields: [{ fields: '*', verbs: [sort] }] }",
        'the grant "walk" gives "sort" on none of these fields',
      ],
      [
        '{ grant: walk, posts: [walker], fields: [{ fields: Person.name, mask: year }] }',
        'year does not fit Person.name, which is String',
      ],
      ['{ grant: walk, posts: [walker], fields: [{ fields: Person.name, mask: blur }] }', 'this is no mask'],
      [
        '{ grant: walk, posts: [walker], fields: [{ fields: Petition.number }] }',
        '"Petition.number" belongs to the department petition',
      ],
      [
        '{ grant: walk, posts: [walker], breakGlass: 防汛, from: 2024-01-01T10:00:00+08:00, until: 2024-01-01T11:00:00+08:00 }',
        'an emergency is one account’s',
      ],
      ['{ grant: walk, accounts: [wang], breakGlass: 防汛 }', 'an emergency ends within 4 hours'],
      [
        '{ grant: walk, accounts: [wang], breakGlass: 防汛, from: 2024-01-01, until: 2024-01-01 }',
        'an emergency ends within 4 hours',
      ],
    ] as const
  ).map(([assignment, told, name = 'walk']) => ({
    wrong: `an assignment of ${assignment}`,
    files: { ...police(grant(readName)), 'departments/grid.yaml': `assignments:\n  - ${assignment}` },
    told: [`departments/grid.yaml:2 ${name}: ${told}`],
  })),
  ...(
    [
      [
        '[{ fields: Person.name, verbs: [read, filter], mask: hash }]',
        'Person.name is hashed where rows are read, and cannot be used with filter',
      ],
      [
        '[{ fields: Person.name, verbs: [filter] }, { fields: Person.name, verbs: [read], mask: ~ }]',
        'Person.name is given here and before, under different masks',
      ],
    ] as const
  ).map(([fields, told]) => ({
    wrong: `a part that is ${fields}`,
    files: {
      ...police(grant(filterName)),
      'departments/grid.yaml': `assignments:\n  - { grant: walk, posts: [walker], fields: ${fields} }`,
    },
    told: [`departments/grid.yaml:2 walk: ${told}`],
  })),
  ...(
    [
      ['posts: [walker]', 'posts: [walker]', 'the post walker'],
      ['posts: [walker]', 'accounts: [zhao, wang]', 'the account zhao'],
      ['accounts: [zhao, wang]', 'accounts: [wang]', 'the account wang'],
    ] as const
  ).map(([one, other, whom]) => ({
    wrong: `two parts that show a field differently to ${whom}`,
    files: {
      ...police(grant(filterName)),
      'departments/grid.yaml': `assignments:
  - { grant: walk, ${one}, fields: [{ fields: Person.name, verbs: [filter] }] }
  - { grant: walk, ${other}, fields: [{ fields: Person.name, verbs: [read], mask: ~ }] }`,
    },
    told: [
      `departments/grid.yaml:3 walk: another part shows Person.name under another mask to ${whom}, and neither part holds all of the other`,
    ],
  })),
  {
    wrong: 'an assignment of another department’s grant',
    files: {
      ...police(grant(readName)),
      'departments/petition.yaml': 'assignments:\n  - { grant: walk, posts: [walker] }',
    },
    told: ['departments/petition.yaml:2 walk: the grant "walk" is not made to petition'],
  },
  {
    wrong: 'an assignment to a post that the owner has not opened the grant to',
    files: {
      ...police(
        `{ name: walk, to: { departments: [grid], posts: [reader] }, purposes: [walk], basis: b, ${readName} }`,
      ),
      'departments/grid.yaml': 'assignments:\n  - { grant: walk, posts: [walker] }',
    },
    told: ['departments/grid.yaml:2 walk: the grant "walk" is not open to the post walker'],
  },
  // ── Above grants ────────────────────────────────────────────────────────────────────────────────────────────────────
  ...(
    [
      ['{ law: l, fields: Person.name }', 'the guardrail does nothing'],
      ['{ law: l, fields: Person.name, deny: true, forbid: [read] }', 'what is denied needs no more'],
      ['{ fields: Person.name, deny: true }', '"law" is missing'],
      ['{ law: l, fields: Person.id, mask: null }', 'Person.id is a key or a link, which cannot be masked'],
    ] as const
  ).map(([guardrail, told]) => ({
    wrong: `a guardrail of ${guardrail}`,
    files: { 'guardrails.yaml': `guardrails:\n  g: ${guardrail}` },
    told: [`guardrails.yaml:2 guardrails.g: ${told}`],
  })),
  {
    wrong: 'a combination of one set',
    files: { 'combinations.yaml': 'combinations:\n  c: { why: w, together: [{ fields: Person.name }] }' },
    told: ['combinations.yaml:2 combinations.c: a combination is of at least two sets'],
  },
  ...(
    [
      ["{ type: Incident, keys: ['1'] }", ['"law" is missing']],
      ["{ law: l, keys: ['1'] }", ['"type" is missing']],
      ['{ law: l, type: Incident }', ['it does not say which rows']],
      ["{ law: l, type: Human, keys: ['1'] }", ['there is no type Human']],
      ["{ law: l, type: Incident, keys: ['1'], where: { kind: { eq: THEFT } } }", ['it does not say which rows']],
      [
        '{ law: l, type: Incident, keys: [1] }',
        ['"keys" lists texts, which 1 is not', 'rows of Incident cannot be named by key'],
      ],
      ["{ law: l, type: Person, keys: ['1'] }", ['one of these is no key of Person']],
      ['{ law: l, type: Post, where: { code: { eq: $unit } } }', ['a seal does not depend on who asks']],
    ] as const
  ).map(([seal, told]) => ({
    wrong: `a seal of ${seal}`,
    files: { 'seals.yaml': `seals:\n  - ${seal}` },
    told: told.map((each) => `seals.yaml:2 seals: ${each}`),
  })),
  {
    wrong: 'a recusal of nobody',
    files: { 'recusals.yaml': "recusals:\n  - { order: o, type: Incident, keys: ['1'] }" },
    told: ['recusals.yaml:2 recusals: it recuses nobody'],
  },
];

describe('a policy refuses', () => {
  it.each(cases)('$wrong', ({ files, told }) => {
    expect(problemsOf(files)).toEqual(told);
  });

  it('what it refuses in many ways', () => {
    expect(cases.length).toBeGreaterThan(80);
  });
});

describe('a policy permits', () => {
  const two = police(
    `{ name: one, to: { departments: [grid], units: [g1] }, purposes: [walk], basis: b, ${readName} }`,
    `{ name: two, to: { departments: [grid], units: [g2] }, purposes: [walk], basis: b, ${readName} }`,
  );
  const both = 'assignments: [{ grant: one, posts: [walker] }, { grant: two, posts: [walker] }]';

  it.each([
    ['two grants to different units', { ...two, 'departments/grid.yaml': both }],
    ['two grants of which one is not assigned', police(grant(readName, 'one'), grant(readName, 'two'))],
    [
      'one grant after another',
      {
        ...police(grant(`until: 2023-12-31, ${readName}`, 'one'), grant(`from: 2024-01-01, ${readName}`, 'two')),
        'departments/grid.yaml': both,
      },
    ],
    [
      'one assignment after another',
      {
        ...police(grant(readName, 'one'), grant(readName, 'two')),
        'departments/grid.yaml':
          'assignments: [{ grant: one, posts: [walker], until: 2023-12-31 }, { grant: two, posts: [walker], from: 2024-01-01 }]',
      },
    ],
    [
      'a mask of the first that fits',
      police(grant('fields: [{ fields: Person.*, verbs: [read], mask: [year, null] }]')),
    ],
    [
      'a `*` that selects nothing today',
      police(grant('fields: [{ fields: "*", classification: CORE, verbs: [read] }]')),
    ],
    [
      'a list as a predicate of one',
      police(grant(`${readName}, rows: { Person: { where: { and: { name: { eq: x } } } } }`)),
    ],
    [
      'attributes of the principal in a predicate',
      police(
        grant(
          `${readName}, rows: { Person: { where: { or: [{ name: { eq: $account } }, { idNumber: { eq: $idNumber } }] } } }`,
        ),
      ),
    ],
    [
      'a seal by the number of a person',
      { 'seals.yaml': "seals: [{ law: l, type: Person, keys: ['431398198305048531'] }]" },
    ],
    [
      'a recusal of whom it depends on',
      {
        'recusals.yaml':
          'recusals: [{ order: o, to: { departments: [grid] }, type: Post, where: { code: { eq: $unit } } }]',
      },
    ],
  ])('%s', (_, files) => {
    expect(problemsOf(files)).toEqual([]);
  });
});

describe("a policy's digest", () => {
  const digestOf = (files: Readonly<Record<string, string>>) => policyOf(files).digest;

  it('is the same however the files are laid out', () => {
    const one =
      'grants:\n  - name: walk\n    basis: b # a comment\n    to: { departments: [grid] }\n    purposes: [walk]\n    fields: [{verbs: [read], fields: Person.name}]';
    const other = `grants: [{"fields": [{"fields": "Person.name", "verbs": ["read"]}], "purposes": ["walk"], "name": "walk", "to": {"departments": ["grid"]}, "basis": "b"}]`;
    expect(digestOf({ 'departments/police.yaml': one })).toBe(digestOf({ 'departments/police.yaml': other }));
  });

  it('differs for whatever else is said', () => {
    const digests = [
      {},
      police(grant(readName)),
      police(grant(`${readName}, smallestGroup: 2`)),
      assignedAnd(readName),
    ].map(digestOf);
    expect(new Set(digests).size).toBe(digests.length);
  });
});

function assignedAnd(fields: string): Readonly<Record<string, string>> {
  return { ...police(grant(fields)), ...assigned };
}
