import { describe, expect, it } from 'vitest';
import { explainAccess } from '../../src/administration/explain-access.ts';
import { outcomeOf } from '../../src/administration/operation-outcome.ts';
import { viewAs } from '../../src/administration/view-as.ts';
import type { Asking } from '../../src/permissions/decider.ts';
import type { Coordinate, Verb } from '../../src/permissions/decision.ts';
import { entitle } from '../../src/permissions/entitle/entitle.ts';
import type { Policy } from '../../src/permissions/policy/policy.ts';
import { smallCity } from '../permissions/small-city.ts';
import { policyWith, type Said } from './policy-with.ts';

const { model } = smallCity;
const NOON = new Date('2023-06-15T12:00:00+08:00');

function askingOf(policy: Policy, account = 'wang', at = NOON): Asking {
  const principal = policy.principals.get(account)!;
  return { principal, purpose: principal.purpose, application: 'direct', at };
}

function use(text: string): Coordinate {
  const [verb, coordinate] = text.split(' ') as [Verb, string];
  const [type = '', field = ''] = coordinate.split('.');
  return { type, field, verb };
}

const masked: Said = {
  grant: {
    fields: [
      { fields: 'Person.name', verbs: ['read', 'filter'], mask: { partial: { first: 1 } } },
      { fields: 'Person.phone', verbs: ['filter'] },
    ],
  },
};
const hidden: Said = { ...masked, denials: [{ reason: '一个理由', fields: 'Person.name', hides: true }] };

describe('what an account may do is explained', () => {
  const explain = (said: Said, text: string, { owner = 'police', at = NOON }: { owner?: string; at?: Date } = {}) => {
    const policy = policyWith(said);
    const found = explainAccess(policy, model, owner, askingOf(policy, 'wang', at), use(text));
    return found.kind === 'denied' ? `${found.reason}, step ${String(found.step)}` : found;
  };

  it('by its grant, mask and rows', () => {
    expect(explain(masked, 'read Person.name')).toMatchObject({
      kind: 'allowed',
      grant: 'walk',
      mask: { kind: 'partial', first: 1, last: 0 },
    });
    const inScope: Said = { grant: { ...masked.grant, rows: { Person: 'scope' } } };
    const found = explain(inScope, 'filter Person.name');
    expect(found).toMatchObject({ kind: 'allowed', mask: undefined });
    expect(JSON.stringify(found)).toContain('431302100');
  });

  it.each<readonly [said: Said, use: string, told: string]>([
    [masked, 'sort Person.name', 'no-grant, step 6'],
    [masked, 'read Person.address', 'no-grant, step 6'],
    [{ ...masked, assignments: [] }, 'read Person.name', 'not-assigned, step 7'],
    [{ grant: { ...masked.grant, suspended: '核查中' } }, 'read Person.name', 'suspended, step 6'],
    // Who asks is not told that it is there; its owner is told why.
    [hidden, 'read Person.name', 'denied-by-owner, step 5'],
  ])('by the step that ends it: %j, %s', (said, text, told) => {
    expect(explain(said, text)).toBe(told);
  });

  it('at its moment', () => {
    const ended: Said = { grant: { ...masked.grant, until: '2023-06-14' } };
    expect(explain(ended, 'read Person.name')).toBe('expired, step 6');
    expect(explain(ended, 'read Person.name', { at: new Date('2023-06-14T23:59:59+08:00') })).toMatchObject({
      kind: 'allowed',
    });
  });

  it('to the owner of the field alone; to others as what there is not', () => {
    const notYours = { kind: 'not-yours' };
    expect(explain(masked, 'read Person.name', { owner: 'petition' })).toEqual(notYours);
    expect(explain(masked, 'read Person.nothing')).toEqual(notYours);
    expect(explain(masked, 'read Nobody.name')).toEqual(notYours);
    const policy = policyWith(masked);
    expect(explainAccess(policy, model, undefined, askingOf(policy), use('read Person.name'))).toEqual(notYours);
  });
});

describe('an account is looked through', () => {
  const seen = (said: Said, owner: string) => {
    const policy = policyWith(said);
    return viewAs(policy, model, owner, askingOf(policy)).map(({ coordinate, verbs, mask, rows }) => [
      coordinate,
      [...verbs].join(' '),
      mask?.kind,
      rows.kind,
    ]);
  };

  it('as far as one’s own fields go, those that it may know of', () => {
    expect(seen(masked, 'police')).toEqual([
      ['Person.name', 'read filter', 'partial', 'some'],
      ['Person.phone', 'filter', undefined, 'some'],
    ]);
    expect(seen(masked, 'petition')).toEqual([]);
    expect(seen(hidden, 'police')).toEqual([['Person.phone', 'filter', undefined, 'some']]);
  });

  it('without rows where nothing is assigned', () => {
    expect(seen({ ...masked, assignments: [] }, 'police')).toEqual(
      [
        ['Person.name', '', 'partial', 'none'],
        ['Person.phone', '', undefined, 'none'],
      ].map(([name, verbs, , rows]) => [name, verbs, undefined, rows]),
    );
  });

  it('and sees nothing for no purpose', () => {
    const policy = policyWith(masked);
    expect(viewAs(policy, model, 'police', { ...askingOf(policy), purpose: undefined })).toEqual([]);
  });
});

describe('what becomes of an operation', () => {
  const outcome = (said: Said, uses: readonly string[], matter?: string) => {
    const policy = policyWith(said);
    return outcomeOf(entitle(policy, model, askingOf(policy)), uses.map(use), matter, model);
  };
  const withoutRead: Said = { ...masked, denials: [{ reason: '一个理由', fields: 'Person.name', verbs: ['read'] }] };
  const withMatter: Said = { grant: { ...masked.grant, matter: 'required' } };

  it.each<readonly [what: string, said: Said, uses: readonly string[], outcome: unknown]>([
    [
      'a mask',
      masked,
      ['read Person.name', 'filter Person.phone'],
      { kind: 'answered', without: [], masked: ['Person.name'] },
    ],
    [
      'a field that may not be read',
      withoutRead,
      ['read Person.name'],
      { kind: 'answered', without: ['Person.name'], masked: [] },
    ],
    ['a field that is not known of', masked, ['read Person.address'], { kind: 'refused', reason: 'unknown' }],
    ['a condition that may not be made', masked, ['sort Person.name'], { kind: 'refused', reason: 'no-grant' }],
    ['a matter that is not stated', withMatter, ['read Person.name'], { kind: 'refused', reason: 'matter-missing' }],
  ])('is told with %s', (_, said, uses, expected) => {
    expect(outcome(said, uses)).toEqual(expected);
  });

  it('is another where a matter is stated', () => {
    expect(outcome(withMatter, ['read Person.name'], '（2023）湘1302刑初7号')).toMatchObject({ kind: 'answered' });
  });
});
