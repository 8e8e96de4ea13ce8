import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import type { Ledger, Outcome } from '../../src/audit/ledger.ts';
import { byHand } from './by-hand.ts';
import { hubForThisTest, type HubUnderTest } from './hub-under-test.ts';
import { tapCity } from './tap-city.ts';
import { tapWire } from './wire-tap.ts';

const readmeQuery = readFileSync('examples/people-of-an-area.graphql', 'utf8');

describe('round trips on the wire', () => {
  it('are 7 for the README query, for 5, 50 and 500 people alike', async () => {
    const city = await tapCity();
    const hub = await hubForThisTest({ urls: city.urls });
    const counted = async (people: number) => {
      const { data, errors } = await hub.ask(readmeQuery.replace('first: 50)', `first: ${people})`), {
        variables: { area: '4313' },
      });
      expect(errors).toBeUndefined();
      expect((data as { people: { nodes: unknown[] } }).people.nodes).toHaveLength(people);
      return city.takeRoundTrips();
    };

    const expected = { 'civil-affairs': 1, court: 1, grid: 1, justice: 1, petition: 1, police: 2 };
    expect(await counted(5)).toEqual(expected);
    expect(await counted(50)).toEqual(expected);
    expect(await counted(500)).toEqual(expected);
  });

  it('are one a department for a person whose key is in the arguments', async () => {
    const city = await tapCity();
    const hub = await hubForThisTest({ urls: city.urls });
    const people = await hub.ask('{ people(first: 1) { nodes { idNumber } } }');
    const { idNumber } = (people.data as { people: { nodes: { idNumber: string }[] } }).people.nodes[0]!;
    city.takeRoundTrips();

    await hub.ask(
      `query ($n: IdNumber!) { person(idNumber: $n) { name incidents { nodes { id } } petitions { totalCount nodes { id } }
        courtCases { nodes { id } } mediations { nodes { id } } allowances { nodes { id } } gridEvents { nodes { id } } } }`,
      { variables: { n: idNumber } },
    );
    expect(Object.values(city.takeRoundTrips())).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('are none where nothing is linked, and none for a refused caller', async () => {
    const tap = await tapWire(inject('readerUrls')['civil-affairs']!);
    const hub = await hubForThisTest({ urls: { 'civil-affairs': tap.url }, rules: 'policy' });
    await hub.ask('{ incidents(where: {number: {eq: "none"}}) { nodes { area { name } } } }');
    const { errors } = await hub.ask('{ areas { nodes { name } } }', { account: 'civil-affairs-admin' });
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['FIELD_FORBIDDEN']);
    expect(tap.takeStatements()).toBe(0);
  });

  it('are none where every link is null', async () => {
    const tap = await tapWire(inject('readerUrls')['petition']!);
    const hub = await hubForThisTest({ urls: { petition: tap.url } });
    const { data } = await hub.ask(
      '{ incidents(where: {person: null}, first: 3) { nodes { person { petitions { nodes { id } } } } } }',
    );
    expect(data).toEqual({ incidents: { nodes: [{ person: null }, { person: null }, { person: null }] } });
    expect(tap.takeStatements()).toBe(0);
  });

  it('wait for all departments that bring their keys, in whatever order these were asked for and answer', async () => {
    const { petition, court } = inject('readerUrls');
    const people = { petition: 'petitions(first: 3)', court: 'courtCases(first: 3)' };
    const ask = (hub: HubUnderTest, lists: readonly string[]) =>
      hub.ask(`{ ${lists.map((list) => `${list} { nodes { person { name area { name } } } }`).join(' ')} }`);
    const plain = await hubForThisTest();
    const alone = await Promise.all([ask(plain, [people.petition]), ask(plain, [people.court])]);
    const expected = { ...alone[0].data, ...alone[1].data };
    expect(JSON.stringify(expected)).toMatch(/"name":"./);
    for (const [slow, url] of Object.entries({ petition: petition!, court: court! })) {
      const tap = await tapWire(url, { delayMs: 100 });
      const hub = await hubForThisTest({ urls: { [slow]: tap.url } });
      for (const lists of [
        [people.petition, people.court],
        [people.court, people.petition],
      ]) {
        const { data, errors } = await ask(hub, lists);
        expect(errors).toBeUndefined();
        expect(data).toEqual(expected);
      }
    }
  });
});

it('the rows of a key are read once, however many objects name it', async () => {
  const [row] = await byHand(
    'petition',
    'select petition_id as id, count(*) from petition_visits group by 1 order by 2 desc, 1 limit 1',
  );
  const visits = Number(row!['count']);
  expect(visits).toBeGreaterThan(2);
  const outcomes: Outcome[] = [];
  const ledger: Ledger = {
    intend: ({ requestId }) => Promise.resolve({ requestId }),
    conclude: (_receipt, outcome) => {
      outcomes.push(outcome);
      return Promise.resolve();
    },
  };
  const hub = await hubForThisTest({ ledger });
  await hub.ask(
    'query ($id: ID!) { petitionVisits(where: {petition: {id: {eq: $id}}}) { nodes { petition { visits { nodes { id } } } } } }',
    { variables: { id: row!['id'] } },
  );
  expect(outcomes[0]!.rowsByDepartment).toEqual({ petition: visits + visits });
});
