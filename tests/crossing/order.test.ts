import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byHand } from '../server/by-hand.ts';
import { hubForThisTest, startHubUnderTest, type HubUnderTest } from '../server/hub-under-test.ts';
import { tapCity } from '../server/tap-city.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest();
});
afterAll(() => hub.stop());

interface Page {
  readonly nodes: readonly Record<string, string>[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

/** All pages of a list, and what each object has of the field named. */
async function walk(list: string, given: string, field: string, first = 40, last = false): Promise<readonly string[]> {
  const values: string[] = [];
  for (let page: Page | undefined, cursor = ''; page?.pageInfo.hasNextPage !== false;) {
    const query = `{ ${list}(${given}, ${last ? 'last' : 'first'}: ${first}${cursor}) { nodes { ${field} } pageInfo { endCursor hasNextPage startCursor hasPreviousPage } } }`;
    const { data, errors } = await hub.ask(query);
    expect(errors).toBeUndefined();
    page = (data as Record<string, Page>)[list]!;
    values.push(...page.nodes.map((node) => node[field]!));
    cursor = `, after: "${page.pageInfo.endCursor}"`;
  }
  return values;
}

const petitionsByPerson = () =>
  byHand(
    'petition',
    'select petitioner_id_number as key, count(*) as count from petitions where petitioner_id_number is not null group by 1',
    [],
  ).then((rows) => new Map(rows.map(({ key, count }) => [key!, Number(count)])));

const residents = (condition: string) =>
  byHand('police', `select id_number from residents where ${condition} order by id_number collate "C"`, []).then(
    (rows) => rows.map((row) => row['id_number']!),
  );

describe('an order by what another department holds', () => {
  it.each(['ASC', 'DESC'] as const)('counts its rows, of which many have none: %s', async (direction) => {
    const counts = await petitionsByPerson();
    const people = await residents(`sex = 'FEMALE' and area_code like '431302%'`);
    const sign = direction === 'ASC' ? 1 : -1;
    const wanted = people.toSorted((one, other) => sign * ((counts.get(one) ?? 0) - (counts.get(other) ?? 0)));
    expect(new Set(wanted.map((each) => counts.get(each) ?? 0)).size).toBeGreaterThan(1);
    const where = 'where: {sex: {eq: FEMALE}, area: {within: "431302"}}';
    const order = `orderBy: [{petitions: {count: ${direction}}}, {idNumber: ASC}]`;
    expect(await walk('people', `${where}, ${order}`, 'idNumber')).toEqual(wanted);
  });

  it('goes by a value that stands elsewhere, and by one behind a link, nulls last', async () => {
    const born = new Map(
      (await byHand('police', 'select id_number as key, birth_date::text as born from residents', [])).map(
        ({ key, born }) => [key!, born ?? null],
      ),
    );
    const petitions = await byHand<{ id: string; person: string | null }>(
      'petition',
      `select id::text, petitioner_id_number as person from petitions where area_code like '4313%' order by petitions.id`,
      [],
    );
    const key = ({ person }: (typeof petitions)[number]) => (person === null ? null : (born.get(person) ?? null));
    const wanted = petitions.toSorted((one, other) => compare(key(one), key(other)));
    expect(petitions.some((each) => key(each) === null)).toBe(true);
    const given = 'where: {area: {within: "4313"}}, orderBy: [{person: {birthDate: DESC}}, {id: ASC}]';
    expect(await walk('petitions', given, 'id', 500)).toEqual(wanted.map(({ id }) => id));

    function compare(one: string | null, other: string | null): number {
      if (one === other) return 0;
      if (one === null) return 1;
      if (other === null) return -1;
      return one < other ? 1 : -1;
    }
  });

  it('asks of the rows that a condition leaves, and of all where it leaves none or too many', async () => {
    const city = await tapCity();
    const tapped = await hubForThisTest({ urls: city.urls, environment: { HEYI_MAX_KEYS: '600' } });
    const given = 'orderBy: [{petitions: {count: DESC}}, {idNumber: ASC}], first: 3';
    const sorted = async (where: string) => {
      const { data, errors } = await tapped.ask(`{ people(${where}${given}) { nodes { idNumber } } }`);
      expect(errors).toBeUndefined();
      return (data as { people: { nodes: readonly { idNumber: string }[] } }).people.nodes.map((each) => each.idNumber);
    };
    const counts = await petitionsByPerson();
    const most = (people: readonly string[]) =>
      people.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0)).slice(0, 3);
    const narrow = `area_code like '431302001%'`;
    expect(await sorted('where: {area: {within: "431302001"}}, ')).toEqual(most(await residents(narrow)));
    city.takeRoundTrips();
    await sorted('where: {area: {within: "431302001"}}, ');
    expect(city.takeRoundTrips()).toMatchObject({ police: 2, petition: 1 });
  });

  it('is refused where both ways find too much, and unknown where the other department is down', async () => {
    const narrow = await hubForThisTest({ environment: { HEYI_MAX_KEYS: '5' } });
    const query = '{ people(orderBy: [{petitions: {count: DESC}}], first: 3) { nodes { idNumber } } }';
    const refused = await narrow.ask(query);
    expect(refused.errors?.[0]?.extensions.code).toBe('QUESTION_TOO_BROAD');
    expect(refused.errors?.[0]?.message).toContain('orderBy.petitions');
    const down = await hubForThisTest({ urls: { petition: 'postgres://reader@127.0.0.1:1/petition' } });
    const { data, errors, extensions } = await down.ask(query);
    expect(data).toEqual({ people: null });
    expect(errors).toMatchObject([{ extensions: { code: 'SOURCE_UNAVAILABLE', department: 'petition' } }]);
    expect(extensions).toEqual({ incomplete: ['petition'] });
  });

  it('sorts the lists below parents, each by itself', async () => {
    const { data, errors } = await hub.ask(`{ areas(where: {code: {in: ["431302", "431321"]}}) { nodes {
      petitions(orderBy: [{person: {name: ASC}}, {id: DESC}], first: 200) { nodes { id person { name } } } } } }`);
    expect(errors).toBeUndefined();
    interface Listed {
      readonly petitions: {
        readonly nodes: readonly { readonly id: string; readonly person: { name: string | null } | null }[];
      };
    }
    const { nodes } = (data as { areas: { nodes: readonly Listed[] } }).areas;
    expect(nodes.length).toBeGreaterThan(0);
    for (const { petitions } of nodes) {
      const names = petitions.nodes.map(({ person }) => person?.name ?? null);
      const given = names.filter((name) => name !== null);
      expect(given).toEqual(given.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))));
      expect(names.slice(given.length).every((name) => name === null)).toBe(true);
    }
  });
});
