import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { hubForThisTest } from './hub-under-test.ts';
import { tapWire } from './wire-tap.ts';

const readmeQuery = readFileSync('examples/people-of-an-area.graphql', 'utf8');

describe('round trips on the wire', () => {
  it('are 7 for the README query, for 5, 50 and 500 people alike', async () => {
    const { seventh: _, ...city } = inject('readerUrls');
    const taps = await Promise.all(
      Object.entries(city).map(async ([name, url]) => [name, await tapWire(url)] as const),
    );
    const hub = await hubForThisTest({ urls: Object.fromEntries(taps.map(([name, tap]) => [name, tap.url])) });
    const counted = async (people: number) => {
      const { data, errors } = await hub.ask(readmeQuery.replace('first: 50)', `first: ${people})`), {
        variables: { area: '4313' },
      });
      expect(errors).toBeUndefined();
      expect((data as { people: { nodes: unknown[] } }).people.nodes).toHaveLength(people);
      return Object.fromEntries(taps.map(([name, tap]) => [name, tap.takeRoundTrips()]));
    };

    const expected = { 'civil-affairs': 1, court: 1, grid: 1, justice: 1, petition: 1, police: 2 };
    expect(await counted(5)).toEqual(expected);
    expect(await counted(50)).toEqual(expected);
    expect(await counted(500)).toEqual(expected);
  });

  it('are one a department for a person whose key is in the arguments', async () => {
    const { seventh: _, ...city } = inject('readerUrls');
    const taps = await Promise.all(
      Object.entries(city).map(async ([name, url]) => [name, await tapWire(url)] as const),
    );
    const hub = await hubForThisTest({ urls: Object.fromEntries(taps.map(([name, tap]) => [name, tap.url])) });
    const people = await hub.ask('{ people(first: 1) { nodes { idNumber } } }');
    const { idNumber } = (people.data as { people: { nodes: { idNumber: string }[] } }).people.nodes[0]!;
    for (const [, tap] of taps) tap.takeRoundTrips();

    await hub.ask(
      `query ($n: IdNumber!) { person(idNumber: $n) { name incidents { nodes { id } } petitions { totalCount nodes { id } }
        courtCases { nodes { id } } mediations { nodes { id } } allowances { nodes { id } } gridEvents { nodes { id } } } }`,
      { variables: { n: idNumber } },
    );
    expect(taps.map(([, tap]) => tap.takeRoundTrips())).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('are none where nothing is linked, and none for a refused caller', async () => {
    const tap = await tapWire(inject('readerUrls')['civil-affairs']!);
    const hub = await hubForThisTest({ urls: { 'civil-affairs': tap.url } });
    await hub.ask('{ incidents(where: {number: {eq: "none"}}) { nodes { area { name } } } }');
    await hub.ask('{ areas { nodes { name } } }', { account: 'judge' });
    expect(tap.takeStatements()).toBe(0);
  });
});
