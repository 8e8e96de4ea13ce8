import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellsByHand } from './by-hand.ts';
import { startHubUnderTest, type HubUnderTest } from './hub-under-test.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest();
});
afterAll(() => hub.stop());

/** Every group as a list of texts, in the order of the answer, compared with the rows of a statement written by hand. */
interface Case {
  readonly ask: string;
  readonly select: string;
  readonly department: string;
  readonly sql: string;
}

const cases: readonly Case[] = [
  { ask: 'incidentsAggregate', select: '{ count }', department: 'police', sql: 'select count(*) from incidents' },
  {
    ask: 'incidentsAggregate(where: {number: {eq: "none"}})',
    select: '{ count }',
    department: 'police',
    sql: 'select 0',
  },
  {
    ask: 'incidentsAggregate(groupBy: {category: true})',
    select: '{ key { category } count }',
    department: 'police',
    sql: 'select category, count(*) from incidents group by 1 order by 1',
  },
  {
    ask: 'incidentsAggregate(groupBy: {category: true, status: true}, orderBy: [{count: DESC}])',
    select: '{ key { status category } count }',
    department: 'police',
    sql: 'select status, category, count(*) from incidents group by 1, 2 order by 3 desc, 2, 1',
  },
  {
    ask: 'incidentsAggregate(groupBy: {occurredAt: YEAR})',
    select: '{ key { occurredAt } count }',
    department: 'police',
    sql: "select date_trunc('year', occurred_at)::date, count(*) from incidents group by 1 order by 1",
  },
  {
    ask: 'incidentsAggregate(groupBy: {occurredAt: QUARTER})',
    select: '{ key { occurredAt } count }',
    department: 'police',
    sql: "select date_trunc('quarter', occurred_at)::date, count(*) from incidents group by 1 order by 1",
  },
  {
    ask: 'incidentsAggregate(groupBy: {occurredAt: MONTH})',
    select: '{ key { occurredAt } count }',
    department: 'police',
    sql: "select to_char(occurred_at, 'YYYY-MM') || '-01', count(*) from incidents group by 1 order by 1",
  },
  {
    ask: 'incidentsAggregate(groupBy: {occurredAt: WEEK}, where: {occurredAt: {gte: "2022-12-20T00:00:00+08:00", lt: "2023-01-20T00:00:00+08:00"}})',
    select: '{ key { occurredAt } count }',
    department: 'police',
    sql: "select occurred_at::date - (extract(isodow from occurred_at)::int - 1), count(*) from incidents where occurred_at >= '2022-12-20' and occurred_at < '2023-01-20' group by 1 order by 1",
  },
  {
    ask: 'incidentsAggregate(groupBy: {occurredAt: DAY}, first: 30)',
    select: '{ key { occurredAt } count }',
    department: 'police',
    sql: 'select occurred_at::date, count(*) from incidents group by 1 order by 1 limit 30',
  },
  {
    ask: 'incidentsAggregate(groupBy: {closedAt: YEAR}, where: {status: {ne: CLOSED}})',
    select: '{ key { closedAt } count }',
    department: 'police',
    sql: "select null, count(*) from incidents where status <> 'CLOSED'",
  },
  {
    ask: 'courtCasesAggregate(groupBy: {acceptedOn: YEAR}, having: {count: {gte: 10}})',
    select: '{ key { acceptedOn } count }',
    department: 'court',
    sql: "select (extract(year from accepted_on) || '-01-01')::date, count(*) from cases group by 1 having count(*) >= 10 order by 1",
  },
  {
    ask: 'incidentsAggregate(groupBy: {category: true}, having: {count: {gte: 200, lt: 700}})',
    select: '{ key { category } count }',
    department: 'police',
    sql: 'select category, count(*) from incidents group by 1 having count(*) between 200 and 699 order by 1',
  },
  {
    ask: 'incidentsAggregate(groupBy: {area: CITY})',
    select: '{ key { area { code } } count }',
    department: 'police',
    sql: 'select left(area_code, 4), count(*) from incidents group by 1 order by 1',
  },
  {
    ask: 'incidentsAggregate(groupBy: {area: COUNTY}, orderBy: [{count: DESC}], first: 3)',
    select: '{ key { area { code } } count }',
    department: 'police',
    sql: 'select left(area_code, 6), count(*) from incidents group by 1 order by 2 desc, 1 limit 3',
  },
  {
    ask: 'incidentsAggregate(groupBy: {area: TOWN}, where: {area: {within: "431302"}})',
    select: '{ key { area { code } } count }',
    department: 'police',
    sql: "select left(area_code, 9), count(*) from incidents where area_code like '431302%' group by 1 order by 1",
  },
  {
    ask: 'incidentsAggregate(groupBy: {area: VILLAGE}, where: {area: {within: "431302101"}})',
    select: '{ key { area { code } } count }',
    department: 'police',
    sql: "select area_code, count(*) from incidents where area_code like '431302101%' group by 1 order by 1",
  },
  {
    ask: 'allowancesAggregate',
    select: '{ sum { amount } avg { amount } min { amount startsOn } max { amount startsOn } }',
    department: 'civil-affairs',
    sql: 'select sum(amount), avg(amount), min(amount), min(starts_on), max(amount), max(starts_on) from allowances',
  },
  {
    ask: 'allowancesAggregate(groupBy: {kind: true}, orderBy: [{avg: {amount: DESC}}])',
    select: '{ key { kind } avg { amount } }',
    department: 'civil-affairs',
    sql: 'select kind, avg(amount) from allowances group by 1 order by 2 desc',
  },
  {
    ask: 'allowancesAggregate(groupBy: {kind: true})',
    select: '{ key { kind } percentile(p: 0.9) { amount } median: percentile(p: 0.5) { amount } }',
    department: 'civil-affairs',
    sql: 'select kind, percentile_cont(0.9) within group (order by amount), percentile_cont(0.5) within group (order by amount) from allowances group by 1 order by 1',
  },
  {
    ask: 'petitionsAggregate(groupBy: {category: true}, having: {countDistinct: {person: {gt: 5}}})',
    select: '{ key { category } countDistinct { person status } }',
    department: 'petition',
    sql: 'select category, count(distinct petitioner_id_number), count(distinct status) from petitions group by 1 having count(distinct petitioner_id_number) > 5 order by 1',
  },
  {
    ask: 'petitionVisitsAggregate(groupBy: {level: true, petition: true}, having: {sum: {visitors: {gte: 6}}}, orderBy: [{sum: {visitors: DESC}}], first: 10)',
    select: '{ key { level petition { id } } sum { visitors } }',
    department: 'petition',
    sql: 'select level, petition_id, sum(visitors) from petition_visits group by 1, 2 having sum(visitors) >= 6 order by 3 desc, 1, 2 limit 10',
  },
  {
    ask: 'gridEventsAggregate(where: {grid: {households: {gt: 250}}}, groupBy: {kind: true})',
    select: '{ key { kind } count }',
    department: 'grid',
    sql: 'select kind, count(*) from grid_events e where exists (select from grids g where g.code = e.grid_code and households > 250) group by 1 order by 1',
  },
  {
    ask: 'petitionsAggregate(where: {visits: {count: {gte: 2}}}, groupBy: {channel: true, receivedAt: YEAR})',
    select: '{ key { channel receivedAt } count }',
    department: 'petition',
    sql: "select channel, date_trunc('year', received_at)::date, count(*) from petitions p where (select count(*) from petition_visits v where v.petition_id = p.id) >= 2 group by 1, 2 order by 1, 2",
  },
];

