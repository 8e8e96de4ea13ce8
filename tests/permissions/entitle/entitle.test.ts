import { describe, expect, it } from 'vitest';
import type { RowRule } from '../../../src/permissions/row-rule.ts';
import { asking, deciderOf, decisionFor, entitlementFor, fieldOf, someDay, told } from './ask.ts';
import { policyOf, smallCityFiles } from '../small-city.ts';

const assignment = 'assignments:\n  - { grant: walk, posts: [walker] }\n';
/** The police's grant to those who walk, with its assignment. */
const granted = (fields: string, more = '', assigned = assignment) => ({
  'departments/police.yaml': `grants:\n  - { name: walk, to: { departments: [grid] }, purposes: [walk], basis: b, fields: [${fields}]${more} }\n`,
  'departments/grid.yaml': assigned,
});
const name = '{ fields: Person.name, verbs: [read, filter] }';
const withFile = (files: Readonly<Record<string, string>>, path: string, text: string) => ({
  ...files,
  [path]: `${files[path] ?? ''}${text}`,
});

/** Two units above that of wang, none above that of zhao. */
const tree = {
  'units.yaml': `units:
  town: { zh: 镇, en: Town, department: grid }
  community: { zh: 社区, en: Community, department: grid, parent: town }
  g1: { zh: 一, en: One, department: grid, parent: community }
  g2: { zh: 二, en: Two, department: grid }
  below: { zh: 下, en: Below, department: grid, parent: g1 }`,
};

describe('1: principal, application and purpose', () => {
  const files = granted(name);

  it('permits who is known, through what is known, for a purpose of its post', () => {
    expect(told(entitlementFor(files), 'Person.name')).toBe('read filter');
  });

  it('refuses an account that the policy does not know, whatever it says of itself', () => {
    const policy = policyOf(files);
    const stranger = { ...policy.principals.get('wang')!, account: 'stranger' };
    expect(deciderOf(policy).entitle(asking(policy, 'wang', { principal: stranger }))).toEqual({
      kind: 'deny',
      reason: 'unknown-principal',
      fingerprint: 'deny:unknown-principal',
    });
  });

  it('goes by what the policy says an account is, not by what it claims', () => {
    const policy = policyOf(files);
    const claiming = { ...policy.principals.get('zhou')!, post: 'walker', department: 'grid', posts: ['walker'] };
    const decision = deciderOf(policy).entitle(asking(policy, 'zhou', { principal: claiming, purpose: 'walk' }));
    expect(decision).toMatchObject({ kind: 'deny', reason: 'no-grant' });
  });

  it.each([
    ['an application that is not registered', { application: 'other' }, 'unknown-application'],
    ['no purpose', { purpose: undefined }, 'no-purpose'],
    ['an empty purpose', { purpose: '' }, 'no-purpose'],
    ['a purpose that does not exist', { purpose: 'nap' }, 'no-grant'],
    ['a purpose of other posts', { purpose: 'read' }, 'no-grant'],
    ['a time that is none', { at: new Date(Number.NaN) }, 'no-grant'],
  ])('refuses %s', (_, more, reason) => {
    expect(decisionFor(files, 'wang', more)).toMatchObject({ kind: 'deny', reason });
  });

  it('lets an account of two posts act in the one that the purpose belongs to, never in both', () => {
    const both = {
      ...granted('{ fields: Person.name, verbs: [read] }'),
      'departments/petition.yaml':
        'grants:\n  - { name: reading, to: { departments: [grid] }, purposes: [read], basis: b, fields: [{ fields: Petition.*, verbs: [read] }] }',
      'departments/grid.yaml': `${assignment}  - { grant: reading, posts: [reader] }\n`,
    };
    const walking = entitlementFor(both, 'liu', { purpose: 'walk' });
    const reading = entitlementFor(both, 'liu', { purpose: 'read' });
    expect([told(walking, 'Person.name'), told(walking, 'Petition.number')]).toEqual(['read', 'not there']);
    expect([told(reading, 'Person.name'), told(reading, 'Petition.number')]).toEqual(['not there', 'read']);
  });
});

