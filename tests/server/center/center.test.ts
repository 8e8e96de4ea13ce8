import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byHand } from '../by-hand.ts';
import { startHubUnderTest, type AskOptions, type HubUnderTest } from '../hub-under-test.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest({ rules: 'policy' });
});
afterAll(() => hub.stop());

interface Figure {
  readonly indicator: { readonly id: string };
  readonly value: number | null;
  readonly [field: string]: unknown;
}
interface Center {
  readonly area: string;
  readonly name: string | null;
  readonly analysis: readonly Figure[] | null;
  readonly children: readonly Center[] | null;
  readonly [field: string]: unknown;
}

async function centerOf(selection: string, args: string, options?: AskOptions) {
  const answer = await hub.ask(`{ center(${args}) { ${selection} } }`, options);
  return { ...answer, center: (answer.data as { center: Center | null } | undefined)?.center ?? null };
}

const told = (center: Center, id: string) => center.analysis!.find(({ indicator }) => indicator.id === id)!;

async function number(department: string, sql: string): Promise<number> {
  const [row] = await byHand<{ n: string }>(department, sql);
  return Number(row!.n);
}

describe('figures of an area, by SQL written by hand', () => {
  it('this year and last, of a city and its counties', async () => {
    const { center, errors } = await centerOf(
      `analysis(indicators: ["criminal-cases"]) { indicator { id } value lastYear difference change }
       children { area analysis(indicators: ["criminal-cases"]) { indicator { id } value lastYear } }`,
      'area: "4313"',
    );
    expect(errors).toBeUndefined();
    const cases = (year: number, area: string) =>
      number(
        'police',
        `select count(*) as n from police_cases where kind = 'CRIMINAL' and not coalesce(sealed, false) and area_code like '${area}%'
         and opened_at >= '${year}-01-01' and opened_at < '${year + 1}-01-01'`,
      );
    const [now, last] = [await cases(2023, '4313'), await cases(2022, '4313')];
    expect(now).toBeGreaterThan(0);
    expect(told(center!, 'criminal-cases')).toEqual({
      indicator: { id: 'criminal-cases' },
      value: now,
      lastYear: last,
      difference: now - last,
      change: (now - last) / last,
    });
    expect(center!.children!.map(({ area }) => area)).toEqual(['431302', '431321', '431322', '431381', '431382']);
    for (const child of center!.children!) {
      expect(told(child, 'criminal-cases').value).toBe(await cases(2023, child.area));
      expect(told(child, 'criminal-cases')['lastYear']).toBe(await cases(2022, child.area));
    }
  });

  it('a share of two departments’ rows, of a period over a year’s end', async () => {
    const { center } = await centerOf(
      'analysis(indicators: ["litigations-per-10000-people"]) { indicator { id } value numerator denominator lastYear }',
      'area: "4313", period: {from: "2022-07-15", to: "2023-06-20"}',
    );
    const cases = (from: string, to: string) =>
      number(
        'court',
        `select count(*) as n from cases where category in ('CIVIL', 'COMMERCIAL', 'ADMINISTRATIVE') and area_code like '4313%'
         and accepted_on between '${from}' and '${to}'`,
      );
    const people = await number('police', "select count(*) as n from residents where area_code like '4313%'");
    const [now, last] = [await cases('2022-07-15', '2023-06-20'), await cases('2021-07-15', '2022-06-20')];
    expect(now).toBeGreaterThan(0);
    const figure = told(center!, 'litigations-per-10000-people');
    expect([figure['numerator'], figure['denominator']]).toEqual([now, people]);
    expect(figure.value).toBeCloseTo((now / people) * 10_000, 8);
    expect(figure['lastYear']).toBeCloseTo((last / people) * 10_000, 8);
  });

  it('different people up to a day, a mean, and a sum', async () => {
    const { center } = await centerOf(
      'analysis { indicator { id } value lastYear series { value } }',
      'area: "4302", period: {from: "2022-01-01", to: "2022-06-30"}',
    );
    const volunteers = (before: string) =>
      number(
        'civil-affairs',
        `select count(distinct id_number) as n from volunteers where area_code like '4302%' and registered_on < '${before}'`,
      );
    const figure = told(center!, 'registered-volunteers');
    expect(figure.value).toBe(await volunteers('2022-07-01'));
    expect(figure['lastYear']).toBe(await volunteers('2021-07-01'));
    expect(figure['series']).toBeNull();
    const households = told(center!, 'households-per-grid');
    expect(households.value).toBeCloseTo(
      await number('grid', "select avg(households) as n from grids where closed_on is null and area_code like '4302%'"),
      8,
    );
    expect(households['lastYear']).toBeNull();
    expect(told(center!, 'enterprise-loss-avoided').value).toBeCloseTo(
      await number(
        'justice',
        `select coalesce(sum(loss_avoided), 0) as n from legal_service_requests where area_code like '4302%'
         and submitted_at >= '2022-01-01' and submitted_at < '2022-07-01'`,
      ),
      2,
    );
  });

  it('by month, the first and the last as far as they belong to the period', async () => {
    const { center } = await centerOf(
      'analysis(indicators: ["grid-event-closing-rate"]) { indicator { id } series { month value numerator denominator } }',
      'area: "4313", period: {from: "2023-01-20", to: "2023-03-10"}',
    );
    const rows = await byHand(
      'grid',
      `select date_trunc('month', reported_at)::date as month, count(*) as all, count(*) filter (where status = 'CLOSED') as closed
       from grid_events where area_code like '4313%' and reported_at >= '2023-01-20' and reported_at < '2023-03-11' group by 1 order by 1`,
    );
    const { series } = told(center!, 'grid-event-closing-rate') as unknown as { series: Record<string, unknown>[] };
    expect(series.map(({ month, numerator, denominator }) => [month, numerator, denominator])).toEqual(
      rows.map((row) => [row['month'], Number(row['closed']), Number(row['all'])]),
    );
    expect(series).toHaveLength(3);
    expect(series[0]!['value']).toBeCloseTo((Number(rows[0]!['closed']) / Number(rows[0]!['all'])) * 100, 8);
  });

  it('with their ranks, the best first and equals alike', async () => {
    const { center } = await centerOf(
      'children { area analysis(indicators: ["criminal-cases", "mediation-success-rate"]) { indicator { id } value rank ranked } }',
      'area: "4313"',
    );
    for (const [id, fewer] of [
      ['criminal-cases', true],
      ['mediation-success-rate', false],
    ] as const) {
      const figures = center!.children!.map((child) => told(child, id));
      const values = figures.flatMap(({ value }) => value ?? []);
      for (const { value, rank, ranked } of figures) {
        const ahead = values.filter((each) => (fewer ? each < value! : each > value!)).length;
        expect([rank, ranked]).toEqual(value === null ? [null, values.length] : [ahead + 1, values.length]);
      }
    }
    const own = await centerOf(
      'analysis(indicators: ["criminal-cases"]) { indicator { id } value rank ranked }',
      'area: "431302"',
    );
    const inParent = center!.children!.find(({ area }) => area === '431302')!;
    expect(told(own.center!, 'criminal-cases')).toEqual(told(inParent, 'criminal-cases'));
  });

  it('of the orders: open, overdue, whistled for, by unit and by who holds them', async () => {
    const command = `command { raised open overdue whistles { raised responded averageMinutes medianMinutes p90Minutes }
      units { unit name raised open overdue averageResponseMinutes averageHandlingHours } holders { holder name open overdue } }`;
    const { center } = await centerOf(`area ${command} children { area ${command} }`, 'area: "4313"');
    for (const { area, command: figures } of [center!, ...center!.children!]) {
      const year = `area_code like '${area}%' and raised_at >= '2023-01-01' and raised_at < '2024-01-01'`;
      const count = (where: string) => number('grid', `select count(*) as n from orders where ${where}`);
      const inArea = `area_code like '${area}%'`;
      const { raised, open, overdue, whistles, units, holders } = figures as Record<string, Record<string, unknown>[]>;
      expect([raised, open, overdue]).toEqual([
        await count(year),
        await count(`${inArea} and status = 'OPEN'`),
        await count(`${inArea} and status = 'OPEN' and overdue`),
      ]);
      const [whistle] = await byHand(
        'grid',
        `select count(*) as raised, count(responded_at) as responded, avg(response_minutes) as mean,
         percentile_cont(0.5) within group (order by response_minutes) as median,
         percentile_cont(0.9) within group (order by response_minutes) as p90 from orders where kind = 'WHISTLE' and ${year}`,
      );
      const minutes = (of: string) =>
        whistle![of] == null ? null : (expect.closeTo(Number(whistle![of]), 6) as unknown);
      expect(whistles).toEqual({
        raised: Number(whistle!['raised']),
        responded: Number(whistle!['responded']),
        averageMinutes: minutes('mean'),
        medianMinutes: minutes('median'),
        p90Minutes: minutes('p90'),
      });
      const byUnit = await byHand(
        'grid',
        `select unit, count(*) filter (where ${year}) as raised, count(*) filter (where status = 'OPEN') as open,
         count(*) filter (where status = 'OPEN' and overdue) as overdue from orders
         where ${inArea} and (status = 'OPEN' or (${year})) group by 1 order by unit collate "C"`,
      );
      expect(units!.map((each) => [each['unit'], each['raised'], each['open'], each['overdue']])).toEqual(
        byUnit.map((row) => [row['unit'], Number(row['raised']), Number(row['open']), Number(row['overdue'])]),
      );
      const byHolder = await byHand(
        'grid',
        `select holder, count(*) as open, count(*) filter (where overdue) as overdue from orders
         where ${inArea} and status = 'OPEN' group by 1 order by holder collate "C"`,
      );
      expect(holders!.map((each) => [each['holder'], each['open'], each['overdue']])).toEqual(
        byHolder.map((row) => [row['holder'], Number(row['open']), Number(row['overdue'])]),
      );
    }
    const { units } = center!['command'] as { units: { unit: string; name: string }[] };
    expect(units.find(({ unit }) => unit === 'POLICE')?.name).toBe('公安 Police');
  });

  it('of risks: what is beyond its alarm, the worst first, with the departments that are involved', async () => {
    const { center } = await centerOf(
      'analysis { indicator { id } value lastYear } risks(first: 20) { indicator { id } value severity reasons departments }',
      'area: "4313"',
    );
    const risks = center!['risks'] as {
      indicator: { id: string };
      value: number;
      severity: number;
      departments: string[];
    }[];
    expect(risks.length).toBeGreaterThan(1);
    expect(risks.map(({ severity }) => severity)).toEqual(risks.map(({ severity }) => severity).sort((a, b) => b - a));
    const overdue = risks.find(({ indicator }) => indicator.id === 'overdue-orders')!;
    expect(overdue.value).toBe(told(center!, 'overdue-orders').value);
    expect(overdue.severity).toBeCloseTo((overdue.value - 10) / 10, 8);
    const litigations = risks.find(({ indicator }) => indicator.id === 'litigations-per-10000-people');
    expect(litigations?.departments).toEqual(['court', 'police']);
    const first = await centerOf('risks(first: 1) { indicator { id } }', 'area: "4313"');
    expect(first.center!['risks']).toEqual([{ indicator: { id: risks[0]!.indicator.id } }]);
  });
});

