import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Ledger } from '../../src/audit/ledger.ts';
import { planMatches } from '../../src/plan/plan-matches.ts';
import { countMatch, matchLimits } from '../../src/server/count-match.ts';
import { Departure } from '../../src/sources/departure.ts';
import { schemaFolder, smallCity } from '../drift/small-city.ts';
import { byHand } from './by-hand.ts';
import { recordingLedger } from './recording-ledger.ts';
import { hubForThisTest, startHubUnderTest, type Answer, type HubUnderTest } from './hub-under-test.ts';

interface Quality {
  readonly link: string;
  readonly records: number | null;
}

const FIGURES = 'records linked empty malformed unknown rate';
let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest();
});
afterAll(() => hub.stop());

async function qualities(on: HubUnderTest, given = ''): Promise<readonly Quality[]> {
  const { data, errors } = await on.ask(`{ matchQuality${given} { link from to target ${FIGURES} } }`);
  expect(errors).toBeUndefined();
  return data!['matchQuality'] as readonly Quality[];
}

/** Weights and check characters of GB 11643, in SQL. */
const isValid = (
  column: string,
) => `(${column} ~ '^\\d{17}[\\dX]$' and right(${column}, 1) = substr('10X98765432', 1 + (
  select sum(weight * substr(${column}, at::int, 1)::int)::int % 11
  from unnest(array[7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2]) with ordinality as weights(weight, at)), 1))`;

/** The same figures, from SQL by hand and the anchor's keys in memory. */
async function linkedByHand(department: string, table: string, column: string) {
  const rows = await byHand(
    department,
    `select ${column} as number, count(*) as records, case when ${column} is null then 'empty' when ${isValid(column)} then 'valid' else 'malformed' end as what
     from ${table} group by 1, 3`,
  );
  const held = new Set((await byHand('police', 'select id_number from residents')).map((row) => row['id_number']));
  const sum = (of: (row: Record<string, string>) => boolean) =>
    rows.filter(of).reduce((total, row) => total + Number(row['records']), 0);
  const records = sum(() => true);
  const linked = sum((row) => row['what'] === 'valid' && held.has(row['number']));
  return {
    records,
    linked,
    empty: sum((row) => row['what'] === 'empty'),
    malformed: sum((row) => row['what'] === 'malformed'),
    unknown: sum((row) => row['what'] === 'valid' && !held.has(row['number'])),
    rate: linked / records,
  };
}

describe('the match quality of the demo city', () => {
  it('is asked of every link that leaves its department, whoever holds it', async () => {
    const { model } = hub.running.hub.composition;
    const leaving = [...model.types.values()].flatMap((type) =>
      [...type.fields.values()]
        .filter((field) => field.kind === 'toOne' && model.types.get(field.target)!.anchor !== field.department)
        .map((field) => `${type.name}.${field.name}`),
    );
    const told = await qualities(hub);
    expect(leaving.length).toBeGreaterThan(10);
    expect(told.map(({ link }) => link)).toEqual(leaving);
    for (const { records } of told) expect(records).not.toBeNull();
  });

  it.each([
    ['GridEvent.person', 'grid', 'grid_events', 'person_id_number'],
    ['CourtCase.person', 'court', 'cases', 'plaintiff_id_number'],
    ['Petition.person', 'petition', 'petitions', 'petitioner_id_number'],
    ['Mediation.person', 'justice', 'mediations', 'party_id_number'],
    ['Dispute.person', 'grid', 'disputes', 'applicant_id_number'],
  ])('of %s is what SQL by hand counts', async (link, department, table, column) => {
    const told = await qualities(hub, `(department: "${department}", target: "Person")`);
    expect(told.find((each) => each.link === link)).toEqual({
      link,
      from: department,
      to: 'police',
      target: 'Person',
      ...(await linkedByHand(department, table, column)),
    });
  });

  it('finds the dirt that the demo says it has: 3 % of grid events name nobody, 0.5 % have a wrong check character', async () => {
    const { data } = await hub.ask(`{ matchQuality(department: "grid", target: "Person") { link ${FIGURES} } }`);
    const events = (data!['matchQuality'] as Record<string, number>[]).find(
      (each) => `${each['link']}` === 'GridEvent.person',
    )!;
    expect(events['empty']! / events['records']!).toBeCloseTo(0.03, 2);
    expect(events['malformed']! / events['records']!).toBeCloseTo(0.005, 3);
  });

  it('goes by the name that the question gives it', async () => {
    const { data } = await hub.ask('{ links: matchQuality(department: "petition", target: "Area") { link rate } }');
    expect(data).toEqual({
      links: [
        { link: 'Petition.area', rate: 1 },
        { link: 'HotlineCall.area', rate: 1 },
      ],
    });
  });

  it('is the same in chunks of any size', async () => {
    const { composition, sources, sealer } = hub.running.hub;
    const asked = {
      principal: { scope: [] } as never,
      sources,
      sealer,
      departure: new Departure(),
      deadline: Infinity,
    };
    const [match] = planMatches(
      composition.model,
      { kind: 'all', fingerprint: 'all' },
      { department: 'court', target: 'Person' },
    );
    const inChunks = async (chunk: number) => {
      let trips = 0;
      const limits = { ...matchLimits, chunk };
      const figures = await countMatch(match!, { ...asked, limits, onRows: () => (trips += 1) });
      return { figures, trips };
    };
    const whole = await inChunks(10_000);
    const small = await inChunks(7);
    expect(small.figures).toEqual(whole.figures);
    expect(whole.trips).toBe(3);
    expect(small.trips).toBeGreaterThan(100);
  });
});