describe('2: what the law forbids', () => {
  const everything = '{ fields: Incident.*, verbs: [read, filter] }';

  it('withholds a withheld field from others, though it is granted', () => {
    const entitlement = entitlementFor(granted(everything));
    expect(told(entitlement, 'Incident.informant')).toBe('withheld');
    expect(told(entitlement, 'Incident.loss')).toBe('read filter');
  });

  it('leaves a withheld field to its owner', () => {
    const files = {
      'departments/police.yaml': `grants:\n  - { name: own, to: { departments: [police] }, purposes: [read], basis: b, fields: [${everything}] }\nassignments: [{ grant: own, posts: [reader] }]`,
    };
    expect(told(entitlementFor(files, 'zhou'), 'Incident.informant')).toBe('read filter');
  });

  it('is told before a denial and a guardrail', () => {
    const files = withFile(
      { ...granted(everything), 'guardrails.yaml': 'guardrails: { g: { law: l, fields: Incident.*, deny: true } }' },
      'departments/police.yaml',
      'denials: [{ reason: r, fields: Incident.* }]',
    );
    expect(told(entitlementFor(files), 'Incident.informant')).toBe('withheld');
    expect(told(entitlementFor(files), 'Incident.loss')).toBe('guardrail');
  });

  it('leaves out the rows that a column seals, for everybody', () => {
    expect(ruleOf(granted(everything), 'Incident', 'police')).toEqual(
      some({ kind: 'scope', field: 'area', levels: ['town'] }, { kind: 'notSealed', column: 'juvenile' }),
    );
  });

  it('leaves out the rows sealed by order, while the order holds', () => {
    const files = {
      ...granted(everything),
      'seals.yaml': "seals: [{ law: l, type: Incident, keys: ['7'], until: 2023-12-31 }]",
    };
    const sealed = { kind: 'where', where: { not: { id: { in: { kind: 'literal', value: ['7'] } } } } };
    expect(ruleOf(files, 'Incident', 'police')).toMatchObject({ of: expect.arrayContaining([sealed]) as unknown });
    expect(ruleOf(files, 'Incident', 'police', 'wang', new Date('2024-01-01T00:00:00+08:00'))).not.toMatchObject({
      of: expect.arrayContaining([sealed]) as unknown,
    });
  });

  it('shows no row of a table that cannot say which are sealed by order', () => {
    const files = {
      'departments/grid.yaml':
        'grants:\n  - { name: walk, to: { departments: [grid] }, purposes: [walk], basis: b, fields: [{ fields: Person.household, verbs: [read] }], rows: { Person: own } }\nassignments: [{ grant: walk, posts: [walker] }]',
    };
    const sealing = { 'seals.yaml': "seals: [{ law: l, type: Person, keys: ['431398198305048531'] }]" };
    expect(ruleOf({ ...files, ...sealing }, 'Person', 'grid')).toEqual({ kind: 'none' });
    expect(told(entitlementFor({ ...files, ...sealing }), 'Person.household')).toBe('scope-unprovable');
  });
});

it.each([
  ['2', 'which another department seals', 'Depot'],
  ['2', 'whom another department does not let be named', 'Stand'],
  ['3', 'whom another department says that they accuse', 'Yard'],
])('%s: shows no row of a table that cannot say %s', (_step, _what, type) => {
  const files = granted(`{ fields: ${type}.guards, verbs: [read] }`, `, rows: { ${type}: all }`);
  expect(ruleOf(files, type, 'police')).toEqual({ kind: 'none' });
  expect(told(entitlementFor(files), `${type}.guards`)).toBe('scope-unprovable');
});

