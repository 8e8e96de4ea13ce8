import { describe, expect, it } from 'vitest';
import { createDecider } from '../../src/permissions/create-decider.ts';
import type { Coordinate, Decision, Verb } from '../../src/permissions/decision.ts';
import { asking, deciderOf } from './entitle/ask.ts';
import { policyOf, smallCity } from './small-city.ts';

const files = (fields: string, more: Readonly<Record<string, string>> = {}, grant = '') => ({
  'departments/police.yaml': `grants:\n  - { name: walk, to: { departments: [grid] }, purposes: [walk], basis: b, fields: [${fields}]${grant} }\n`,
  'departments/grid.yaml': 'assignments: [{ grant: walk, posts: [walker] }]',
  ...more,
});
const uses = (...texts: readonly string[]): readonly Coordinate[] =>
  texts.map((text) => {
    const [verb = '', coordinate = ''] = text.split(' ');
    const [type = '', field = ''] = coordinate.split('.');
    return { type, field, verb: verb as Verb };
  });

function decided(given: Readonly<Record<string, string>>, coordinates: readonly Coordinate[], matter?: string): string {
  const policy = policyOf(given);
  const decision = deciderOf(policy).decide({ ...asking(policy, 'wang'), coordinates, matter });
  return decision.kind === 'deny' ? decision.reason : decision.kind;
}

describe('an operation', () => {
  const given = files(
    '{ fields: Person.name, verbs: [read, filter] }, { fields: Person.idNumber, verbs: [verify] }, { fields: Incident.person, verbs: [read] }, { fields: Person.address, verbs: [read, export] }',
  );

  it.each([
    ['that reads what is granted', uses('read Person.name'), 'some'],
    ['that reads what is not, which becomes null', uses('read Person.phone', 'read Nothing.atAll'), 'some'],
    ['that follows a link it may not, which becomes null', uses('join Incident.person'), 'some'],
    ['that filters by what it may', uses('read Person.name', 'filter Person.name'), 'some'],
    ['that filters by what it may not', uses('read Person.name', 'filter Person.phone'), 'no-grant'],
    ['that sorts by what it may only filter by', uses('sort Person.name'), 'no-grant'],
    ['that verifies what it may', uses('verify Person.idNumber'), 'some'],
    ['that verifies what it may filter by', uses('verify Person.name'), 'some'],
    ['that filters by what it may only verify', uses('filter Person.idNumber'), 'no-grant'],
    ['that groups by something unknown', uses('group Nothing.atAll'), 'no-grant'],
    ['that searches what it may read', uses('search Person.name'), 'no-grant'],
    ['that counts what it may read', uses('aggregate Person.name'), 'no-grant'],
    ['that carries away what it may', uses('read Person.address', 'export Person.address'), 'some'],
    ['that carries away what it may only read', uses('read Person.name', 'export Person.name'), 'no-grant'],
  ])('%s: %s', (_, coordinates, expected) => {
    expect(decided(given, coordinates)).toBe(expected);
  });
});

describe('a toxic combination', () => {
  const combinations = {
    'combinations.yaml':
      'combinations: { c: { why: w, together: [{ fields: Person.name }, { fields: [Person.phone, Person.address] }] } }',
  };
  const clear = '{ fields: [Person.name, Person.phone, Person.address], verbs: [read, filter] }';

  it.each([
    ['is refused', clear, uses('read Person.name', 'read Person.address'), 'combination'],
    ['is refused in whatever position', clear, uses('filter Person.name', 'read Person.phone'), 'combination'],
    ['is none without one of its sets', clear, uses('read Person.phone', 'read Person.address'), 'some'],
    [
      'is none of masked values',
      '{ fields: Person.name, verbs: [read] }, { fields: Person.phone, verbs: [read], mask: null }',
      uses('read Person.name', 'read Person.phone'),
      'some',
    ],
    [
      'is none of values that are not shown',
      '{ fields: Person.name, verbs: [read] }',
      uses('read Person.name', 'read Person.phone'),
      'some',
    ],
  ])('%s', (_, fields, coordinates, expected) => {
    expect(decided(files(fields, combinations), coordinates)).toBe(expected);
  });

  it('is none for whom it excepts', () => {
    const excepting = {
      'combinations.yaml': combinations['combinations.yaml'].replace('why: w', 'why: w, unless: { units: [g1] }'),
    };
    expect(decided(files(clear, excepting), uses('read Person.name', 'read Person.phone'))).toBe('some');
  });
});

