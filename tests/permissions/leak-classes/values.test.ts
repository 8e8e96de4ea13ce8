import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { citizenNumber } from '../../../src/demo/population/citizen-number.ts';
import { byHand } from '../../server/by-hand.ts';
import type { Answer, AskOptions, HubUnderTest } from '../../server/hub-under-test.ts';
import { tapWire, type WireTap } from '../../server/wire-tap.ts';
import { startLeakHub } from './leak-hub.ts';

/** A well-formed citizen number of nobody. */
const ABSENT = citizenNumber('110101', '1900-01-01', 1);
/** What the judge may see lies in the district 431302. */
const IN_SCOPE = "starts_with(area_code, '431302')";
/** And of cases, the civil ones. */
const CIVIL = "category = 'CIVIL'";

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startLeakHub();
});
afterAll(() => hub.stop());

function ask(query: string, options: AskOptions = {}): Promise<Answer> {
  return hub.ask(query, { account: 'judge', ...options });
}

/** An answer as a caller can tell it from another: without headers, which are compared elsewhere. */
async function told(query: string, variables: Record<string, unknown>, account = 'judge'): Promise<string> {
  const { status, data, errors } = await ask(query, { variables, account });
  return JSON.stringify({ status, data, errors });
}

async function oneRow(department: string, sql: string): Promise<Record<string, string>> {
  const [row] = await byHand(department, `${sql} limit 1`);
  if (row === undefined) throw new Error(`There is no such row: ${sql}`);
  return row;
}

describe('4. search over hidden columns', () => {
  it('a telephone that may not be searched for finds what a random number finds', async () => {
    const { phone } = await oneRow('police', `select phone from residents where phone is not null and ${IN_SCOPE}`);
    const query = 'query ($text: String) { people(search: $text) { totalCount nodes { id } } }';
    expect(await told(query, { text: phone! })).toEqual(await told(query, { text: '10999999999' }));
  });

  it('a search sees as much of a value as the answer shows', async () => {
    const { name, phone } = await oneRow(
      'police',
      `select name, phone from residents where phone is not null and char_length(name) = 3 and ${IN_SCOPE}`,
    );
    const find = 'query ($text: String) { people(search: $text) { totalCount } }';
    const count = async (text: string) => {
      const { data } = await ask(find, { variables: { text }, account: 'center-county' });
      return (data as { people: { totalCount: number } }).people.totalCount;
    };
    expect(await count(name!.slice(0, 1))).toBeGreaterThan(0);
    expect(await count(phone!.slice(0, 3))).toBeGreaterThan(0);
    expect(await count(name!.slice(0, 2))).toBe(0);
    expect(await count(phone!.slice(0, 5))).toBe(0);
  });
});

