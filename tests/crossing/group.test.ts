import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byHand } from '../server/by-hand.ts';
import { hubForThisTest, startHubUnderTest, type HubUnderTest } from '../server/hub-under-test.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest();
});
afterAll(() => hub.stop());

type Row = Readonly<Record<string, string | null>>;
const rows = (department: string, sql: string): Promise<Row[]> => byHand(department, sql, []);

/** How many rows there are of each key, as the hub answers it: in the order of the keys, empty ones last. */
function tally(keys: readonly (string | null)[]): readonly (readonly [string | null, number])[] {
  const counts = new Map<string | null, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => (one === null ? 1 : other === null ? -1 : one < other ? -1 : 1));
}

async function groups(query: string): Promise<readonly Record<string, unknown>[]> {
  const { data, errors } = await hub.ask(`{ groups: ${query} }`);
  expect(errors).toBeUndefined();
  return (data as { groups: readonly Record<string, unknown>[] }).groups;
}

describe('statistics grouped by what other departments hold', () => {
  it('by a value of the object that stands elsewhere', async () => {
    const courts = new Map(
      (await rows('court', 'select credit_code as key, court as value from enterprise_judges')).map((row) => [
        row['key'],
        row['value'],
      ]),
    );
    const enterprises = await rows('grid', 'select credit_code as key from enterprises');
    const wanted = tally(enterprises.map(({ key }) => courts.get(key) ?? null));
    expect(wanted.length).toBeGreaterThan(2);
    const found = await groups('enterprisesAggregate(groupBy: {judgesCourt: true}) { key { judgesCourt } count }');
    expect(found.map(({ key, count }) => [(key as Row)['judgesCourt'], count])).toEqual(wanted);
  });

  it('by values of what a link leads to, an area by its level', async () => {
    const people = new Map(
      (await rows('police', 'select id_number as key, sex, left(area_code, 6) as county from residents')).map((row) => [
        row['key'],
        row,
      ]),
    );
    const petitions = await rows(
      'petition',
      `select petitioner_id_number as person from petitions where area_code like '4313%'`,
    );
    const wanted = tally(
      petitions.map(({ person }) => {
        const found = person === null ? undefined : people.get(person);
        return found === undefined ? null : `${found['sex']!} ${found['county']!}`;
      }),
    );
    const found =
      await groups(`petitionsAggregate(where: {area: {within: "4313"}}, groupBy: {through: {person: {sex: true, area: COUNTY}}}) {
      key { through { person { sex area { code name } } } } count }`);
    const keys = found.map(({ key, count }) => {
      const { sex, area } = (key as Through).through['person'] as unknown as {
        sex: string | null;
        area: { code: string; name: string } | null;
      };
      if (area !== null) expect(area.name).toBeTruthy();
      return [sex === null ? null : `${sex} ${area!.code}`, count] as const;
    });
    expect(new Map(keys)).toEqual(new Map(wanted));
  });

  it('by those of several that point to what the rows lead to: a row counts once in each of their groups', async () => {
    const categories = new Map<string, Set<string | null>>();
    for (const { key, value } of await rows(
      'petition',
      'select dispute_code as key, category as value from petitions where dispute_code is not null',
    ))
      categories.set(key!, (categories.get(key!) ?? new Set()).add(value!));
    const known = new Set((await rows('grid', `select code as key from disputes`)).map(({ key }) => key!));
    const mediations = await rows('justice', `select dispute_code as key from mediations where area_code like '4313%'`);
    const wanted = tally(
      mediations.flatMap(({ key }) =>
        key !== null && known.has(key!) ? [...(categories.get(key!) ?? [null])] : [null],
      ),
    );
    expect(wanted.length).toBeGreaterThan(2);
    const found =
      await groups(`mediationsAggregate(where: {area: {within: "4313"}}, groupBy: {through: {dispute: {through: {petitions: {category: true}}}}}) {
      key { through { dispute { through { petitions { category } } } } } count }`);
    expect(
      found.map(({ key, count }) => [
        ((key as Through).through['dispute'] as unknown as Through).through['petitions']!['category'],
        count,
      ]),
    ).toEqual(wanted);
  });

  it('of whom several different ones point to one row: it counts in the group of each, once', async () => {
    const categories = new Map<string, Set<string>>();
    for (const { key, value } of await rows(
      'petition',
      'select petitioner_id_number as key, category as value from petitions where petitioner_id_number is not null',
    ))
      categories.set(key!, (categories.get(key!) ?? new Set()).add(value!));
    expect([...categories.values()].filter(({ size }) => size > 1).length).toBeGreaterThan(5);
    const people = await rows('police', `select id_number as key from residents where area_code like '4313%'`);
    const wanted = tally(people.flatMap(({ key }) => [...(categories.get(key!) ?? [null])]));
    const found =
      await groups(`peopleAggregate(where: {area: {within: "4313"}}, groupBy: {through: {petitions: {category: true}}}) {
      key { through { petitions { category } } } count }`);
    expect(found.map(({ key, count }) => [(key as Through).through['petitions']!['category'], count])).toEqual(wanted);
  });

  it('by what stands in the same database, with figures, a condition on groups and an order', async () => {
    const wanted = await rows(
      'petition',
      `select p.category as key, count(*)::text as count from petition_visits v left join petitions p on p.id = v.petition_id
       group by 1 having count(*) > 3 order by count(*) desc, 1`,
    );
    const found = await groups(
      'petitionVisitsAggregate(groupBy: {through: {petition: {category: true}}}, having: {count: {gt: 3}}, orderBy: [{count: DESC}]) { key { through { petition { category } } } count }',
    );
    expect(
      found.map(({ key, count }) => ({ key: (key as Through).through['petition']!['category'], count: String(count) })),
    ).toEqual(wanted);
  });

  it('makes the answer incomplete where a department is down, and is refused where both ways find too much', async () => {
    const query =
      '{ petitionsAggregate(groupBy: {through: {person: {sex: true}}}) { key { through { person { sex } } } count } }';
    const down = await hubForThisTest({ urls: { police: 'postgres://reader@127.0.0.1:1/police' } });
    const { data, extensions } = await down.ask(query);
    expect(data).toEqual({ petitionsAggregate: null });
    expect(extensions).toEqual({ incomplete: ['police'] });
    const narrow = await hubForThisTest({ environment: { HEYI_MAX_KEYS: '5' } });
    const refused = await narrow.ask(query);
    expect(refused.errors?.[0]?.extensions.code).toBe('QUESTION_TOO_BROAD');
    expect(refused.errors?.[0]?.message).toContain('groupBy.through.person');
  });

  interface Through {
    readonly through: Readonly<Record<string, Row>>;
  }
});
