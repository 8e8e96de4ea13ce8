import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byHand } from './by-hand.ts';
import { hubForThisTest, startHubUnderTest, type HubUnderTest } from './hub-under-test.ts';

let hub: HubUnderTest;
/** The person with most matters, and all of them, latest first. */
let person: string;
let expected: { type: string; id: string; at: string; number: string }[];

const parts = [
  ['CourtCase', 'court', 'cases', 'plaintiff_id_number', "to_char(accepted_on, 'YYYY-MM-DD') || ' 00:00:00'"],
  ['GridEvent', 'grid', 'grid_events', 'person_id_number', "to_char(reported_at, 'YYYY-MM-DD HH24:MI:SS')"],
  ['HotlineCall', 'petition', 'hotline_calls', 'person_id_number', "to_char(called_at, 'YYYY-MM-DD HH24:MI:SS')"],
  ['Incident', 'police', 'incidents', 'reporter_id_number', "to_char(occurred_at, 'YYYY-MM-DD HH24:MI:SS')"],
  ['Mediation', 'justice', 'mediations', 'party_id_number', "to_char(accepted_at, 'YYYY-MM-DD HH24:MI:SS')"],
  ['FraudAlert', 'police', 'fraud_alerts', 'person_id_number', "to_char(raised_at, 'YYYY-MM-DD HH24:MI:SS')"],
  ['LegalAidCase', 'justice', 'legal_aid_cases', 'person_id_number', "to_char(applied_at, 'YYYY-MM-DD HH24:MI:SS')"],
  [
    'LegalServiceRequest',
    'justice',
    'legal_service_requests',
    'person_id_number',
    "to_char(submitted_at, 'YYYY-MM-DD HH24:MI:SS')",
  ],
  [
    'PoliceMediation',
    'police',
    'police_mediations',
    'person_id_number',
    "to_char(accepted_at, 'YYYY-MM-DD HH24:MI:SS')",
  ],
  ['Petition', 'petition', 'petitions', 'petitioner_id_number', "to_char(received_at, 'YYYY-MM-DD HH24:MI:SS')"],
] as const;

beforeAll(async () => {
  hub = await startHubUnderTest();
  const [most] = await byHand(
    'petition',
    'select petitioner_id_number as n from petitions where petitioner_id_number is not null group by 1 order by count(*) desc, 1 limit 1',
  );
  person = most!['n']!;
  const rows = await Promise.all(
    parts.map(async ([type, department, table, column, at]) => {
      const found = await byHand(department, `select id, ${at} as at, number from ${table} where ${column} = $1`, [
        person,
      ]);
      return found.map(({ id, at: time, number }) => ({
        type,
        id: id!,
        at: `${time!.replace(' ', 'T')}+08:00`,
        number: number!,
      }));
    }),
  );
  const place = ({ type, id }: { type: string; id: string }) => `${type} ${id}`;
  expected = rows
    .flat()
    .sort((one, other) => (one.at === other.at ? (place(one) < place(other) ? -1 : 1) : one.at < other.at ? 1 : -1));
});
afterAll(() => hub.stop());

interface Matters {
  readonly person: {
    readonly matters: {
      readonly totalCount: number;
      readonly nodes: { readonly type: string; readonly id: string; readonly at: string; readonly number: string }[];
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly hasPreviousPage: boolean;
        readonly startCursor: string;
        readonly endCursor: string;
      };
    };
  };
}