/** The leaves of an answer, in order, numbers as numbers. */
function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
}

/** A number of PostgreSQL and one of JSON are the same when they agree to 12 digits. */
function comparable(cell: unknown): unknown {
  if (cell === null) return null;
  const number = Number(cell);
  return Number.isNaN(number) || cell === '' ? cell : Number(number.toPrecision(12));
}

describe('statistics agree with SQL', () => {
  it.each(cases.map((each) => [each.ask, each] as const))('%s', async (_, { ask, select, department, sql }) => {
    const rows = await cellsByHand(department, sql);
    const { data, errors } = await hub.ask(`{ groups: ${ask} ${select} }`);
    expect(errors).toBeUndefined();
    const { groups } = data as { groups: unknown[] };
    expect(rows.length).toBeGreaterThan(0);
    expect(groups.map((group) => leaves(group).map(comparable))).toEqual(rows.map((row) => row.map(comparable)));
  });
});

describe('statistics of all rows', () => {
  it('are one group, also where no figure is asked for', async () => {
    const { data, errors } = await hub.ask('{ areasAggregate(first: 5) { key { name } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ areasAggregate: [{ key: { name: null } }] });
  });

  it('are kept by a fraction of a sum of whole numbers', async () => {
    const { data, errors } = await hub.ask(
      '{ petitionVisitsAggregate(having: {sum: {visitors: {gte: 1.5}}}) { count } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ petitionVisitsAggregate: [{ count: expect.any(Number) as unknown }] });
  });
});

describe('fill: true', () => {
  it('shows the areas without rows as zero, named like the others', async () => {
    const { data, errors } = await hub.ask(
      `{ mediationsAggregate(groupBy: {area: TOWN}, where: {area: {within: "431302"}, category: {eq: LAND}}, fill: true) { key { area { code name level } } count countDistinct { person } } }`,
    );
    expect(errors).toBeUndefined();
    const counted = new Map(
      (
        await cellsByHand(
          'justice',
          "select left(area_code, 9), count(*), count(distinct party_id_number) from mediations where area_code like '431302%' and category = 'LAND' group by 1",
        )
      ).map(([code, ...figures]) => [code, figures.map(Number)]),
    );
    const towns = await cellsByHand(
      'civil-affairs',
      "select left(code, 9), name from areas where level = 'TOWN' and code like '431302%' order by code",
    );
    expect(counted.size).toBeLessThan(towns.length);
    expect((data as { mediationsAggregate: unknown[] }).mediationsAggregate).toEqual(
      towns.map(([code, name]) => {
        const [count, person] = counted.get(code) ?? [0, 0];
        return { key: { area: { code, name, level: 'TOWN' } }, count, countDistinct: { person } };
      }),
    );
  });

  it('fills each combination of the other keys, in the order asked', async () => {
    const { data, errors } = await hub.ask(
      `{ allowancesAggregate(groupBy: {area: COUNTY, kind: true}, where: {and: [{area: {within: "4302"}}], amount: {gt: 1000}}, orderBy: [{key: {kind: DESC}}, {count: DESC}], fill: true) { key { kind area { code } } count sum { amount } } }`,
    );
    expect(errors).toBeUndefined();
    const { allowancesAggregate: groups } = data as {
      allowancesAggregate: {
        key: { kind: string; area: { code: string } };
        count: number;
        sum: { amount: number | null };
      }[];
    };
    const counties = await cellsByHand(
      'civil-affairs',
      "select left(code, 6) from areas where level = 'COUNTY' and code like '4302%'",
    );
    const rows = await cellsByHand(
      'civil-affairs',
      "select kind, left(area_code, 6), count(*), sum(amount) from allowances where area_code like '4302%' and amount > 1000 group by 1, 2",
    );
    const kinds = new Set(rows.map(([kind]) => kind));
    expect(groups).toHaveLength(kinds.size * counties.length);
    expect(groups.filter(({ count }) => count > 0)).toHaveLength(rows.length);
    for (const { key, count, sum } of groups) {
      const row = rows.find(([kind, code]) => kind === key.kind && code === key.area.code);
      expect([count, sum.amount]).toEqual(row === undefined ? [0, null] : [Number(row[2]), Number(row[3])]);
    }
    const order = groups.map(({ key, count }) => [key.kind, count] as const);
    expect(order).toEqual([...order].sort((a, b) => (a[0] === b[0] ? b[1] - a[1] : a[0] < b[0] ? 1 : -1)));
  });

  it('shows every area where there are no rows at all', async () => {
    const { data } = await hub.ask(
      '{ incidentsAggregate(groupBy: {area: CITY}, where: {number: {eq: "none"}}, fill: true) { key { area { name } } count } }',
    );
    expect(data).toEqual({
      incidentsAggregate: ['宜春市', '株洲市', '娄底市'].map((name) => ({ key: { area: { name } }, count: 0 })),
    });
  });

  it.each([
    'incidentsAggregate(groupBy: {category: true}, fill: true)',
    'incidentsAggregate(groupBy: {area: CITY}, first: 3, fill: true)',
    'incidentsAggregate(groupBy: {area: CITY}, having: {count: {gt: 1}}, fill: true)',
  ])('is refused where it would mean nothing: %s', async (aggregate) => {
    const { status, errors } = await hub.ask(`{ ${aggregate} { count } }`);
    expect([status, errors![0]!.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('statistics', () => {
  it('tell the areas and other objects of their keys, one round trip for all', async () => {
    const { data, errors } = await hub.ask(
      '{ incidentsAggregate(groupBy: {area: CITY, category: true}) { key { area { name level } person { name } } } }',
    );
    expect(errors).toBeUndefined();
    const { incidentsAggregate } = data as { incidentsAggregate: { key: unknown }[] };
    expect(incidentsAggregate[0]!.key).toEqual({ area: { name: '宜春市', level: 'CITY' }, person: null });
  });

  it('are refused rather than cut when nobody said how many groups are wanted', async () => {
    const { status, errors } = await hub.ask(
      '{ incidentsAggregate(groupBy: {area: VILLAGE, occurredAt: DAY}) { count } }',
    );
    expect([status, errors![0]!.extensions.code]).toEqual([400, 'TOO_MANY_GROUPS']);
  });

  it.each([
    ['a percentile above 1', '{ allowancesAggregate { percentile(p: 1.5) { amount } } }'],
    ['an order by a key that is not grouped by', '{ allowancesAggregate(orderBy: [{key: {kind: ASC}}]) { count } }'],
    ['two fields in one order', '{ allowancesAggregate(orderBy: [{count: ASC, sum: {amount: ASC}}]) { count } }'],
  ])('refuse %s', async (_, query) => {
    const { status, errors } = await hub.ask(query);
    expect([status, errors![0]!.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('take their choices from variables', async () => {
    const query =
      'query ($g: IncidentGroupBy, $o: [IncidentGroupOrderBy!], $h: IncidentHaving) { incidentsAggregate(groupBy: $g, orderBy: $o, having: $h) { key { category status } count } }';
    const { data, errors } = await hub.ask(query, {
      variables: { g: { category: true, status: false }, o: [{ count: 'ASC' }], h: { count: { gt: 0 } } },
    });
    const rows = await cellsByHand(
      'police',
      'select category, null as status, count(*) from incidents group by 1 order by 3, 1',
    );
    expect(errors).toBeUndefined();
    expect(
      (data as { incidentsAggregate: unknown[] }).incidentsAggregate.map((group) => leaves(group).map(comparable)),
    ).toEqual(rows.map((row) => row.map(comparable)));
  });
});