describe('3: recusal', () => {
  const files = {
    'departments/petition.yaml':
      'grants:\n  - { name: walk, to: { departments: [grid] }, purposes: [walk], basis: b, fields: [{ fields: Petition.*, verbs: [read] }] }',
    'departments/grid.yaml': assignment,
  };
  const accused = [
    { kind: 'notAccused', field: 'accusedPerson' },
    { kind: 'notAccused', field: 'accusedUnit' },
  ];

  it('leaves out the rows that accuse who asks, whoever asks', () => {
    expect(ruleOf(files, 'Petition', 'petition')).toEqual(
      some({ kind: 'scope', field: 'area', levels: ['town'] }, ...accused),
    );
  });

  it('leaves out the rows that accuse a unit above, for as many units as there are', () => {
    const [ofPerson, ofUnit] = accused;
    expect(ruleOf({ ...files, ...tree }, 'Petition', 'petition')).toEqual(
      some({ kind: 'scope', field: 'area', levels: ['town'] }, ofPerson!, { ...ofUnit!, unitsAbove: 2 }),
    );
    expect(ruleOf({ ...files, ...tree }, 'Petition', 'petition', 'zhao')).toEqual(
      some({ kind: 'scope', field: 'area', levels: ['town'] }, ...accused),
    );
  });

  it('leaves out rows by order for those whom it recuses, and for nobody else', () => {
    const ordered = {
      ...files,
      'recusals.yaml': "recusals: [{ order: o, to: { accounts: [wang] }, type: Petition, keys: ['7'] }]",
    };
    const condition = { kind: 'where', where: { not: { id: { in: { kind: 'literal', value: ['7'] } } } } };
    expect(ruleOf(ordered, 'Petition', 'petition')).toMatchObject({
      of: expect.arrayContaining([condition]) as unknown,
    });
    expect(ruleOf(ordered, 'Petition', 'petition', 'zhao')).toEqual(
      some({ kind: 'scope', field: 'area', levels: ['town'] }, ...accused),
    );
  });

  it('shows nothing to one whom it recuses by an attribute that is not known', () => {
    const ordered = {
      'departments/grid.yaml': `grants:\n  - { name: walk, to: { departments: [grid] }, purposes: [walk], basis: b, fields: [{ fields: Post.*, verbs: [read] }] }\n${assignment}`,
      'recusals.yaml': 'recusals: [{ order: o, to: { posts: [walker] }, type: Post, where: { code: { eq: $unit } } }]',
    };
    expect(ruleOf(ordered, 'Post', 'grid', 'chen')).toEqual({ kind: 'none' });
    expect(ruleOf(ordered, 'Post', 'grid', 'wang')).toMatchObject({ kind: 'some' });
  });
});

describe('4: guardrails', () => {
  const guarded = (guardrail: string) => ({
    ...granted(name),
    'guardrails.yaml': `guardrails:\n  g: { law: l, ${guardrail} }`,
  });

  it.each([
    ['denies', 'fields: Person.name, deny: true', 'guardrail'],
    ['forbids a verb', 'fields: Person.name, forbid: [filter]', 'read'],
    ['forbids reading, and leaves the rest', 'fields: Person.name, forbid: [read]', 'filter guardrail'],
    ['masks', 'fields: Person.name, mask: { partial: { first: 1 } }', 'read filter (partial)'],
    ['takes the verbs that a hash cannot serve', 'fields: Person.name, mask: hash', 'read (hash)'],
    ['applies by what the field is', 'fields: "*", personal: PERSONAL, deny: true', 'guardrail'],
    ['applies to others than the owner', 'fields: Person.name, to: { others: true }, deny: true', 'guardrail'],
    ['passes over what it does not select', 'fields: "*", personal: SENSITIVE, deny: true', 'read filter'],
    ['passes over whom it does not concern', 'fields: Person.name, to: { posts: [reader] }, deny: true', 'read filter'],
    ['passes over whom it excepts', 'fields: Person.name, unless: { accounts: [wang] }, deny: true', 'read filter'],
  ])('%s', (_, guardrail, expected) => {
    expect(told(entitlementFor(guarded(guardrail)), 'Person.name')).toBe(expected);
  });
});

describe('a rule to units', () => {
  const to = (unit: string) => {
    const { 'departments/police.yaml': text, ...files } = granted(name);
    return { ...files, ...tree, 'departments/police.yaml': text.replace('[grid]', `[grid], units: [${unit}]`) };
  };
  const denied = (unit: string) => ({
    ...withFile(
      granted(name),
      'departments/police.yaml',
      `denials:\n  - { reason: r, fields: Person.name, to: { units: [${unit}] } }`,
    ),
    ...tree,
  });

  // wang is of g1, which is below community, which is below town; zhao is of g2, which is below none; chen is of no unit.
  it.each([
    ['the own one', 'g1', 'wang', true],
    ['the one above', 'community', 'wang', true],
    ['the one at the top', 'town', 'wang', true],
    ['another', 'g2', 'wang', false],
    ['one below', 'below', 'wang', false],
    ['one that is above others', 'town', 'zhao', false],
    ['any, for who is of none', 'town', 'chen', false],
  ])('is for those of %s', (_, unit, account, isForIt) => {
    const decision = decisionFor(to(unit), account);
    expect(decision.kind === 'some' && fieldOf(decision.entitlement, 'Person.name') !== undefined).toBe(isForIt);
    expect(told(entitlementFor(denied(unit), account), 'Person.name')).toBe(
      isForIt ? 'denied-by-owner' : 'read filter',
    );
  });

  it('keeps apart accounts of different units that a rule tells from each other', () => {
    const decider = deciderOf(policyOf(denied('community')));
    const policy = policyOf(denied('community'));
    const [wang, zhao] = ['wang', 'zhao'].map((account) => decider.entitle(asking(policy, account)).fingerprint);
    expect(wang).not.toBe(zhao);
  });
});