async function page(list: string, cursor?: string): Promise<Matters['person']['matters']> {
  const { data, errors } = await hub.ask(
    `query ($n: IdNumber!${cursor === undefined ? '' : ', $c: String'}) { person(idNumber: $n) { matters(${list}) {
       totalCount nodes { type: __typename id at number } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
    { variables: { n: person, c: cursor } },
  );
  expect(errors).toBeUndefined();
  return (data as unknown as Matters).person.matters;
}

describe('a person’s time line', () => {
  it('merges the matters of all departments, latest first', async () => {
    expect(new Set(expected.map(({ type }) => type)).size).toBeGreaterThan(2);
    const { nodes, totalCount, pageInfo } = await page('first: 200');
    expect(nodes).toEqual(expected);
    expect(totalCount).toBe(expected.length);
    expect([pageInfo.hasNextPage, pageInfo.hasPreviousPage]).toEqual([false, false]);
  });

  it.each([1, 2, 3, 7])('is walked forwards and backwards by pages of %i', async (size) => {
    const forwards: unknown[] = [];
    for (let cursor: string | undefined, more = true; more;) {
      const { nodes, pageInfo } = await page(`first: ${size}${cursor === undefined ? '' : ', after: $c'}`, cursor);
      expect(pageInfo.hasPreviousPage).toBe(cursor !== undefined);
      forwards.push(...nodes);
      [cursor, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(forwards).toEqual(expected);

    const backwards: unknown[] = [];
    for (let cursor: string | undefined, more = true; more;) {
      const { nodes, pageInfo } = await page(`last: ${size}${cursor === undefined ? '' : ', before: $c'}`, cursor);
      expect(pageInfo.hasNextPage).toBe(cursor !== undefined);
      backwards.unshift(...nodes);
      [cursor, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
    }
    expect(backwards).toEqual(expected);
  });

  it('gives what each type has of its own by fragments, and links beyond the interface', async () => {
    const { data, errors } = await hub.ask(
      `query ($n: IdNumber!) { person(idNumber: $n) { name matters(first: 50) { edges { cursor node {
         __typename ...Common ... on Petition { channel visits { totalCount } } ... on CourtCase { cause } } } } } }
       fragment Common on Matter { area { name } person { name } ... on Incident { category } }`,
      { variables: { n: person } },
    );
    expect(errors).toBeUndefined();
    const { name, matters } = (
      data as { person: { name: string; matters: { edges: { node: Record<string, unknown> }[] } } }
    ).person;
    for (const { node } of matters.edges) {
      expect(node).toMatchObject({ area: { name: expect.any(String) as unknown }, person: { name } });
      expect(Object.keys(node)).toEqual(
        {
          Petition: ['__typename', 'area', 'person', 'channel', 'visits'],
          CourtCase: ['__typename', 'area', 'person', 'cause'],
          Incident: ['__typename', 'area', 'person', 'category'],
        }[node['__typename'] as string] ?? ['__typename', 'area', 'person'],
      );
    }
  });

  it('of many people at once takes one statement a department', async () => {
    const { data, errors } = await hub.ask(
      '{ people(first: 30, orderBy: [{incidents: {count: DESC}}]) { nodes { id matters(first: 2) { totalCount nodes { at } } } } }',
    );
    expect(errors).toBeUndefined();
    const { nodes } = (data as { people: { nodes: { matters: { totalCount: number; nodes: { at: string }[] } }[] } })
      .people;
    for (const { matters } of nodes) {
      expect(matters.nodes).toHaveLength(Math.min(2, matters.totalCount));
      expect(matters.nodes.map(({ at }) => at)).toEqual(
        matters.nodes
          .map(({ at }) => at)
          .sort()
          .reverse(),
      );
    }
  });

  it('with a department down is told as incomplete, and shows what the others hold', async () => {
    const lame = await hubForThisTest({ urls: { petition: 'postgres://reader@127.0.0.1:1/petition' } });
    const { data, errors, extensions } = await lame.ask(
      'query ($n: IdNumber!) { person(idNumber: $n) { matters(first: 200) { totalCount nodes { __typename } } } }',
      { variables: { n: person } },
    );
    expect(extensions).toEqual({ incomplete: ['petition'] });
    expect(errors).toMatchObject([{ path: ['person', 'matters'], extensions: { code: 'SOURCE_UNAVAILABLE' } }]);
    const { totalCount, nodes } = (data as unknown as Matters).person.matters;
    expect(totalCount).toBeNull();
    const ofOthers = expected.filter(({ type }) => type !== 'Petition' && type !== 'HotlineCall');
    expect(nodes).toHaveLength(ofOthers.length);
  });
});
