import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hubForThisTest, startHubUnderTest, type HubUnderTest } from '../hub-under-test.ts';
import { recordingLedger } from '../recording-ledger.ts';
import { tapCity } from '../tap-city.ts';

const ledger = recordingLedger();
const { intents, outcomes } = ledger;

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest({ rules: 'policy', ledger });
});
afterAll(() => hub.stop());

interface Center {
  readonly name: string | null;
  readonly area: string;
  readonly analysis: readonly {
    indicator: { id: string };
    value: number | null;
    rank?: number | null;
    ranked?: number;
  }[];
  readonly children: readonly Center[] | null;
  readonly command: Record<string, unknown> | null;
}

const whole = `query Whole($area: AreaCode!) { center(area: $area) {
  area name analysis { indicator { id } value numerator denominator lastYear change rank ranked series { month value } }
  command { raised open overdue whistles { raised responded p90Minutes } units { unit open } holders { holder open } } risks { severity }
  children { area name analysis { indicator { id } value lastYear rank } command { open units { unit open } } risks { severity } } } }`;

async function centerOf(query: string, account: string, area: string, headers: Record<string, string> = {}) {
  const answer = await hub.ask(query, { account, variables: { area }, headers });
  return { ...answer, center: (answer.data as { center: Center | null } | null | undefined)?.center };
}

const valuesOf = (center: Center) => new Map(center.analysis.map(({ indicator, value }) => [indicator.id, value]));
const codesOf = (
  errors: { extensions: { code: string } }[] | undefined | readonly { extensions: { code: string } }[],
) => (errors ?? []).map(({ extensions }) => extensions.code);

describe('what the caller may not count', () => {
  it('is null with the error that names the owner, and the rest stands', async () => {
    const { center, errors } = await centerOf(whole, 'center-county', '431302');
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['center', 'analysis'],
        message:
          'You may not read Allowance.id (Civil affairs): a guardrail of the platform forbids it. Ask the owning department for a grant.',
        extensions: expect.objectContaining({ code: 'FIELD_FORBIDDEN', department: 'civil-affairs' }) as unknown,
      }),
    ]);
    const values = valuesOf(center!);
    expect(values.get('people-on-subsistence-allowance')).toBeNull();
    expect(values.get('criminal-cases')).toBeGreaterThan(0);
    expect(center!.children).toHaveLength(13);
  });

  it('is told under the alias of the field, each coordinate once', async () => {
    const { errors } = await centerOf(
      'query ($area: AreaCode!) { here: center(area: $area) { analysis { value } children { analysis { value } } } there: center(area: "431302101") { analysis { value } } }',
      'center-county',
      '431302',
    );
    expect(errors!.map(({ path }) => path)).toEqual([['here', 'analysis']]);
  });

  it('is not even named to those who may not know of it, as what there is not', async () => {
    const { center } = await centerOf(
      'query ($area: AreaCode!) { center(area: $area) { analysis { indicator { id } value } command { open } } }',
      'police-admin',
      '431302',
    );
    expect(center).toEqual({ analysis: [], command: null });
    const ask = (id: string) =>
      centerOf(
        `query ($area: AreaCode!) { center(area: $area) { analysis(indicators: ["${id}"]) { value } } }`,
        'police-admin',
        '431302',
      );
    const [hidden, absent] = [await ask('criminal-cases'), await ask('criminal-casez')];
    expect(codesOf(hidden.errors)).toEqual(['BAD_USER_INPUT']);
    expect(hidden.errors![0]!.message.replace('cases', 'casez')).toBe(absent.errors![0]!.message);
    const { data } = await hub.ask('{ indicators { id } }', { account: 'police-admin' });
    expect(data).toEqual({ indicators: [] });
  });

  it('refuses all of it where the caller wants that, before a source is touched', async () => {
    outcomes.length = 0;
    const { data, errors } = await centerOf(whole, 'center-county', '431302', { 'x-heyi-on-denied': 'refuse' });
    expect(data?.['center']).toBeUndefined();
    expect(codesOf(errors)).toEqual(['OPERATION_FORBIDDEN']);
    expect(outcomes).toEqual([expect.objectContaining({ status: 'failed', rowsByDepartment: {} })]);
  });

  it('is null in areas that are not wholly the caller’s, instead of a part of the whole or 0', async () => {
    const { center, errors } = await centerOf(
      'query ($area: AreaCode!) { center(area: $area) { area analysis(indicators: ["criminal-cases"]) { indicator { id } value rank ranked } command { open } children { area analysis(indicators: ["criminal-cases"]) { indicator { id } value rank ranked } } } }',
      'center-county',
      '4313',
    );
    expect(errors).toBeUndefined();
    expect(center!.analysis[0]).toMatchObject({ value: null, rank: null, ranked: 0 });
    expect(center!.command).toEqual({ open: null });
    for (const { area, analysis } of center!.children!)
      expect(analysis[0]).toMatchObject(
        area === '431302' ? { value: expect.any(Number) as unknown, rank: 1, ranked: 1 } : { value: null, rank: null },
      );
  });

  it('keeps small groups suppressed, as the statistics themselves do', async () => {
    const { center } = await centerOf(
      'query ($area: AreaCode!) { center(area: $area) { area analysis { indicator { id } value } children { area analysis(indicators: ["criminal-cases"]) { indicator { id } value } } } }',
      'analyst',
      '431302',
    );
    const { data } = await hub.ask(
      `{ policeCasesAggregate(where: {kind: {eq: CRIMINAL}, area: {within: "431302"}, openedAt: {gte: "2023-01-01T00:00:00+08:00", lt: "2024-01-01T00:00:00+08:00"}}, groupBy: {area: TOWN}) { key { area { code } } count } }`,
      { account: 'analyst' },
    );
    const groups = (data as { policeCasesAggregate: { key: { area: { code: string } }; count: number }[] })
      .policeCasesAggregate;
    const shown = new Map(groups.map(({ key, count }) => [key.area.code, count]));
    const told = center!.children!.map(({ area, analysis }) => [area, analysis[0]!.value]);
    expect(told).toEqual(center!.children!.map(({ area }) => [area, shown.get(area) ?? null]));
    expect(told.some(([, value]) => value === null)).toBe(true);
    expect(told.some(([, value]) => value !== null)).toBe(true);
  });
});

