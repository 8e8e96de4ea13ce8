import { describe, expect, it } from 'vitest';
import { compileCost } from '../../src/plan/cost.ts';
import { postgresStatement } from '../../src/sources/postgres/postgres-statement.ts';
import { plan, trips } from './planned.ts';

/** The statements about incidents, in their order, without quotes, casts, and what all of them have. */
function statements(query: string): readonly string[] {
  return plan(query)
    .steps.filter(({ read, type }) => read.kind !== 'share' && type === 'Incident')
    .map((step) =>
      postgresStatement(step)
        .text.replaceAll(/"t0"\.|"|::\w+| collate C| as "t0"/g, '')
        .replaceAll(/rpad\(left\(area_code, 6\), 12, '0'\)/g, 'county')
        .replace(/ +order by .*$/, ''),
    );
}

/** `a: incidentsAggregate(where: {…}, groupBy: {area: COUNTY}) { … }` for each, by county where nothing else is said. */
function asking(...parts: readonly (readonly [where: string, select?: string, more?: string])[]): string {
  const fields = parts.map(([where, select = 'count', more = 'groupBy: {area: COUNTY}'], index) => {
    return `a${index}: incidentsAggregate(where: {${where}}, ${more}) { ${select} }`;
  });
  return `{ ${fields.join(' ')} }`;
}

const HELP = 'category: {eq: HELP}';
const OPEN = 'status: {eq: OPEN}';
const QUICK = 'responseSeconds: {lte: 300}';

describe('statistics of one table by the same keys are one statement', () => {
  it.each<readonly [what: string, query: string, statement: string]>([
    [
      'that asks what all have in common, and of each figure the rest',
      asking([HELP], [`${HELP}, ${OPEN}`, 'count min { responseSeconds }']),
      'select count(*), count(*) filter (where status = $1), min(response_seconds) filter (where status = $2) from incidents where category = $3 group by county',
    ],
    [
      'that reads what one or another needs',
      asking([`${HELP}, ${QUICK}`], [`${OPEN}, ${QUICK}`]),
      'select count(*) filter (where category = $1), count(*) filter (where status = $2) from incidents where (response_seconds <= $3 and (category = $4 or status = $5)) group by county',
    ],
    [
      'that reads no more than the widest needs',
      asking([`${HELP}, ${QUICK}`], [QUICK], [`${HELP}, ${OPEN}, ${QUICK}`]),
      'select count(*) filter (where category = $1), count(*), count(*) filter (where (category = $2 and status = $3)) from incidents where response_seconds <= $4 group by county',
    ],
    [
      'with each figure once, whoever asks for it',
      asking([HELP], [`and: [{${HELP}}]`], [OPEN]),
      'select count(*) filter (where category = $1), count(*) filter (where status = $2) from incidents where (category = $3 or status = $4) group by county',
    ],
    [
      'of all rows where they have no keys',
      asking([HELP, 'sum { responseSeconds }', ''], [OPEN, 'count', '']).replaceAll(', )', ')'),
      'select sum(response_seconds) filter (where category = $1), count(*) filter (where status = $2) from incidents where (category = $3 or status = $4) group by () ',
    ],
  ])('%s', (_, query, statement) => {
    expect(statements(query).map((text) => text.replace(/ limit .*$/, ''))).toEqual([statement]);
    expect(trips(plan(query))).toEqual(['1 police']);
  });

  it('but not those of which groups are kept, ordered or paged by figures, have other keys, or sort rows for a figure', () => {
    const apart = [
      [HELP, 'count', 'groupBy: {area: COUNTY}, having: {count: {gt: 3}}'],
      [HELP, 'count', 'groupBy: {area: COUNTY}, orderBy: [{count: DESC}]'],
      [HELP, 'count', 'groupBy: {area: COUNTY}, first: 5'],
      [HELP, 'count', 'groupBy: {area: TOWN}'],
      [HELP, 'count', 'groupBy: {area: COUNTY, status: true}'],
      [HELP, 'countDistinct { person }'],
      [OPEN],
    ] as const;
    expect(statements(asking(...apart))).toHaveLength(apart.length);
    expect(statements(asking(...apart, [HELP]))).toHaveLength(apart.length);
  });

  it('nor one for which a relation would be asked of each row of the others', () => {
    const related = 'person: {name: {startsWith: "王"}}';
    expect(statements(asking([OPEN], [related]))).toHaveLength(2);
    // Of rows that are read anyhow it may be asked.
    expect(statements(asking([OPEN], [`${OPEN}, ${related}`]))).toHaveLength(1);
  });

  it('that costs one scan, and brings the keys of what links from its groups', () => {
    const select = 'key { area { name } } count';
    const costOf = (query: string) => compileCost(plan(query), 5000)({}).cost;
    const [one, both] = [asking([HELP, select]), asking([HELP, select], [OPEN, select])];
    expect(costOf(both) - costOf(one)).toBeLessThan(5000);
    expect(compileCost(plan(both), 5000)({}).rows).toBe(2 * compileCost(plan(one), 5000)({}).rows);
    expect(trips(plan(both))).toEqual(['1 police', '2 civil-affairs after police']);
  });
});
