import { describe, expect, it } from 'vitest';
import { approvalOf } from '../../src/administration/approval-of.ts';
import { isNarrowing, wideningsOf } from '../../src/administration/is-narrowing.ts';
import type { Policy } from '../../src/permissions/policy/policy.ts';
import { policyOf, smallCity } from '../permissions/small-city.ts';

const FILES = {
  'departments/police.yaml': `grants:
  - { name: walk, to: { departments: [grid], units: [g0] }, purposes: [walk], basis: b, fields: [{ fields: [Person.name, Person.idNumber], verbs: [read] }] }`,
  'departments/grid.yaml': 'assignments:\n  - { grant: walk, posts: [walker] }',
};

/** The grid department lists g0, g1 and g2, each under what is said; nothing where nothing is. */
function withTree(parents: Readonly<Record<string, string | null>> | undefined): Policy {
  const units = Object.entries(parents ?? {}).map(([code, parent]) => {
    const under = parent === null ? '' : `, parent: ${parent}`;
    return `  ${code}: { zh: ${code}, en: ${code}, department: grid${under} }`;
  });
  return policyOf(units.length === 0 ? FILES : { ...FILES, 'units.yaml': ['units:', ...units].join('\n') });
}

const flat = withTree({ g0: null, g1: null, g2: null });
const below = withTree({ g0: null, g1: 'g0', g2: null });
const grown = withTree({ g0: null, g1: null, g2: null, g3: null });

describe('a change of units', () => {
  it.each([
    ['a unit comes under another, and has what was granted to that', flat, below],
    ['it leaves it, and sees what accuses that', below, flat],
    ['a department lists its units no more, and none is above another', below, withTree(undefined)],
    ['a unit that has accounts is put between', below, withTree({ g0: null, g1: 'g2', g2: 'g0' })],
  ])('widens for its accounts: %s', (_, before, after) => {
    expect(isNarrowing(before, after)).toBe(false);
    const moved = wideningsOf(before, after).flatMap((each) => (each.kind === 'principals' ? [each.what.account] : []));
    // Both of the walkers of g1.
    expect(moved).toEqual(expect.arrayContaining(['wang', 'liu']));
    // Their citizen numbers are sensitive.
    expect(approvalOf(before, after, smallCity.model)).toMatchObject({ kind: 'SECOND_PERSON' });
  });

  it('gives nobody anything where there are no accounts in it: it may come at once, and goes as what narrows', () => {
    expect(approvalOf(flat, grown, smallCity.model)).toEqual({ kind: 'AT_ONCE' });
    expect(isNarrowing(grown, flat)).toBe(true);
    expect(isNarrowing(flat, flat)).toBe(true);
  });
});
