import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byHand } from './by-hand.ts';
import { hubForThisTest, startHubUnderTest, type HubUnderTest } from './hub-under-test.ts';

let hub: HubUnderTest;
/** The person and the enterprise with most matters of their own, and all of those, latest first. */
let person: string;
let enterprise: string;
let expected: readonly Entry[];
let expectedOfEnterprise: readonly Entry[];

interface Entry {
  readonly type: string;
  readonly id: string;
  readonly at: string;
  readonly number: string;
}

/** Where the matters of a type lie: its table, the columns of its parties, of its key and its time. */
interface Part {
  readonly type: string;
  readonly department: string;
  readonly table: string;
  readonly parties: readonly string[];
  readonly at: string;
  readonly key?: string;
  readonly number?: string;
}

const instant = (column: string) => `to_char(${column}, 'YYYY-MM-DD HH24:MI:SS')`;
const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD') || ' 00:00:00'`;
const disputes = { type: 'Dispute', department: 'grid', table: 'disputes', key: 'code', number: 'code' };

const ofPeople: readonly Part[] = [
  part('Allowance', 'civil-affairs', 'allowances', ['recipient_id_number'], day('starts_on')),
  part('Correction', 'justice', 'corrections', ['id_number'], day('starts_on')),
  part('CourtCase', 'court', 'cases', ['plaintiff_id_number', 'defendant_id_number'], day('accepted_on')),
  { ...disputes, parties: ['applicant_id_number'], at: instant('registered_at') },
  part('FraudAlert', 'police', 'fraud_alerts', ['person_id_number'], instant('raised_at')),
  part('GridEvent', 'grid', 'grid_events', ['person_id_number'], instant('reported_at')),
  part('HotlineCall', 'petition', 'hotline_calls', ['person_id_number'], instant('called_at')),
  part('Incident', 'police', 'incidents', ['reporter_id_number'], instant('occurred_at')),
  part('Inspection', 'grid', 'inspections', ['owner_id_number'], instant('inspected_at')),
  part('LegalAidCase', 'justice', 'legal_aid_cases', ['person_id_number'], instant('applied_at')),
  part('LegalServiceRequest', 'justice', 'legal_service_requests', ['person_id_number'], instant('submitted_at')),
  part('Marriage', 'civil-affairs', 'marriages', ['husband_id_number', 'wife_id_number'], day('registered_on')),
  part('Mediation', 'justice', 'mediations', ['party_id_number', 'counterparty_id_number'], instant('accepted_at')),
  part('MinorAidCase', 'civil-affairs', 'minor_aid_cases', ['person_id_number'], instant('reported_at')),
  part('Petition', 'petition', 'petitions', ['petitioner_id_number'], instant('received_at')),
  part('PoliceCase', 'police', 'police_cases', ['suspect_id_number', 'victim_id_number'], instant('opened_at')),
  part('PoliceMediation', 'police', 'police_mediations', ['person_id_number'], instant('accepted_at')),
  part('ServiceRequest', 'grid', 'service_requests', ['person_id_number'], instant('raised_at')),
];
const ofEnterprises: readonly Part[] = [
  part('CourtCase', 'court', 'cases', ['plaintiff_credit_code', 'defendant_credit_code'], day('accepted_on')),
  { ...disputes, parties: ['credit_code'], at: instant('registered_at') },
  part('Inspection', 'grid', 'inspections', ['credit_code'], instant('inspected_at')),
  part('LegalServiceRequest', 'justice', 'legal_service_requests', ['credit_code'], instant('submitted_at')),
  part('Mediation', 'justice', 'mediations', ['credit_code'], instant('accepted_at')),
  part('Petition', 'petition', 'petitions', ['credit_code'], instant('received_at')),
];

function part(type: string, department: string, table: string, parties: readonly string[], at: string): Part {
  return { type, department, table, parties, at };
}

/** The same list by SQL written by hand, one statement a table. */
async function lineByHand(parts: readonly Part[], of: string): Promise<readonly Entry[]> {
  const rows = await Promise.all(
    parts.map(async ({ type, department, table, parties, at, key = 'id', number = 'number' }) => {
      const found = await byHand(
        department,
        `select ${key} as id, ${at} as at, ${number} as number from ${table} where $1 in (${parties.join(', ')})`,
        [of],
      );
      return found.map(({ id, at: time, number: told }) => ({
        type,
        id: id!,
        at: `${time!.replace(' ', 'T')}+08:00`,
        number: told!,
      }));
    }),
  );
  const place = ({ type, id }: Entry) => `${type} ${id}`;
  return rows
    .flat()
    .sort((one, other) => (one.at === other.at ? (place(one) < place(other) ? -1 : 1) : one.at < other.at ? 1 : -1));
}