describe('match quality', () => {
  const city = smallCity('match');
  const { folder, remove } = schemaFolder(city.sdl);
  afterAll(async () => {
    remove();
    await city.tearDown();
  });
  // Numbers of the standard's own and of textbooks: nobody's any more.
  const [known, other, stranger] = ['11010519491231002X', '440524188001010014', '53010219200508011X'];
  const mistyped = '110105194912310021';
  const smallHub = async (urls: Readonly<Record<string, string>> = {}, ledger?: Ledger) => {
    await city.build(
      `
      insert into drift_police.residents values ('${known}'), ('${other}');
      insert into drift_police.areas values ('431300000000'), ('431302000000');
      insert into drift_court.cases (id, plaintiff_id_number, area_code) values
        (11, '${known}', '431300000000'), (12, '${known}', '431302000000'), (13, '${other}', '431399000000'),
        (14, '${mistyped}', 'Loudi'), (15, '${stranger}', '431302'), (16, '${stranger}', null), (17, '${stranger}', ''),
        (18, ' ', null), (19, '', null), (20, null, null)`.replaceAll('drift_', 'match_'),
    );
    const reader = inject('readerUrls')['seventh']!;
    return hubForThisTest({
      urls: { police: reader, court: reader, grid: reader, ...urls },
      environment: { HEYI_SCHEMA: folder },
      ...(ledger === undefined ? {} : { ledger }),
    });
  };
  const nowhere = 'postgres://reader@127.0.0.1:1/nowhere';
  const none = { records: null, linked: null, empty: null, malformed: null, unknown: null, rate: null };

  const zero = { records: 0, linked: 0, empty: 0, malformed: 0, unknown: 0 };

  it('counts records, not keys: linked, empty, malformed and unknown', async () => {
    // The small city has three cases of its own, without a plaintiff or an area.
    expect(await qualities(await smallHub())).toEqual([
      {
        ...{ link: 'Case.person', from: 'court', to: 'police', target: 'Person' },
        ...{ records: 13, linked: 3, empty: 6, malformed: 1, unknown: 3, rate: 3 / 13 },
      },
      {
        ...{ link: 'Case.area', from: 'court', to: 'police', target: 'Area' },
        ...{ records: 13, linked: 3, empty: 8, malformed: 1, unknown: 1, rate: 3 / 13 },
      },
      {
        ...{ link: 'Hearing.witness', from: 'court', to: 'police', target: 'Person' },
        ...{ records: 0, linked: 0, empty: 0, malformed: 0, unknown: 0, rate: null },
      },
    ]);
  });

  it.each(['court', 'police'])('has no figures while %s is down, which is told once', async (department) => {
    const hubWithout = await smallHub({ [department]: nowhere });
    const { data, errors, extensions } = await hubWithout.ask(`{ quality: matchQuality { link ${FIGURES} } }`);
    expect(data).toEqual({
      quality: [
        { link: 'Case.person', ...none },
        { link: 'Case.area', ...none },
        // Where there are no records, the anchor has nothing to say.
        { link: 'Hearing.witness', ...(department === 'court' ? none : { ...zero, rate: null }) },
      ],
    });
    expect(errors).toMatchObject([{ path: ['quality'], extensions: { code: 'SOURCE_UNAVAILABLE', department } }]);
    expect(extensions).toEqual({ incomplete: [department] });
  });

  it('has the figures of the links that do not need what is down', async () => {
    const { data, errors } = await (
      await hubForThisTest({ urls: { petition: nowhere } })
    ).ask(`{ matchQuality(target: "Area") { link from records } petitions(first: 1) { totalCount } }`);
    const told = data!['matchQuality'] as readonly { readonly from: string; readonly records: number | null }[];
    for (const { from, records } of told) expect(records === null).toBe(from === 'petition');
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['SOURCE_UNAVAILABLE']);
  });

  it('is answered of the links that the caller may join and aggregate, over the rows that exist for them', async () => {
    const strict = await hubForThisTest({ rules: 'policy' });
    const asked = (account: string, given = '') =>
      strict.ask(`{ matchQuality${given} { link records } me { account } }`, { account });
    const ofAll = await asked('center-city');
    const ofJudge = await asked('judge');
    const links = (answer: Answer) => (answer.data!['matchQuality'] as readonly Quality[]).map(({ link }) => link);
    const records = (answer: Answer, of: string) =>
      (answer.data!['matchQuality'] as readonly Quality[]).find(({ link }) => link === of)!.records!;
    expect(links(ofAll)).toEqual(expect.arrayContaining(['CourtCase.person', 'CourtCase.area', 'Petition.person']));
    expect(links(ofJudge)).toContain('CourtCase.area');
    expect(links(ofJudge)).not.toContain('Petition.person');
    expect(records(ofJudge, 'CourtCase.area')).toBeGreaterThan(0);
    expect(records(ofJudge, 'CourtCase.area')).toBeLessThan(records(ofAll, 'CourtCase.area'));
    const refused = await asked('court-admin');
    expect(refused.data).toEqual({ matchQuality: null, me: { account: 'court-admin' } });
    expect(refused.errors).toMatchObject([{ path: ['matchQuality'], extensions: { code: 'OPERATION_FORBIDDEN' } }]);
    // One that is there and one that is not are told alike.
    const [there, nowhere] = await Promise.all(
      ['court', 'nobody'].map((department) => asked('court-admin', `(department: "${department}")`)),
    );
    expect(there!.errors![0]!.message.replace('court', 'nobody')).toBe(nowhere!.errors![0]!.message);
  });

  it.each(['department: "nobody"', 'target: "Nothing"', 'department: "police", target: "Person"'])(
    'says that there is no such link for %s',
    async (given) => {
      const { data, errors } = await hub.ask(`{ matchQuality(${given}) { link } }`);
      expect(data).toEqual({ matchQuality: null });
      expect(errors).toMatchObject([{ path: ['matchQuality'], extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );

  it('is told to the ledger before a source is touched, with what it joins and counts, and its outcome', async () => {
    const ledger = recordingLedger();
    const { intents, outcomes } = ledger;
    const small = await smallHub({}, ledger);
    await qualities(small, '(target: "Area")');
    expect(intents).toHaveLength(2);
    expect(intents[1]).toMatchObject({
      requestId: intents[0]!.requestId,
      principal: { account: 'center-city' },
      sources: ['court', 'police'],
      coordinates: [
        { type: 'Case', field: 'area', verb: 'join' },
        { type: 'Case', field: 'area', verb: 'aggregate' },
        { type: 'Area', field: 'code', verb: 'aggregate' },
      ],
    });
    expect(outcomes[0]).toMatchObject({ status: 'answered', incomplete: [] });
    expect(outcomes[0]!.rowsByDepartment['police']).toBe(2);
  });

  it('reads nothing where the ledger cannot keep the intent', async () => {
    let intents = 0;
    const ledger: Ledger = {
      intend: ({ requestId }) =>
        (intents += 1) === 1 ? Promise.resolve({ requestId }) : Promise.reject(new Error('full')),
      conclude: () => Promise.resolve(),
    };
    const { data, errors } = await (await smallHub({}, ledger)).ask('{ matchQuality { link } }');
    expect(data).toEqual({ matchQuality: null });
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  });

  it('stops at its limits, and says which link they stopped', async () => {
    const { composition, sources, sealer } = hub.running.hub;
    const [match] = planMatches(
      composition.model,
      { kind: 'all', fingerprint: 'all' },
      { department: 'petition', target: 'Person' },
    );
    const counted = (limits: Partial<typeof matchLimits>, deadline = Infinity) =>
      countMatch(match!, {
        ...{ principal: { scope: [] } as never, sources, sealer, departure: new Departure(), deadline },
        limits: { ...matchLimits, ...limits },
        onRows: () => undefined,
      });
    await expect(counted({ keys: 10 })).rejects.toThrow(
      'The match quality of Petition.person was not worked out: its records name more than 10 different keys.',
    );
    await expect(counted({ milliseconds: 50 }, performance.now() - 1)).rejects.toThrow('it took longer than 50 ms');
  });

  it('stops when its caller leaves', async () => {
    const { composition, sources, sealer } = hub.running.hub;
    const [match] = planMatches(composition.model, { kind: 'all', fingerprint: 'all' });
    const departure = new Departure();
    departure.leave();
    const counting = countMatch(match!, {
      ...{ principal: { scope: [] } as never, sources, sealer, departure, deadline: Infinity },
      limits: matchLimits,
      onRows: () => undefined,
    });
    await expect(counting).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
  });
});