describe('a center', () => {
  it('is of any area from city to village, and of those below it, level by level', async () => {
    const { center, errors } = await centerOf(
      'area name children { area name children { area } analysis(indicators: ["grid-event-closing-rate"]) { indicator { id } denominator } }',
      'area: "431302"',
    );
    expect(errors).toBeUndefined();
    expect(center).toMatchObject({ area: '431302', name: '娄星区' });
    const towns = await byHand(
      'civil-affairs',
      "select name, left(code, 9) as code from areas where parent_code = '431302000000' order by code",
    );
    expect(center!.children!.map(({ area, name }) => [area, name])).toEqual(
      towns.map(({ code, name }) => [code, name]),
    );
    const town = center!.children!.find(({ area }) => area === '431302100')!;
    const village = town.children![0]!.area;
    expect(village).toMatch(/^431302100\d{3}$/);
    const events = await number(
      'grid',
      "select count(*) as n from grid_events where area_code like '431302100%' and reported_at >= '2023-01-01'",
    );
    expect(told(town, 'grid-event-closing-rate')['denominator']).toBe(events);
    const own = await centerOf('area name children { area } analysis(indicators: []) { value }', `area: "${village}"`);
    expect(own.center).toMatchObject({ area: village, children: [] });
  });

  it('is of this year up to today where nothing is said, by the hub’s own clock', async () => {
    const { center } = await centerOf('period { from to } asOf', 'area: "4313"');
    expect(center).toEqual({ period: { from: '2023-01-01', to: '2023-12-31' }, asOf: '2023-12-31T23:59:59+08:00' });
  });

  it('is null where there is no such area, and refused where it could not be one', async () => {
    expect(await centerOf('name', 'area: "431399"')).toMatchObject({ center: null, status: 200 });
    for (const args of ['area: "43"', 'area: "4313", period: {from: "2023-02-01", to: "2023-01-31"}']) {
      const { center, errors } = await centerOf('name', args);
      expect(center).toBeNull();
      expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('is answered under aliases, fragments and variables alike', async () => {
    const { data, errors } = await hub.ask(
      `query Two($one: AreaCode!, $ids: [ID!], $more: Boolean!) {
        a: center(area: $one) { ...Figures }
        b: center(area: "4302") { ...Figures all: analysis @include(if: $more) { value } }
      }
      fragment Figures on AreaCenter { some: analysis(indicators: $ids) { indicator { id } v: value } other: analysis(indicators: ["hotline-satisfaction"]) { value } }`,
      { variables: { one: '4313', ids: ['criminal-cases'], more: false } },
    );
    expect(errors).toBeUndefined();
    const alone = await centerOf(
      'analysis(indicators: ["criminal-cases", "hotline-satisfaction"]) { indicator { id } value }',
      'area: "4313"',
    );
    expect((data as { a: unknown }).a).toEqual({
      some: [{ indicator: { id: 'criminal-cases' }, v: told(alone.center!, 'criminal-cases').value }],
      other: [{ value: told(alone.center!, 'hotline-satisfaction').value }],
    });
    expect((data as { b: Center }).b).not.toHaveProperty('all');
  });

  it('has indicators, with their names, sources and departments', async () => {
    const { data } = await hub.ask('{ indicators { id zh en unit better source departments } }');
    expect((data as { indicators: unknown[] }).indicators).toContainEqual({
      id: 'litigations-per-10000-people',
      zh: '万人成讼率',
      en: 'Litigations per 10,000 people',
      unit: 'cases per 10,000 people',
      better: 'FEWER',
      source: '《关于加强诉源治理推动矛盾纠纷源头化解的意见》',
      departments: ['court', 'police'],
    });
  });
});