describe('5. figures of a forbidden field, and of few people', () => {
  it.each([
    '{ incidentsAggregate { max { occurredAt } } }',
    '{ incidentsAggregate { countDistinct { person } } }',
    '{ incidentsAggregate(groupBy: {category: true}, having: {max: {closedAt: {gt: "2020-01-01T00:00:00Z"}}}) { count } }',
    '{ incidentsAggregate(groupBy: {category: true}, orderBy: [{countDistinct: {number: DESC}}]) { count } }',
    '{ petitionVisitsAggregate { percentile(p: 0.5) { visitedAt } } }',
    '{ peopleAggregate { count } }',
  ])('%s is refused like an unknown name', async (query) => {
    const { status, data, errors } = await ask(query);
    expect({ status, data, code: errors?.[0]?.extensions.code }).toEqual({
      status: 400,
      data: undefined,
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  });

  it('groups of fewer than ten people are left out, whatever is asked of them', async () => {
    const analyst = async (text: string) => {
      const { data, errors } = await ask(`{ g: ${text} }`, { account: 'analyst' });
      expect(errors).toBeUndefined();
      return (data as { g: { count: number; key?: { area: { code: string } } }[] }).g;
    };
    const groups = await byHand<{ area: string; count: string; people: string }>(
      'police',
      'select left(area_code, 9) as area, count(*) as count, count(distinct reporter_id_number) filter (where minor is not true) as people from incidents group by 1',
    );
    const large = groups.filter(({ people }) => Number(people) >= 10);
    expect(large.length).toBeGreaterThan(0);
    expect(large.length).toBeLessThan(groups.length);
    const towns = await analyst('incidentsAggregate(groupBy: {area: TOWN}) { key { area { code } } count }');
    expect(Object.fromEntries(towns.map(({ key, count }) => [key!.area.code, count]))).toEqual(
      Object.fromEntries(large.map(({ area, count }) => [area, Number(count)])),
    );
    const least = Math.min(...large.map(({ count }) => Number(count)));
    expect(
      await analyst('incidentsAggregate(groupBy: {area: TOWN}, orderBy: [{count: ASC}], first: 1) { count }'),
    ).toEqual([{ count: least }]);
    expect(await analyst('incidentsAggregate(groupBy: {area: TOWN}, having: {count: {lt: 10}}) { count }')).toEqual([]);
    const { area_code: village } = await oneRow(
      'police',
      'select area_code from residents group by 1 having count(*) between 1 and 9',
    );
    const few = await analyst(`peopleAggregate(where: {area: {eq: "${village!}"}}) { count }`);
    const none = await analyst('peopleAggregate(where: {area: {eq: "990000000000"}}) { count }');
    expect(few).toEqual(none);
  });
});

describe('6. a mask that a predicate sees through', () => {
  const people =
    'query ($where: PersonWhere) { people(where: $where, first: 3) { totalCount nodes { id name birthDate } } }';

  it('a search by halves over a date of birth ends at its year', async () => {
    const { born, year } = await oneRow(
      'police',
      `select birth_date::text as born, left(birth_date::text, 4) as year from residents where ${IN_SCOPE} and birth_date::text not like '%-01-01'`,
    );
    const days = [`${year!}-01-02`, born!, `${year!}-06-30`, `${year!}-12-31`];
    const answers = await Promise.all(days.map((gte) => told(people, { where: { birthDate: { gte } } })));
    expect(new Set(answers).size).toBe(1);
    expect(await told(people, { where: { birthDate: { gte: `${year!}-01-01` } } })).not.toEqual(answers[0]);
    expect(JSON.parse(await told(people, { where: { birthDate: { eq: born! } } }))).toMatchObject({
      data: { people: { totalCount: 0 } },
    });
  });

  it('a name is found by what is shown of it, and not by itself', async () => {
    const { name } = await oneRow('police', `select name from residents where char_length(name) = 3 and ${IN_SCOPE}`);
    const shown = `${name!.slice(0, 1)}**`;
    const random = await told(people, { where: { name: { eq: '丁无名' } } });
    for (const where of [
      { name: { eq: name! } },
      { name: { startsWith: name!.slice(0, 2) } },
      { name: { contains: name!.slice(1) } },
      { name: { in: [name!] } },
    ])
      expect(await told(people, { where })).toEqual(random);
    const { data } = await ask(people, { variables: { where: { name: { eq: shown } } } });
    const { totalCount, nodes } = (data as { people: { totalCount: number; nodes: { name: string }[] } }).people;
    expect(totalCount).toBeGreaterThan(0);
    expect(new Set(nodes.map((node) => node.name))).toEqual(new Set([shown]));
  });

  it('an order by a masked value orders what is shown', async () => {
    const { data } = await ask(
      '{ people(orderBy: [{name: ASC}, {birthDate: DESC}], first: 200) { nodes { name birthDate } } }',
    );
    const { nodes } = (data as { people: { nodes: { name: string; birthDate: string }[] } }).people;
    const rows = await byHand<{ name: string; birth: string }>(
      'police',
      `select * from (select rpad(left(name, 1), char_length(name), '*') collate "C" as name, left(birth_date::text, 4) || '-01-01' as birth, id_number
         from residents where ${IN_SCOPE}) r order by name, birth desc, id_number limit 200`,
    );
    expect(nodes).toEqual(rows.map(({ name, birth }) => ({ name, birthDate: birth })));
  });

  it('a masked citizen number can be verified whole, and not approached', async () => {
    const { id_number: number } = await oneRow('police', `select id_number from residents where ${IN_SCOPE}`);
    const { data } = await ask('query ($where: PersonWhere) { people(where: $where) { nodes { idNumber } } }', {
      variables: { where: { idNumber: { eq: number } } },
    });
    expect(data).toEqual({
      people: { nodes: [{ idNumber: `${number!.slice(0, 6)}********${number!.slice(14)}` }] },
    });
    for (const operator of ['in', 'notIn', 'ne']) {
      const { status, errors } = await ask(
        `{ people(where: {idNumber: {${operator}: ["${number!}"]}}) { totalCount } }`,
      );
      expect([status, errors![0]!.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    }
  });
});

describe('13. null, forbidden and empty told apart by hidden values', () => {
  it('a refusal is the same for a value, for none, and for no row at all', async () => {
    const withPhone = await oneRow(
      'police',
      `select birth_date::text as born from residents where phone is not null and ${IN_SCOPE}`,
    );
    const query = 'query ($where: PersonWhere) { people(where: $where, first: 1) { nodes { phone } } }';
    const errorsFor = async (where: object) => (await ask(query, { variables: { where } })).errors;
    const some = await errorsFor({ birthDate: { gte: `${withPhone['born']!.slice(0, 4)}-01-01` } });
    const none = await errorsFor({ birthDate: { gte: '2999-01-01' } });
    expect(some).toHaveLength(1);
    expect(some![0]!.extensions.code).toBe('FIELD_FORBIDDEN');
    expect(none).toEqual(some);
    const { data } = await ask(query, { variables: { where: {} } });
    expect(data).toEqual({ people: { nodes: [{ phone: null }] } });
  });

  it('an object that is hidden is one that does not exist', async () => {
    const { id } = await oneRow('court', `select id from cases where not (${CIVIL})`);
    const query = 'query ($id: ID!) { courtCase(id: $id) { id number person { id } area { code } } }';
    expect(await told(query, { id: id! })).toEqual(await told(query, { id: '999999999' }));
    expect(await told(query, { id: id! })).toContain('"courtCase":null');
  });
});

describe('14. counts and page information before permission', () => {
  it('counts are of the rows that are seen, along relations too', async () => {
    const query = `{
      people(first: 500) { totalCount nodes { id incidents { totalCount } petitions { totalCount } } }
      someReport: people(where: {incidents: {count: {gte: 1}}}) { totalCount }
      none: people(where: {incidents: {none: {}}}) { totalCount }
      most: people(orderBy: [{incidents: {count: DESC}}], first: 20) { nodes { id incidents { totalCount } } }
      petitionsAggregate { count }
    }`;
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    const seen = data as {
      people: {
        totalCount: number;
        nodes: { id: string; incidents: { totalCount: number }; petitions: { totalCount: number } }[];
      };
      someReport: { totalCount: number };
      none: { totalCount: number };
      most: { nodes: { id: string; incidents: { totalCount: number } }[] };
      petitionsAggregate: { count: number }[];
    };
    // Where a minor is concerned, nobody learns who reported it: it is no incident of theirs.
    const byPerson = await byHand<{ number: string; count: string }>(
      'police',
      `select r.id_number as number, (select count(*) from incidents i
           where i.reporter_id_number = r.id_number and i.minor is not true and starts_with(i.area_code, '431302')) as count
         from residents r where starts_with(r.area_code, '431302')`,
    );
    const { sealer } = hub.running.hub;
    const countById = new Map(byPerson.map(({ number, count }) => [sealer.seal('Person', number), Number(count)]));
    const reporters = [...countById.values()].filter((count) => count > 0).length;
    expect(seen.people.totalCount).toBe(byPerson.length);
    expect(seen.people.nodes.map(({ id, incidents }) => [id, incidents.totalCount])).toEqual(
      seen.people.nodes.map(({ id }) => [id, countById.get(id)]),
    );
    expect(seen.someReport.totalCount).toBe(reporters);
    expect(seen.none.totalCount).toBe(byPerson.length - reporters);
    const counts = [...countById.values()].sort((one, other) => other - one).slice(0, 20);
    expect(seen.most.nodes.map(({ incidents }) => incidents.totalCount)).toEqual(counts);
    const { count } = await oneRow('petition', `select count(*) from petitions where ${IN_SCOPE}`);
    expect(seen.petitionsAggregate).toEqual([{ count: Number(count) }]);
  });

  it('a page ends where the rows end that are seen', async () => {
    // Of one district, or there would be more than a page may hold.
    const [seen, hidden] = await Promise.all(
      [CIVIL, `not (${CIVIL})`].map((which) =>
        oneRow('court', `select count(*) from cases where ${which} and ${IN_SCOPE}`),
      ),
    );
    const size = Number(seen!['count']);
    expect(size).toBeGreaterThan(1);
    expect(Number(hidden!['count'])).toBeGreaterThan(1);
    const page = (size: string) => `courtCases(${size}, where: {area: {within: "431302"}})`;
    const { data, errors } = await ask(
      `{ all: ${page(`first: ${size}`)} { pageInfo { hasNextPage hasPreviousPage } }
         less: ${page(`first: ${size - 1}`)} { pageInfo { hasNextPage } }
         last: ${page(`last: ${size}`)} { pageInfo { hasNextPage hasPreviousPage } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      all: { pageInfo: { hasNextPage: false, hasPreviousPage: false } },
      less: { pageInfo: { hasNextPage: true } },
      last: { pageInfo: { hasNextPage: false, hasPreviousPage: false } },
    });
  });
});

const taken = (tap: WireTap) => [tap.takeRoundTrips(), tap.takeStatements(), tap.takeRows()];

describe('22. the work done for what is forbidden', () => {
  it('one that is hidden costs the statements, round trips and rows of one that does not exist', async () => {
    const court = await tapWire(inject('readerUrls')['court']!);
    const police = await tapWire(inject('readerUrls')['police']!);
    const petition = await tapWire(inject('readerUrls')['petition']!);
    const taps = [court, police, petition];
    const tapped = await startLeakHub({ urls: { court: court.url, police: police.url, petition: petition.url } });
    try {
      const { id } = await oneRow(
        'court',
        `select id from cases where not (${CIVIL}) and plaintiff_id_number is not null`,
      );
      const petitioners = new Set(
        (await byHand('petition', `select petitioner_id_number as n from petitions where ${IN_SCOPE}`)).map(
          (row) => row['n'],
        ),
      );
      const strangers = await byHand(
        'police',
        `select id_number as n from residents r where not ${IN_SCOPE}
           and not exists (select 1 from incidents i where i.reporter_id_number = r.id_number and starts_with(i.area_code, '431302')) limit 300`,
      );
      const hidden = strangers.map((row) => row['n']!).find((number) => !petitioners.has(number))!;
      const cost = async (query: string, variables: Record<string, unknown>) => {
        for (let warm = 0; warm < 2; warm += 1) {
          for (const tap of taps) taken(tap);
          await tapped.ask(query, { account: 'judge', variables });
        }
        return taps.map(taken);
      };
      const one = 'query ($id: ID!) { courtCase(id: $id) { number person { name petitions { totalCount } } } }';
      expect(await cost(one, { id: id! })).toEqual(await cost(one, { id: '999999999' }));
      expect((await cost(one, { id: id! }))[0]).toEqual([1, 1, 0]);
      const person =
        'query ($number: IdNumber!) { person(idNumber: $number) { name area { name } incidents { nodes { number } } petitions { totalCount } } }';
      expect(await cost(person, { number: hidden })).toEqual(await cost(person, { number: ABSENT }));
    } finally {
      await tapped.stop();
    }
  });

  it('what may not be read is not read', async () => {
    const { phone, name } = await oneRow(
      'police',
      `select phone, name from residents where phone is not null and ${IN_SCOPE}`,
    );
    const police = await tapWire(inject('readerUrls')['police']!);
    const tapped = await startLeakHub({ urls: { police: police.url } });
    try {
      await tapped.ask('{ people(first: 500) { nodes { id name phone birthDate idNumber } } }', { account: 'judge' });
      const answers = Buffer.from(police.takeAnswers(), 'latin1').toString('utf8');
      expect(answers).toContain(`${name!.slice(0, 1)}*`);
      expect(answers).not.toContain(phone!);
      expect(answers).not.toContain(name!);
    } finally {
      await tapped.stop();
    }
  });
});