describe('5: denials', () => {
  const denied = (denial: string) =>
    withFile(granted(name), 'departments/police.yaml', `denials:\n  - { reason: r, fields: Person.name, ${denial} }`);

  it.each([
    ['overrides the grant', '', 'denied-by-owner'],
    ['of a verb leaves the others', 'verbs: [filter]', 'read'],
    ['hides', 'hides: true', 'not there'],
    ['for a purpose', 'purposes: [walk]', 'denied-by-owner'],
    ['for another purpose is none', 'purposes: [read]', 'read filter'],
    ['to a unit', 'to: { units: [g1] }', 'denied-by-owner'],
    ['to another unit is none', 'to: { units: [g2] }', 'read filter'],
    ['to another department is none', 'to: { departments: [police] }', 'read filter'],
    ['to those of no department is none', 'to: { public: true }', 'read filter'],
    ['unless a post is none for it', 'unless: { posts: [walker] }', 'read filter'],
    ['that is over is none', 'until: 2023-06-14', 'read filter'],
    ['on its last day still is one', 'until: 2023-06-15', 'denied-by-owner'],
  ])('%s', (_, denial, expected) => {
    expect(told(entitlementFor(denied(denial)), 'Person.name')).toBe(expected);
  });
});

describe('9: a mask', () => {
  it('stays on a value that is compared when reading it is denied', () => {
    const masked = granted('{ fields: Person.name, verbs: [read, filter], mask: { partial: { first: 1 } } }');
    const denied = withFile(
      masked,
      'departments/police.yaml',
      'denials: [{ reason: r, fields: Person.name, verbs: [read] }]',
    );
    expect(told(entitlementFor(denied), 'Person.name')).toBe('filter (partial) denied-by-owner');
  });
});

describe('9: a hash', () => {
  it('lets no more be done when another mask meets it', () => {
    const files = {
      ...granted('{ fields: Person.name, verbs: [read, filter], mask: { partial: { first: 1 } } }'),
      'guardrails.yaml': 'guardrails: { g: { law: l, fields: Person.name, mask: hash } }',
    };
    expect(told(entitlementFor(files), 'Person.name')).toBe('read (null)');
  });
});

describe('6: the one grant', () => {
  it('permits what it names', () => {
    expect(told(entitlementFor(granted(name)), 'Person.name')).toBe('read filter');
  });

  it('refuses what it does not name, which is then not there', () => {
    const entitlement = entitlementFor(granted(name));
    expect(told(entitlement, 'Person.phone')).toBe('not there');
    expect(told(entitlement, 'Petition.number')).toBe('not there');
  });

  it('shows what may be discovered alone', () => {
    expect(told(entitlementFor(granted('{ fields: Person.name, verbs: [discover] }')), 'Person.name')).toBe('no-grant');
  });

  it.each([
    ['for another purpose', 'purposes: [read]'],
    ['to another department', 'to: { departments: [petition] }'],
    ['to another unit', 'to: { departments: [grid], units: [g2] }'],
    ['to another post', 'to: { departments: [grid], posts: [reader] }'],
    ['to those of no department', 'to: { public: true }'],
  ])('refuses a grant %s', (_, instead) => {
    const whole = {
      purposes: 'purposes: [walk]',
      to: 'to: { departments: [grid] }',
      [instead.split(':')[0]!]: instead,
    };
    const files = {
      'departments/police.yaml': `grants:\n  - { name: walk, ${whole.to}, ${whole.purposes}, basis: b, fields: [${name}] }`,
    };
    expect(told(entitlementFor(files), 'Person.name')).toBe('not there');
    const policy = policyOf(files);
    const coordinate = { type: 'Person', field: 'name', verb: 'read' } as const;
    expect(deciderOf(policy).explain(asking(policy, 'wang'), coordinate)).toBe('no-grant');
  });

  it.each([
    ['before it begins', ', from: 2023-06-16', 'expired'],
    ['on its first day', ', from: 2023-06-15', 'read filter'],
    ['on its last day', ', until: 2023-06-15', 'read filter'],
    ['after it has ended', ', until: 2023-06-14', 'expired'],
  ])('%s: %s', (_, period, expected) => {
    expect(told(entitlementFor(granted(name, period)), 'Person.name')).toBe(expected);
  });
});