async function most(department: string, column: string, table: string): Promise<string> {
  const [row] = await byHand(
    department,
    `select ${column} as n from ${table} where ${column} is not null group by 1 order by count(*) desc, 1 limit 1`,
  );
  return row!['n']!;
}

beforeAll(async () => {
  hub = await startHubUnderTest();
  person = await most('petition', 'petitioner_id_number', 'petitions');
  enterprise = await most('court', 'defendant_credit_code', 'cases');
  expected = await lineByHand(ofPeople, person);
  expectedOfEnterprise = await lineByHand(ofEnterprises, enterprise);
});
afterAll(() => hub.stop());

interface Line {
  readonly totalCount: number;
  readonly nodes: readonly Entry[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}
interface Matters {
  readonly person: { readonly matters: Line };
}

async function page(list: string, cursor?: string): Promise<Line> {
  const { data, errors } = await hub.ask(
    `query ($n: IdNumber!${cursor === undefined ? '' : ', $c: String'}) { person(idNumber: $n) { matters(${list}) {
       totalCount nodes { type: __typename id at number } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
    { variables: { n: person, c: cursor } },
  );
  expect(errors).toBeUndefined();
  return (data as unknown as Matters).person.matters;
}

describe('an enterprise’s time line', () => {
  it('merges what departments have on it, whichever party it is', async () => {
    expect(new Set(expectedOfEnterprise.map(({ type }) => type)).size).toBeGreaterThan(2);
    const { data, errors } = await hub.ask(
      `query ($c: CreditCode!) { enterprise(creditCode: $c) { matters(first: 1000) {
         totalCount nodes { type: __typename id at number } } } }`,
      { variables: { c: enterprise } },
    );
    expect(errors).toBeUndefined();
    const { nodes, totalCount } = (data as unknown as { enterprise: { matters: Line } }).enterprise.matters;
    expect(nodes).toEqual(expectedOfEnterprise);
    expect(totalCount).toBe(expectedOfEnterprise.length);
  });
});

describe('a person’s time line', () => {
  it('merges the matters of all departments, latest first', async () => {
    expect(new Set(expected.map(({ type }) => type)).size).toBeGreaterThan(2);
    const { nodes, totalCount, pageInfo } = await page('first: 1000');
    expect(nodes).toEqual(expected);
    expect(totalCount).toBe(expected.length);
    expect([pageInfo.hasNextPage, pageInfo.hasPreviousPage]).toEqual([false, false]);
  });

  it.each([16, 60])('is walked forwards and backwards by pages of %i', async (size) => {
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
         __typename ...Common ... on Petition { channel visits { totalCount } } ... on CourtCase { cause other: defendant { name } }
         ... on Mediation { other: counterparty { name } } ... on PoliceCase { other: victim { name } } ... on Marriage { other: wife { name } } } } } } }
       fragment Common on Matter { area { name } person { name } ... on Incident { category } }`,
      { variables: { n: person } },
    );
    expect(errors).toBeUndefined();
    const { name, matters } = (
      data as { person: { name: string; matters: { edges: { node: Record<string, unknown> }[] } } }
    ).person;
    for (const { node } of matters.edges) {
      expect(node).toMatchObject({ area: { name: expect.any(String) as unknown } });
      // Whoever else is a party, the person is one.
      const parties = ['person', 'other'].map((role) => (node[role] as { name: string } | null | undefined)?.name);
      expect(parties).toContain(name);
      expect(Object.keys(node)).toEqual(
        {
          Petition: ['__typename', 'area', 'person', 'channel', 'visits'],
          CourtCase: ['__typename', 'area', 'person', 'cause', 'other'],
          Incident: ['__typename', 'area', 'person', 'category'],
          Marriage: ['__typename', 'area', 'person', 'other'],
          Mediation: ['__typename', 'area', 'person', 'other'],
          PoliceCase: ['__typename', 'area', 'person', 'other'],
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
      'query ($n: IdNumber!) { person(idNumber: $n) { matters(first: 1000) { totalCount nodes { __typename } } } }',
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
