import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ledger } from '../../../src/audit/ledger.ts';
import { recordingLedger } from '../recording-ledger.ts';
import { hubForThisTest, startHubUnderTest, type HubUnderTest } from '../hub-under-test.ts';
import { codeOfExport, exportAs } from './export-as.ts';

const EVENTS = `query ($area: AreaCode!) {
  gridEvents(where: { area: { within: $area } }, orderBy: [{ reportedAt: ASC }]) { nodes { number kind reportedAt area { name } } }
}`;
const variables = { area: '431302' };

describe('/export', () => {
  const ledger = recordingLedger();
  let hub: HubUnderTest;
  let events: number;
  beforeAll(async () => {
    hub = await startHubUnderTest({
      rules: 'policy',
      ledger,
      environment: { HEYI_MAX_PAGE: '40', HEYI_MAX_EXPORT_ROWS: '400' },
    });
    const { data } = await hub.ask(
      'query ($area: AreaCode!) { gridEvents(where: { area: { within: $area } }, first: 1) { totalCount } }',
      { variables },
    );
    events = (data as { gridEvents: { totalCount: number } }).gridEvents.totalCount;
  });
  afterAll(() => hub.stop());

  it('gives a whole list, page by page, as one table', async () => {
    ledger.intents.length = 0;
    const where = { ...variables };
    const days = await hub.ask(
      'query ($area: AreaCode!) { gridEvents(where: { area: { within: $area } }, orderBy: [{ reportedAt: ASC }], first: 40) { nodes { number kind reportedAt area { name } } } }',
      { variables: where },
    );
    const first = (
      days.data as {
        gridEvents: { nodes: { number: string; kind: string; reportedAt: string; area: { name: string } }[] };
      }
    ).gridEvents.nodes;
    // Up to the last of them, and others of the same moment.
    const until = first.at(-1)!.reportedAt;
    const query = EVENTS.replace('where: {', 'where: { reportedAt: { lte: $until },').replace(
      '$area: AreaCode!',
      '$area: AreaCode!, $until: DateTime',
    );
    ledger.intents.length = 0;
    const answer = await exportAs(hub, 'center-city', query, { variables: { ...where, until } });
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'attachment; filename="export.csv"',
    ]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const lines = answer.text.split('\r\n');
    expect([lines[0], lines.at(-1)]).toEqual(['\uFEFFnumber,kind,reportedAt,area.name', '']);
    expect(lines.slice(1, 41)).toEqual(
      first.map(({ number, kind, reportedAt, area }) => [number, kind, reportedAt, area.name].join(',')),
    );
    // Each page is a question of its own to the ledger, decided with "export" on all that it shows and on nothing that it only asks by.
    expect(ledger.intents.length).toBe(Math.ceil((lines.length - 2) / 40));
    const exported = ledger.intents[0]!.coordinates.flatMap(({ type, field, verb }) =>
      verb === 'export' ? [`${type}.${field}`] : [],
    );
    expect(exported.sort()).toEqual([
      'Area.name',
      'GridEvent.area',
      'GridEvent.id',
      'GridEvent.kind',
      'GridEvent.number',
      'GridEvent.reportedAt',
    ]);
  });

  it('gives each row once, whatever the size of a page', async () => {
    const { data } = await hub.ask(
      'query ($area: AreaCode!) { areas(where: { code: { within: $area } }, first: 40) { totalCount nodes { code } } }',
      { variables: { area: '431302' } },
    );
    const { totalCount } = (data as { areas: { totalCount: number } }).areas;
    expect(totalCount).toBeGreaterThan(80);
    const answer = await exportAs(
      hub,
      'center-city',
      '{ areas(where: { code: { within: "431302" } }) { nodes { code name } } }',
    );
    const codes = answer.text
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
    expect([codes.length, new Set(codes).size]).toEqual([totalCount, totalCount]);
  });

  it('gives statistics', async () => {
    const query =
      '{ gridEventsAggregate(groupBy: { kind: true, area: COUNTY }, first: 40) { key { kind area { name } } count } }';
    const answer = await exportAs(hub, 'center-city', query);
    const { data } = await hub.ask(query);
    const groups = (data as { gridEventsAggregate: { key: { kind: string; area: { name: string } }; count: number }[] })
      .gridEventsAggregate;
    expect(answer.text.trim().split('\r\n').slice(1)).toEqual(
      groups.map(({ key, count }) => [key.kind, key.area.name, count].join(',')),
    );
  });

  it('says that a list is too long, and cuts nothing off', async () => {
    expect(events).toBeGreaterThan(400);
    const answer = await exportAs(hub, 'center-city', EVENTS, { variables });
    expect(codeOfExport(answer)).toEqual([400, 'EXPORT_TOO_LARGE']);
    expect(answer.errors[0]!.message).toContain('more than 400 rows; nothing was cut off');
  });

  it.each<readonly [account: string, query: string, denied: readonly string[]]>([
    ['center-city', '{ people { nodes { name } } }', ['Person.id', 'Person.name']],
    ['center-city', '{ gridEvents { nodes { number person { name } } } }', ['GridEvent.person', 'Person.name']],
    ['center-city', '{ peopleAggregate { count } }', ['Person.id']],
    ['center-county', '{ gridEvents { nodes { number } } }', ['GridEvent.id', 'GridEvent.number']],
    ['judge', '{ courtCases { nodes { number } } }', ['CourtCase.id', 'CourtCase.number']],
    ['police-officer', '{ incidents { nodes { number } } }', ['Incident.id', 'Incident.number']],
  ])('refuses what may be read and not carried away, of %s: %s', async (account, query, denied) => {
    ledger.outcomes.length = 0;
    const answer = await exportAs(hub, account, query);
    expect(codeOfExport(answer)).toEqual([403, 'EXPORT_FORBIDDEN']);
    const { extensions, message } = answer.errors[0]!;
    expect((extensions['denied'] as { coordinate: string }[]).map(({ coordinate }) => coordinate).sort()).toEqual(
      denied,
    );
    for (const coordinate of denied) expect(message).toContain(coordinate);
    expect(ledger.outcomes.map(({ status }) => status)).toEqual(['refused']);
    // It may be read.
    const some = query.replace(/^\{ (\w+)/, '{ $1(first: 1)');
    expect((await hub.ask(some, { account })).errors).toBeUndefined();
  });

  it('says so in Chinese, and lets nothing through an application that exports nothing', async () => {
    const chinese = await exportAs(hub, 'center-city', '{ people { nodes { name } } }', {
      headers: { 'accept-language': 'zh-CN' },
    });
    expect(chinese.errors[0]!.message).toMatch(/^不可导出：Person\.id（公安）/);
    const query = '{ areas(where: { code: { within: "431302" } }) { nodes { name } } }';
    expect((await exportAs(hub, 'center-city', query)).status).toBe(200);
    expect(codeOfExport(await exportAs(hub, 'center-city', query, { application: 'app-frontend' }))).toEqual([
      403,
      'EXPORT_FORBIDDEN',
    ]);
  });

  it.each<readonly [what: string, query: unknown, status: number, code: string]>([
    ['a field that there is not', '{ gridEvents { nodes { numbre } } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['no GraphQL', '{ gridEvents {', 400, 'GRAPHQL_PARSE_FAILED'],
    ['no question', { a: 1 }, 400, 'BAD_REQUEST'],
    [
      'a value that is none',
      '{ gridEvents(where: { area: { within: "x" } }) { nodes { number } } }',
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a mutation', 'mutation { __typename }', 400, 'EXPORT_INVALID'],
    ['what is no table', '{ me { account } }', 400, 'EXPORT_INVALID'],
  ])('refuses %s as any question', async (_, query, status, code) => {
    expect(codeOfExport(await exportAs(hub, 'center-city', query))).toEqual([status, code]);
  });

  it('tells the forbidden from the unknown to nobody', async () => {
    const messages = await Promise.all(
      ['careRecords', 'careRecordz'].map(async (name) =>
        (await exportAs(hub, 'judge', `{ ${name} { nodes { id } } }`)).errors.map(({ message }) =>
          message.replaceAll(name, 'x'),
        ),
      ),
    );
    expect(messages[0]).toEqual(messages[1]);
  });

  it('asks for a token, a purpose and POST', async () => {
    const query = '{ areas(where: { code: { within: "431302" } }) { nodes { name } } }';
    const bare = await fetch(`${hub.running.url}/export`, { method: 'POST', body: JSON.stringify({ query }) });
    expect(bare.status).toBe(401);
    const got = await fetch(`${hub.running.url}/export`);
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
    const purpose = { 'x-heyi-purpose': encodeURIComponent('无此用途') };
    expect(codeOfExport(await exportAs(hub, 'center-city', query, { headers: purpose }))).toEqual([
      403,
      'OPERATION_FORBIDDEN',
    ]);
  });
});

it('an export of which a department does not answer is none', async () => {
  const hub = await hubForThisTest({
    rules: 'policy',
    urls: { 'civil-affairs': 'postgres://nobody@127.0.0.1:1/nowhere' },
    environment: { HEYI_MAX_EXPORT_ROWS: '100000', HEYI_SOURCE_TIMEOUT_MS: '2000' },
  });
  const answer = await exportAs(
    hub,
    'center-city',
    '{ gridEvents(where: { area: { within: "431302101" } }) { nodes { number area { name } } } }',
  );
  expect(codeOfExport(answer)).toEqual([502, 'SOURCE_UNAVAILABLE']);
  expect(answer.text).not.toContain('number,');
});

it('an export of which a later page fails is none', async () => {
  // The ledger cannot keep what the second page is about to do.
  const kept = recordingLedger();
  const ledger: Ledger = {
    intend: (intent) => (kept.intents.length === 1 ? Promise.reject(new Error('disk full')) : kept.intend(intent)),
    conclude: (receipt, outcome) => kept.conclude(receipt, outcome),
  };
  const hub = await hubForThisTest({ rules: 'policy', ledger, environment: { HEYI_MAX_PAGE: '40' } });
  const answer = await exportAs(
    hub,
    'center-city',
    '{ areas(where: { code: { within: "431302" } }) { nodes { code } } }',
  );
  expect(codeOfExport(answer)).toEqual([500, 'INTERNAL_SERVER_ERROR']);
  expect(kept.outcomes).toMatchObject([{ status: 'answered', rowsByDepartment: { 'civil-affairs': 41 } }]);
  expect(answer.text).not.toMatch(/431302/);
});