describe('6: a suspended grant', () => {
  const suspended = ", suspended: '核查中'";

  it('applies to nobody, and may still be discovered', () => {
    const entitlement = entitlementFor(granted(name, suspended));
    expect(told(entitlement, 'Person.name')).toBe('suspended');
    expect(entitlement.rowRulesByType.size).toBe(0);
  });

  it('is told as suspended to those, too, to whom it is not assigned, and as expired when it is over', () => {
    expect(told(entitlementFor(granted(name, suspended, '')), 'Person.name')).toBe('suspended');
    expect(told(entitlementFor(granted(name, `${suspended}, until: 2023-06-14`)), 'Person.name')).toBe('expired');
  });
});

describe('6: what is offered', () => {
  const two = (assigned: string) => ({
    'departments/police.yaml': `grants:
  - { name: walk, to: { departments: [grid] }, purposes: [walk], basis: b, fields: [${name}] }
  - { name: more, to: { departments: [grid] }, purposes: [walk], basis: b, fields: [{ fields: Person.phone, verbs: [read] }] }`,
    'departments/grid.yaml': assigned,
  });

  it('may be discovered whether or not another grant of its owner is in force', () => {
    const entitlement = entitlementFor(two(assignment));
    expect([told(entitlement, 'Person.name'), told(entitlement, 'Person.phone')]).toEqual(['read filter', 'no-grant']);
  });

  it('is no more when that grant ends', () => {
    const before = [...entitlementFor(two(assignment)).fieldsByType.get('Person')!.keys()];
    const after = [...entitlementFor(two('')).fieldsByType.get('Person')!.keys()];
    expect(after).toEqual(before);
  });
});

describe('7: the second key', () => {
  it.each([
    ['to the post', '{ grant: walk, posts: [walker] }', 'read filter'],
    ['to the account', '{ grant: walk, accounts: [wang] }', 'read filter'],
    ['to another account', '{ grant: walk, accounts: [zhao] }', 'not-assigned'],
    ['that has ended', '{ grant: walk, posts: [walker], until: 2023-06-14 }', 'not-assigned'],
    ['that has not begun', '{ grant: walk, posts: [walker], from: 2023-06-16 }', 'not-assigned'],
  ])('an assignment %s', (_, each, expected) => {
    const entitlement = entitlementFor(granted(name, '', `assignments: [${each}]`));
    expect(told(entitlement, 'Person.name')).toBe(expected);
  });

  it('refuses a grant that nobody has assigned, and gives no rows', () => {
    const entitlement = entitlementFor(granted(name, '', ''));
    expect(told(entitlement, 'Person.name')).toBe('not-assigned');
    expect(entitlement.rowRulesByType.size).toBe(0);
  });
});

