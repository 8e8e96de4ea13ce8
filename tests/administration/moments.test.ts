import { expect, it } from 'vitest';
import { momentsOf } from '../../src/administration/moments-of.ts';
import { ASSIGNMENT, policyWith, type Said } from './policy-with.ts';

const NOON = new Date('2023-06-15T12:00:00+08:00');
const told = (before: Said, after: Said) =>
  momentsOf(policyWith(before), policyWith(after), NOON).map((moment) => moment.toISOString());
const until = (day: string): Said => ({ grant: { until: day } });

it.each<readonly [what: string, before: Said, after: Said, moments: readonly string[]]>([
  ['none of what acts at once', {}, { grant: { suspended: '核查中' } }, []],
  ['when a grant begins', {}, { grant: { from: '2023-06-16' } }, ['2023-06-15T16:00:00.000Z']],
  [
    'when it ends, and when it would have',
    until('2023-12-31'),
    until('2023-06-30'),
    ['2023-06-30T16:00:00.000Z', '2023-12-31T16:00:00.000Z'],
  ],
  ['none of what ends as before', until('2023-12-31'), { grant: { until: '2023-12-31', smallestGroup: 5 } }, []],
  ['none of what is past', {}, { grant: { from: '2023-01-01' } }, []],
  [
    'of assignments',
    {},
    { assignments: [{ ...ASSIGNMENT, until: '2023-06-15T13:00:00+08:00' }] },
    ['2023-06-15T05:00:00.000Z'],
  ],
  [
    'of denials',
    {},
    { denials: [{ reason: '一个理由', fields: 'Person.name', from: '2023-06-16' }] },
    ['2023-06-15T16:00:00.000Z'],
  ],
  [
    'of seals',
    {},
    { seals: [{ law: '一部法律', type: 'Incident', keys: ['7'], from: '2023-06-16' }] },
    ['2023-06-15T16:00:00.000Z'],
  ],
])('the moments of a change are %s', (_, before, after, moments) => {
  expect(told(before, after)).toEqual(moments);
});
