import { describe, expect, it } from 'vitest';
import { approvalOf } from '../../src/administration/approval-of.ts';
import type { Json } from '../../src/permissions/policy/items/policy-item.ts';
import { smallCity } from '../permissions/small-city.ts';
import { ASSIGNMENT, policyWith, PRINCIPALS, type Said } from './policy-with.ts';

/** `AT_ONCE`, or what a second person is asked about: `EXPORT grants walk: Person.name (police)`. */
function approval(before: Said, after: Said): readonly string[] {
  const found = approvalOf(policyWith(before), policyWith(after), smallCity.model);
  if (found.kind === 'AT_ONCE') return ['AT_ONCE'];
  return found.because.map(
    ({ cause, part, coordinates, owners }) => `${cause} ${part}: ${coordinates.join(', ')} (${owners.join(', ')})`,
  );
}

const fields = (...entries: readonly Json[]): Said => ({ grant: { fields: entries } });
const reading = { fields: ['Person.name', 'Person.phone'], verbs: ['read'] };
const exporting = { fields: 'Person.name', verbs: ['read', 'export'] };
const phone = { fields: 'Person.phone', verbs: ['read'] };
const both = fields(exporting, phone);
const denial = (verbs?: readonly string[]): Said => ({
  ...both,
  denials: [{ reason: '一个理由', fields: ['Person.name', 'Person.phone'], ...(verbs === undefined ? {} : { verbs }) }],
});
const inPost = (posts: readonly string[]): Said => ({
  ...both,
  principals: { wang: { ...PRINCIPALS['wang'], posts, purpose: posts.includes('walker') ? 'walk' : 'read' } },
});

describe('a second person is asked', () => {
  it.each<readonly [what: string, before: Said, after: Said, because: readonly string[]]>([
    [
      'about nothing of fields that are neither sensitive nor exported',
      fields({ ...reading, fields: 'Person.name' }),
      fields(reading),
      ['AT_ONCE'],
    ],
    [
      'about a sensitive field',
      fields(reading),
      fields(reading, { fields: 'Person.idNumber', verbs: ['read'] }),
      ['SENSITIVE grants walk: Person.idNumber (police)'],
    ],
    [
      'about a field that may then be exported, and no other',
      fields(reading),
      both,
      ['EXPORT grants walk: Person.name (police)'],
    ],
    [
      'about both',
      fields(reading),
      fields(reading, { fields: 'Person.idNumber', verbs: ['read', 'export'] }),
      ['SENSITIVE grants walk: Person.idNumber (police)', 'EXPORT grants walk: Person.idNumber (police)'],
    ],
    [
      'about nothing where no more is exported',
      both,
      fields(exporting, { ...phone, verbs: ['read', 'filter'] }),
      ['AT_ONCE'],
    ],
    ['about nothing where less is', both, fields(reading), ['AT_ONCE']],
    [
      'about a clearer value of what is exported',
      fields({ ...exporting, mask: null }),
      fields(exporting),
      ['EXPORT grants walk: Person.name (police)'],
    ],
    [
      'where exports are granted for longer',
      { grant: { ...both.grant, until: '2024-01-01' } },
      both,
      ['EXPORT grants walk: Person.name (police)'],
    ],
    [
      'where they are assigned to others',
      { ...both, assignments: [{ grant: 'walk', accounts: ['wang'] }] },
      both,
      ['EXPORT assignments walk: Person.name (police)'],
    ],
    [
      'about nothing where a part without them is',
      { ...both, assignments: [] },
      { ...both, assignments: [{ ...ASSIGNMENT, fields: [{ fields: 'Person.name', verbs: ['read'] }] }] },
      ['AT_ONCE'],
    ],
    ['where a denial of them ends', denial(), both, ['EXPORT denials police: Person.name (police)']],
    ['about nothing where a denial of reading ends', denial(['read']), both, ['AT_ONCE']],
    [
      'where an account comes to them by its post',
      inPost(['reader']),
      inPost(['walker']),
      ['EXPORT principals wang: Person.name (police)'],
    ],
  ])('%s', (_, before, after, because) => {
    expect(approval(before, after)).toEqual(because);
  });
});