describe('7: a part of a grant, given on', () => {
  const both = '{ fields: [Person.name, Person.phone], verbs: [read, filter], mask: { partial: { first: 1 } } }';
  const given = (...assignments: readonly string[]) =>
    entitlementFor(
      granted(both, '', `assignments: [${assignments.map((each) => `{ grant: walk, ${each} }`).join(', ')}]`),
    );
  const toldOf = (entitlement: ReturnType<typeof given>) =>
    ['Person.name', 'Person.phone'].map((coordinate) => told(entitlement, coordinate));

  it.each([
    ['fields', 'fields: [{ fields: Person.name }]', ['read filter (partial)', 'not-assigned']],
    ['verbs', "fields: [{ fields: '*', verbs: [read] }]", ['read (partial)', 'read (partial)']],
    ['all of it', "fields: [{ fields: '*' }]", ['read filter (partial)', 'read filter (partial)']],
  ])('is given by its %s, under the masks of the grant', (_, fields, expected) => {
    expect(toldOf(given(`posts: [walker], ${fields}`))).toEqual(expected);
  });

  it('adds to another part of the same grant, and nothing to the whole', () => {
    const name = 'posts: [walker], fields: [{ fields: Person.name, verbs: [read] }]';
    const phone = 'accounts: [wang], fields: [{ fields: Person.phone, verbs: [filter] }]';
    expect(toldOf(given(name, phone))).toEqual(['read (partial)', 'filter (partial) not-assigned']);
    expect(toldOf(given(name, 'accounts: [wang]'))).toEqual(['read filter (partial)', 'read filter (partial)']);
  });

  const clear = '{ fields: [Person.name, Person.phone], verbs: [read, filter] }';
  const maskedBy = (grantedFields: string, ...assignments: readonly string[]) => {
    const list = assignments.map((each) => `{ grant: walk, ${each} }`).join(', ');
    return fieldOf(entitlementFor(granted(grantedFields, '', `assignments: [${list}]`)), 'Person.name');
  };

  it.each([
    ['its own, of a clear value', clear, '{ partial: { first: 2 } }', { kind: 'partial', first: 2, last: 0 }],
    ['the stricter of both', both, '~', { kind: 'null' }],
    [
      'the stricter of both, which is the grant’s',
      clear.replace('}', ', mask: ~ }'),
      '{ partial: { first: 2 } }',
      { kind: 'null' },
    ],
    ['what both show', both, '{ partial: { last: 2 } }', { kind: 'partial', first: 0, last: 0, above: 2 }],
    ['nothing, where they show different things', both, '{ constant: 保密 }', { kind: 'null' }],
  ])('is shown under a mask of its own: %s', (_, fields, mask, expected) => {
    const field = maskedBy(fields, `posts: [walker], fields: [{ fields: Person.name, mask: ${mask} }]`);
    expect([...field!.verbs, field!.mask]).toEqual(['read', 'filter', expected]);
  });

  it('that is hashed is read and verified alone', () => {
    const field = maskedBy(clear, 'posts: [walker], fields: [{ fields: Person.name, mask: hash }]');
    expect([...field!.verbs, field!.mask]).toEqual(['read', { kind: 'hash' }]);
  });

  it('is shown as by the larger of two parts, and by the whole as the grant shows it', () => {
    const masked = 'posts: [walker], fields: [{ fields: Person.name, verbs: [read], mask: ~ }]';
    const larger = 'accounts: [wang], fields: [{ fields: Person.name, mask: { partial: { first: 1 } } }]';
    const alike = 'accounts: [wang], fields: [{ fields: Person.name, verbs: [filter], mask: ~ }]';
    const shown = (...assignments: readonly string[]) => {
      const field = maskedBy(clear, ...assignments);
      return [...field!.verbs, field!.mask?.kind];
    };
    expect(shown(masked)).toEqual(['read', 'null']);
    expect(shown(masked, alike)).toEqual(['read', 'filter', 'null']);
    // `null` shows nothing that a part of it does not.
    expect(shown(masked, larger)).toEqual(['read', 'filter', 'partial']);
    expect(shown(masked, 'accounts: [wang]')).toEqual(['read', 'filter', undefined]);
    expect(shown(masked, 'accounts: [zhao]')).toEqual(['read', 'null']);
  });

  it('opens a grant to an account in an emergency, until it is over', () => {
    const window = 'from: 2023-06-15T10:00:00+08:00, until: 2023-06-15T14:00:00+08:00';
    const files = granted(name, '', `assignments: [{ grant: walk, accounts: [wang], breakGlass: 防汛, ${window} }]`);
    const at = (time: string) =>
      told(entitlementFor(files, 'wang', { at: new Date(`2023-06-15T${time}+08:00`) }), 'Person.name');
    expect([at('09:59:59'), at('10:00:00'), at('13:59:59'), at('14:00:00')]).toEqual([
      'not-assigned',
      'read filter',
      'read filter',
      'not-assigned',
    ]);
    expect(told(entitlementFor(files, 'zhao'), 'Person.name')).toBe('not-assigned');
  });
});