describe('the ledger', () => {
  it('is told of the operation by all that it uses and of whom it asks, beside the one that asked for it', async () => {
    intents.length = 0;
    outcomes.length = 0;
    await centerOf(whole, 'center-city', '4313');
    expect(intents.map(({ operationName, sources }) => [operationName, [...sources].sort()])).toEqual([
      ['Whole', []],
      ['Center', ['civil-affairs', 'court', 'grid', 'justice', 'petition', 'police']],
    ]);
    const [outer, inner] = intents;
    expect(inner!.requestId).toBe(outer!.requestId);
    expect(inner!.coordinates).toContainEqual({ type: 'PoliceCase', field: 'kind', verb: 'filter' });
    expect(inner!.coordinates).toContainEqual({ type: 'LegalServiceRequest', field: 'lossAvoided', verb: 'aggregate' });
    expect(outcomes.map(({ status }) => status)).toEqual(['answered', 'answered']);
    expect(outcomes[0]!.rowsByDepartment['police']).toBeGreaterThan(0);
  });
});

describe('round trips', () => {
  it('are one a department for all of a city and its counties, and for a town and its villages', async () => {
    const city = await tapCity();
    const tapped = await hubForThisTest({
      rules: 'policy',
      urls: city.urls,
    });
    // Opens the connections: what waits for that is sent later.
    await tapped.ask(whole, { variables: { area: '4313' } });
    city.takeRoundTrips();
    const once = { 'civil-affairs': 1, court: 1, grid: 1, justice: 1, petition: 1, police: 1 };
    for (const area of ['4313', '431302101', '4302']) {
      const { data, errors } = await tapped.ask(whole, { variables: { area } });
      expect(errors).toBeUndefined();
      expect((data as { center: Center }).center.children!.length).toBeGreaterThan(4);
      expect(city.takeRoundTrips()).toEqual(once);
    }
    const nested = `{ center(area: "4313") { analysis { value } children { children { name analysis { value } } } } }`;
    expect((await tapped.ask(nested)).errors).toBeUndefined();
    expect(city.takeRoundTrips()).toEqual({
      ...once,
      'civil-affairs': 2,
    });
  });
});

describe('a department that is down', () => {
  it('leaves its part null and says so once', async () => {
    const partly = await hubForThisTest({
      rules: 'policy',
      urls: { petition: 'postgres://reader@127.0.0.1:1/petition' },
    });
    const { data, errors, extensions } = await partly.ask(whole, { variables: { area: '4313' } });
    const { center } = data as { center: Center };
    const values = valuesOf(center);
    expect([values.get('hotline-satisfaction'), values.get('petitions-settled-by-one-visit')]).toEqual([null, null]);
    expect(values.get('criminal-cases')).toBeGreaterThan(0);
    expect(center.children!.map((child) => valuesOf(child).get('hotline-satisfaction'))).toEqual(
      center.children!.map(() => null),
    );
    expect(extensions).toEqual({ incomplete: ['petition'] });
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['center'],
        extensions: expect.objectContaining({ code: 'SOURCE_UNAVAILABLE', department: 'petition' }) as unknown,
      }),
    ]);
  });

  it('whose the areas are leaves names, children and ranks unknown, not the figures', async () => {
    const partly = await hubForThisTest({
      rules: 'policy',
      urls: { 'civil-affairs': 'postgres://reader@127.0.0.1:1/civil' },
    });
    const { data, errors } = await partly.ask(whole, { variables: { area: '4313' } });
    const { center } = data as { center: Center };
    expect(center).toMatchObject({ area: '4313', name: null, children: null });
    expect(valuesOf(center).get('criminal-cases')).toBeGreaterThan(0);
    expect(center.analysis.map(({ rank }) => rank)).toEqual(center.analysis.map(() => null));
    expect(codesOf(errors)).toEqual(['SOURCE_UNAVAILABLE']);
  });
});

describe('what it costs', () => {
  it('is limited for all centers of an operation together', async () => {
    const many = `{ ${Array.from({ length: 8 }, (_, index) => `c${index}: center(area: "4313") { analysis { value } children { analysis { value } } }`).join(' ')} }`;
    const { data, errors } = await hub.ask(many);
    expect(Object.values(data!)).toEqual(Array.from({ length: 8 }, () => null));
    expect(new Set(codesOf(errors))).toEqual(new Set(['QUERY_TOO_COSTLY']));
    expect(errors![0]!.message).toContain('"center"');
  });
});
