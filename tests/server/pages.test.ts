import { parse, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDemoAccount } from '../../src/demo/accounts.ts';
import type { Principal } from '../../src/permissions/principal.ts';
import { executeRequest } from '../../src/server/execute-request.ts';
import { publishedSchema } from '../../src/server/published-schema.ts';
import { Departure } from '../../src/sources/departure.ts';
import { byHand } from './by-hand.ts';
import { startHubUnderTest, type HubUnderTest } from './hub-under-test.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest();
});
afterAll(() => hub.stop());

describe('a page that holds all there is', () => {
  it.each([
    ['first', 'hasNextPage'],
    ['last', 'hasPreviousPage'],
  ])('read by `%s` knows that it is the last, and one smaller that it is not: %s', async (argument, field) => {
    const rows = await byHand('petition', 'select id from petitions order by id limit 3');
    const more = async (size: number) => {
      const { data } = await hub.ask(
        `query ($ids: [ID!]) { petitions(where: {id: {in: $ids}}, ${argument}: ${size}) { nodes { id } pageInfo { more: ${field} } } }`,
        { variables: { ids: rows.map(({ id }) => id) } },
      );
      const { nodes, pageInfo } = (data as { petitions: { nodes: unknown[]; pageInfo: { more: boolean } } }).petitions;
      return [nodes.length, pageInfo.more];
    };
    expect(await more(2)).toEqual([2, true]);
    expect(await more(3)).toEqual([3, false]);
    expect(await more(4)).toEqual([3, false]);
  });

  it('of a relation does so too', async () => {
    const [row] = await byHand(
      'petition',
      'select petition_id as id from petition_visits group by 1 having count(*) = 3 order by 1 limit 1',
    );
    const { data } = await hub.ask(
      `query ($id: ID!) { petition(id: $id) {
         two: visits(first: 2) { pageInfo { hasNextPage } } three: visits(first: 3) { pageInfo { hasNextPage } } } }`,
      { variables: { id: row!['id'] } },
    );
    expect(data).toEqual({
      petition: { two: { pageInfo: { hasNextPage: true } }, three: { pageInfo: { hasNextPage: false } } },
    });
  });
});

describe('a page behind a row without a value', () => {
  it.each([
    ['first: 3, after: $c', 'endCursor', 'asc'],
    ['last: 3, before: $c', 'startCursor', 'desc'],
  ])('goes on among its likes: %s', async (page, end, direction) => {
    const rows = await byHand(
      'police',
      `select id from incidents where closed_at is null order by id ${direction} limit 6`,
    );
    const ids: string[] = [];
    for (let cursor: string | null = null; ids.length < 6;) {
      const { data } = await hub.ask(
        `query ($c: String) { incidents(where: {closedAt: {eq: null}}, orderBy: [{closedAt: DESC}], ${page}) {
           nodes { id } pageInfo { cursor: ${end} } } }`,
        { variables: { c: cursor } },
      );
      const { nodes, pageInfo } = (data as { incidents: { nodes: { id: string }[]; pageInfo: { cursor: string } } })
        .incidents;
      expect(nodes).toHaveLength(3);
      ids.push(...(direction === 'asc' ? nodes : nodes.toReversed()).map(({ id }) => id));
      cursor = pageInfo.cursor;
    }
    expect(ids).toEqual(rows.map(({ id }) => id));
  });
});

describe('a cursor belongs to one list', () => {
  const list = `query ($s: IncidentStatus, $q: String, $c: String) {
    incidents(where: {status: {eq: $s}}, search: $q, first: 1, after: $c) { pageInfo { endCursor } } }`;
  type Incidents = { incidents: { pageInfo: { endCursor: string } } };

  async function cursorOf(variables: Record<string, unknown>): Promise<string> {
    const { data } = await hub.ask(list, { variables });
    return (data as Incidents).incidents.pageInfo.endCursor;
  }

  async function codeOf(query: string, variables: Record<string, unknown>) {
    return (await hub.ask(query, { variables })).errors?.[0]!.extensions.code;
  }

  it('and serves that list', async () => {
    const c = await cursorOf({ s: 'CLOSED' });
    expect(await codeOf(list, { s: 'CLOSED', c })).toBeUndefined();
    const searched = await cursorOf({ s: 'CLOSED', q: 'J' });
    expect(await codeOf(list, { s: 'CLOSED', q: 'J', c: searched })).toBeUndefined();
  });

  it.each([
    ['another value of the filter', { s: 'OPEN' }],
    ['no filter', {}],
    ['the list as it is searched', { s: 'CLOSED', q: 'J' }],
  ])('and is refused for %s', async (_, variables) => {
    const c = await cursorOf({ s: 'CLOSED' });
    expect(await codeOf(list, { ...variables, c })).toBe('CURSOR_INVALID');
  });

  it.each([
    ['another operator', 'incidents(where: {status: {ne: CLOSED}}, after: $c)'],
    ['a filter that says the same in other words', 'incidents(where: {status: {in: [CLOSED]}}, after: $c)'],
    ['another order', 'incidents(where: {status: {eq: CLOSED}}, orderBy: [{number: ASC}], after: $c)'],
    ['another type', 'courtCases(after: $c)'],
  ])('and is refused for %s', async (_, other) => {
    const c = await cursorOf({ s: 'CLOSED' });
    expect(await codeOf(`query ($c: String) { ${other} { nodes { id } } }`, { c })).toBe('CURSOR_INVALID');
  });

  it('and to one caller: another of the same post, for the same list, is refused', async () => {
    const { principal } = findDemoAccount('center-city')!;
    const document = parse(list);
    const asked = (by: Principal, variables: Record<string, unknown>) =>
      executeRequest(
        hub.running.hub,
        { document, operation: document.definitions[0] as OperationDefinitionNode, digest: 'one caller', variables },
        {
          requestId: 'one caller',
          policy: hub.running.hub.policies.snapshot(),
          principal: by,
          purpose: by.purpose,
          application: 'direct',
          at: new Date(),
          entitled: { kind: 'all', fingerprint: 'all' },
          permissionOn: () => ({ kind: 'denied', reason: 'no-grant' }),
          readable: () => [],
          published: publishedSchema(hub.running.hub.composition.schema),
          onDenied: 'answer',
          exporting: false,
          matter: undefined,
          language: 'en',
          departure: new Departure(),
          explain: { timing: false, plan: false, provenance: false },
        },
      );
    const { data } = await asked(principal, {});
    const c = (data as unknown as Incidents).incidents.pageInfo.endCursor;
    expect((await asked(principal, { c })).errors).toBeUndefined();
    await expect(asked({ ...principal, account: 'another' }, { c })).rejects.toMatchObject({
      extensions: { code: 'CURSOR_INVALID' },
    });
  });
});