describe('8: rows', () => {
  const person = '{ fields: Person.*, verbs: [read, join] }';

  it.each([
    ['scope', 'Person', some({ kind: 'scope', field: 'area', levels: ['town'] })],
    ['own', 'Person', { kind: 'none' }],
    [
      "{ where: { name: { startsWith: '王' } } }",
      'Person',
      some({ kind: 'where', where: { name: { startsWith: { kind: 'literal', value: '王' } } } }),
    ],
    [
      '{ scope: true, where: { name: { eq: $unit } } }',
      'Person',
      some(
        { kind: 'where', where: { name: { eq: { kind: 'principal', attribute: 'unit' } } } },
        { kind: 'scope', field: 'area', levels: ['town'] },
      ),
    ],
  ])('that the grant says: %s', (statement, type, expected) => {
    expect(ruleOf(granted(person, `, rows: { Person: ${statement} }`), type, 'police')).toEqual(expected);
  });

  it('of several areas are those of any', () => {
    const files = {
      ...granted(person),
      'principals.yaml': `${smallCityFiles['principals.yaml']!}\n  many: { zh: 多, en: Many, posts: [walker], department: grid, scope: ['4302', '431302'], purpose: walk }`,
    };
    expect(ruleOf(files, 'Person', 'police', 'many')).toEqual(
      some({ kind: 'scope', field: 'area', levels: ['city', 'county'] }),
    );
  });

  it('of nobody’s table may be all', () => {
    const files = {
      'departments/civil-affairs.yaml':
        'grants:\n  - { name: walk, to: { departments: [grid] }, purposes: [walk], basis: b, fields: [{ fields: Area.*, verbs: [read] }], rows: { Area: all } }',
      'departments/grid.yaml': assignment,
    };
    expect(ruleOf(files, 'Area', 'civil-affairs')).toEqual({ kind: 'all' });
    expect(told(entitlementFor(files), 'Area.name')).toBe('read');
  });

  it('are none where the table cannot run the scope, and its columns are told so', () => {
    const files = {
      'departments/grid.yaml': `grants:\n  - { name: walk, to: { departments: [grid] }, purposes: [walk], basis: b, fields: [{ fields: Person.household, verbs: [read] }] }\n${assignment}`,
    };
    expect(ruleOf(files, 'Person', 'grid')).toEqual({ kind: 'none' });
    expect(told(entitlementFor(files), 'Person.household')).toBe('scope-unprovable');
  });

  it('are none for an account without the attribute that the predicate compares with', () => {
    const files = granted(person, ', rows: { Person: { where: { name: { eq: $unit } } } }');
    expect(told(entitlementFor(files, 'wang'), 'Person.name')).toBe('read join');
    expect(ruleOf(files, 'Person', 'police', 'chen')).toEqual({ kind: 'none' });
    expect(told(entitlementFor(files, 'chen'), 'Person.name')).toBe('attribute-missing');
  });

  it('are none for an account without areas', () => {
    const files = {
      ...granted(person),
      'principals.yaml': `${smallCityFiles['principals.yaml']!}\n  none: { zh: 无区, en: None, posts: [walker], department: grid, scope: [], purpose: walk }`,
    };
    expect(ruleOf(files, 'Person', 'police', 'none')).toEqual({ kind: 'none' });
    expect(told(entitlementFor(files, 'none'), 'Person.name')).toBe('attribute-missing');
  });

  it('of a list are those that it lists', () => {
    const files = granted('{ fields: [Person.id, Person.incidents], verbs: [read] }', ', rows: { Incident: own }');
    expect(told(entitlementFor(files), 'Person.id')).toBe('read');
    expect(told(entitlementFor(files), 'Person.incidents')).toBe('attribute-missing');
  });

  const own = {
    'departments/police.yaml':
      "grants:\n  - { name: own, to: { public: true }, purposes: [self], basis: b, fields: [{ fields: [Person.*, Incident.*], verbs: [read] }], rows: { '*': own } }",
    'departments/petition.yaml':
      "grants:\n  - { name: mine, to: { public: true }, purposes: [self], basis: b, fields: [{ fields: [Petition.*, Visit.*], verbs: [read] }], rows: { '*': own } }",
    'authority.yaml': 'assignments: [{ grant: own, posts: [citizen] }, { grant: mine, posts: [citizen] }]',
  };

  it('of one’s own are found by the key, by a link, and for parts by their whole', () => {
    expect(ruleOf(own, 'Person', 'police', 'wu')).toEqual(some({ kind: 'own', field: undefined }));
    expect(ruleOf(own, 'Incident', 'police', 'wu')).toEqual(
      some({ kind: 'own', field: 'person' }, { kind: 'notSealed', column: 'juvenile' }),
    );
    expect(ruleOf(own, 'Visit', 'petition', 'wu')).toEqual(some({ kind: 'partOfVisible', field: 'petition' }));
  });

  it('of one’s own are none without a citizen number', () => {
    expect(ruleOf(own, 'Incident', 'police', 'nemo')).toEqual({ kind: 'none' });
    expect(ruleOf(own, 'Visit', 'petition', 'nemo')).toEqual({ kind: 'none' });
    expect(told(entitlementFor(own, 'nemo'), 'Visit.visitors')).toBe('attribute-missing');
  });
});