describe('a matter number', () => {
  const given = files('{ fields: Person.name, verbs: [read] }', {}, ', matter: required');

  it.each([
    ['is asked for where the grant is used', uses('read Person.name'), undefined, 'matter-missing'],
    ['is one', uses('read Person.name'), '（2023）湘1302民初1号', 'some'],
    ['is not one of spaces', uses('read Person.name'), '  ', 'matter-missing'],
    ['is not asked for elsewhere', uses('read Petition.number', 'read Person.phone'), undefined, 'some'],
  ])('%s', (_, coordinates, matter, expected) => {
    expect(decided(given, coordinates, matter)).toBe(expected);
  });
});

describe('a decider', () => {
  const given = files('{ fields: Person.name, verbs: [read] }', {}, ', from: 2023-06-15, until: 2023-06-16');
  const policy = policyOf(given);
  const may = (decision: Decision) =>
    decision.kind === 'some' &&
    decision.entitlement.fieldsByType.get('Person')?.get('name')?.verbs.has('read') === true;

  it('works an entitlement out once for principals of one shape', () => {
    const decider = deciderOf(policy);
    const [wang, again, zhao] = ['wang', 'wang', 'zhao'].map((account) => decider.entitle(asking(policy, account)));
    expect(wang?.kind).toBe('some');
    if (wang?.kind !== 'some' || again?.kind !== 'some' || zhao?.kind !== 'some') return;
    expect(again.entitlement).toBe(wang.entitlement);
    expect(zhao.entitlement).toBe(wang.entitlement);
  });

  it('lets no entitlement outlive the period it was worked out in', () => {
    const decider = deciderOf(policy);
    const instants = [
      '2023-06-14T23:59:59+08:00',
      '2023-06-15T00:00:00+08:00',
      '2023-06-16T23:59:59+08:00',
      '2023-06-17T00:00:00+08:00',
    ];
    for (const order of [instants, [...instants].reverse(), instants])
      for (const at of order)
        expect([at, may(decider.entitle(asking(policy, 'wang', { at: new Date(at) })))]).toEqual([
          at,
          at.startsWith('2023-06-15') || at.startsWith('2023-06-16'),
        ]);
  });

  it('keeps apart accounts that a rule names', () => {
    const named = policyOf(
      files('{ fields: Person.name, verbs: [read] }', {
        'departments/grid.yaml': 'assignments: [{ grant: walk, accounts: [wang] }]',
      }),
    );
    const decider = deciderOf(named);
    expect(['wang', 'zhao', 'wang', 'zhao'].map((account) => may(decider.entitle(asking(named, account))))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('keeps apart units that a rule names', () => {
    const named = policyOf({
      ...files('{ fields: Person.name, verbs: [read] }'),
      'guardrails.yaml': 'guardrails: { g: { law: l, fields: Person.name, to: { units: [g2] }, deny: true } }',
    });
    const decider = deciderOf(named);
    expect(['wang', 'zhao', 'wang'].map((account) => may(decider.entitle(asking(named, account))))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('tells the owner and the auditor why, of hidden fields too', () => {
    const decider = deciderOf(policy);
    const [hidden] = uses('read Person.phone');
    const [unknown] = uses('read Nothing.atAll');
    const [granted] = uses('read Person.name');
    expect(decider.explain(asking(policy, 'wang'), hidden!)).toBe('no-grant');
    expect(decider.explain(asking(policy, 'wang'), unknown!)).toBe('no-grant');
    expect(decider.explain(asking(policy, 'wang'), granted!)).toBeUndefined();
    expect(decider.explain(asking(policy, 'wang', { purpose: undefined }), granted!)).toBe('no-purpose');
  });

  it('that allows all does so by code alone', () => {
    const decider = createDecider({ kind: 'allow-all' }, smallCity.model);
    const question = {
      ...asking(policy, 'wang', { purpose: undefined }),
      matter: undefined,
      coordinates: uses('filter Person.phone'),
    };
    expect(decider.decide(question)).toEqual({ kind: 'all', fingerprint: 'all' });
    expect(() => policyOf({ 'allow-all.yaml': 'allow-all: true' })).toThrow('has no place in a policy');
  });
});
