import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import type { TableStatistics } from '../../src/plan/statistics.ts';
import { plan } from './planned.ts';

type Known = Readonly<Record<string, TableStatistics>>;

const table = (rows: number, different: Readonly<Record<string, number>> = {}): TableStatistics => ({
  rows,
  different: new Map(Object.entries(different)),
});
const planned = (query: string, known: Known, keyCeiling?: number): Plan =>
  plan(query, {}, undefined, (department, name) => known[`${department} ${name}`], keyCeiling);

/** Each step that finds keys, in the order planned: `petition petitions ≈ 200`, `… by 0`, `… instead of 1`. */
function keys({ steps }: Plan): readonly string[] {
  return steps.flatMap(({ department, table: name, read, insteadOf }) => {
    if (read.kind !== 'keys') return [];
    const by = read.keys?.kind === 'column' ? ` by ${read.keys.step}` : '';
    const about = read.expected === undefined ? '' : ` ≈ ${read.expected}`;
    return [`${department} ${name}${by}${about}${insteadOf === undefined ? '' : ` instead of ${insteadOf}`}`];
  });
}

const CONDITION =
  '{ people(where: {area: {within: "431302101"}, petitions: {some: {backlog: {eq: true}}}}) { totalCount } }';
const ORDER =
  '{ people(where: {area: {within: "431302101"}}, orderBy: [{petitions: {count: DESC}}]) { nodes { name } } }';

describe('the way to the keys of another department', () => {
  it('is theirs first where nothing is known', () => {
    expect(keys(planned(CONDITION, {}))).toEqual([
      'petition petitions',
      'police residents instead of 0',
      'petition petitions by 1 instead of 0',
    ]);
  });

  it('is ours first where we have less than half of the keys', () => {
    const known = { 'police residents': table(1_000_000), 'petition petitions': table(200_000, { backlog: 2 }) };
    expect(keys(planned(CONDITION, known))).toEqual([
      'police residents ≈ 2000',
      'petition petitions by 0',
      'petition petitions ≈ 100000 instead of 0',
    ]);
  });

  it('is theirs first where they have as few, by how many different keys there are', () => {
    const known = {
      'police residents': table(1_000_000),
      'petition petitions': table(200_000, { backlog: 2, petitioner_id_number: 300 }),
    };
    expect(keys(planned(CONDITION, known))[0]).toBe('petition petitions ≈ 300');
  });

  it('to what rows are sorted by is ours first where a condition narrows them, and theirs where they have less', () => {
    expect(keys(planned(ORDER, {}))).toEqual([
      'police residents',
      'petition petitions by 0',
      'petition petitions instead of 0',
    ]);
    const known = { 'police residents': table(1_000_000), 'petition petitions': table(300) };
    expect(keys(planned(ORDER, known))).toEqual([
      'petition petitions ≈ 300',
      'police residents ≈ 2000 instead of 0',
      'petition petitions by 1 instead of 0',
    ]);
  });

  it('looks at a sample first where more is expected than may be passed on, and at no sample of a figure', () => {
    const known = { 'police residents': table(1_000_000), 'petition petitions': table(200_000) };
    const sampled = (condition: string) =>
      planned(`{ people(where: {petitions: ${condition}}) { totalCount } }`, known, 100_000).steps.flatMap(
        ({ department, read }) => (read.kind === 'keys' && read.key === undefined ? [[department, read.sampled]] : []),
      );
    expect(sampled('{some: {}}')).toEqual([
      ['petition', true],
      ['police', true],
    ]);
    expect(sampled('{count: {gte: 2}}')).toEqual([
      ['petition', false],
      ['police', true],
    ]);
  });

  it('does not depend on what is compared', () => {
    const known = { 'police residents': table(1_000), 'petition petitions': table(200_000, { number: 200_000 }) };
    const asked = (number: string) =>
      planned(`{ people(where: {petitions: {some: {number: {eq: "${number}"}}}}) { totalCount } }`, known);
    expect(keys(asked('信2023-1'))).toEqual(keys(asked('无')));
    expect(keys(asked('无'))[0]).toBe('petition petitions ≈ 1');
  });
});