describe('9: the strictest mask', () => {
  const masked = '{ fields: Person.phone, verbs: [read], mask: { partial: { first: 3, last: 4 } } }';

  it('is the grant’s where nothing else is said', () => {
    expect(phoneMask(granted(masked))).toEqual({ kind: 'partial', first: 3, last: 4 });
  });

  it('is what grant and guardrail both leave', () => {
    const files = {
      ...granted(masked),
      'guardrails.yaml':
        'guardrails: { g: { law: l, fields: Person.phone, mask: { partial: { first: 6, last: 2 } } } }',
    };
    expect(phoneMask(files)).toEqual({ kind: 'partial', first: 3, last: 2, above: 8 });
  });

  it('is null where they show different things', () => {
    const files = {
      ...granted(masked),
      'guardrails.yaml': 'guardrails: { g: { law: l, fields: Person.phone, mask: hash } }',
    };
    expect(phoneMask(files)).toEqual({ kind: 'null' });
  });

  it('is the application’s too', () => {
    expect(phoneMask(granted(masked), { application: 'narrow' })).toEqual({
      kind: 'partial',
      first: 3,
      last: 0,
      above: 7,
    });
  });

  function phoneMask(files: Readonly<Record<string, string>>, more = {}) {
    return entitlementFor(files, 'wang', more).fieldsByType.get('Person')?.get('phone')?.mask;
  }
});

describe('an application', () => {
  it('narrows what its users may, in fields and verbs', () => {
    const entitlement = entitlementFor(granted('{ fields: Person.*, verbs: [read, filter] }'), 'wang', {
      application: 'narrow',
    });
    expect(told(entitlement, 'Person.name')).toBe('read');
    expect(told(entitlement, 'Person.address')).toBe('not there');
  });

  it('adds nothing', () => {
    const entitlement = entitlementFor(granted('{ fields: Person.id, verbs: [read] }'), 'wang', {
      application: 'narrow',
    });
    expect(told(entitlement, 'Person.name')).toBe('not there');
  });
});

describe('10: obligations', () => {
  it('bound the groups of statistics about people, and of nothing else', () => {
    const entitlement = entitlementFor(granted(name, ', smallestGroup: 10'));
    expect([...entitlement.smallestGroupByType]).toEqual([
      ['Person', 10],
      ['Incident', 10],
    ]);
  });

  it('bound how often values may be verified, where any may', () => {
    const verify = '{ fields: Person.idNumber, verbs: [verify] }';
    expect(entitlementFor(granted(name)).verifiesPerMinute).toBeUndefined();
    expect(entitlementFor(granted(verify)).verifiesPerMinute).toBe(30);
    expect(entitlementFor(granted(verify, ', verifiesPerMinute: 3')).verifiesPerMinute).toBe(3);
  });
});

describe('a day ends in Beijing', () => {
  it.each([
    ['2023-06-15T23:59:59.999+08:00', 'read filter'],
    ['2023-06-16T00:00:00+08:00', 'expired'],
    ['2023-06-15T15:59:59.999Z', 'read filter'],
    ['2023-06-15T16:00:00Z', 'expired'],
  ])('a grant until 2023-06-15 at %s: %s', (at, expected) => {
    const files = granted(name, ', until: 2023-06-15');
    expect(told(entitlementFor(files, 'wang', { at: new Date(at) }), 'Person.name')).toBe(expected);
  });
});

function some(...of: readonly object[]): object {
  return { kind: 'some', of };
}

function ruleOf(
  files: Readonly<Record<string, string>>,
  type: string,
  department: string,
  account = 'wang',
  at = someDay,
): RowRule | undefined {
  return entitlementFor(files, account, { at }).rowRulesByType.get(type)?.get(department);
}
