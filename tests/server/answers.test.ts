import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byHand } from './by-hand.ts';
import { startHubUnderTest, type AskOptions, type HubUnderTest } from './hub-under-test.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest();
});
afterAll(() => hub.stop());

/** The answer's data, which must come without errors. */
async function data<T>(query: string, options?: AskOptions): Promise<T> {
  const answer = await hub.ask(query, options);
  expect(answer.errors).toBeUndefined();
  expect(answer.extensions).toBeUndefined();
  return answer.data as T;
}

const instant = (text: string) => `${text.replace(' ', 'T')}:00`;

describe('the README query', () => {
  it('agrees with SQL written by hand against the six databases', async () => {
    const query = readFileSync('examples/people-of-an-area.graphql', 'utf8');
    const answer = await data<{ people: { nodes: Record<string, unknown>[] } }>(query, {
      variables: { area: '431302' },
    });

    type Texts = Record<string, string>;
    const people = await byHand(
      'police',
      "select id_number, name, area_code from residents where area_code like '431302%' order by id_number limit 50",
    );
    const numbers = people.map(({ id_number }) => id_number);
    const areas = await byHand('civil-affairs', 'select code, name from areas');
    /** The first five rows of each person, by key. */
    const five = async (department: string, table: string, person: string, columns: string) => {
      const rows = await byHand(
        department,
        `select ${person} as person, ${columns} from (select *, row_number() over (partition by ${person} order by id) as place from ${table}) t
         where place <= 5 and ${person} = any($1) order by ${person}, place`,
        [numbers],
      );
      return (number: string, shape: (row: Texts) => unknown) => ({
        nodes: rows.filter((row) => row['person'] === number).map(shape),
      });
    };
    const incidents = await five('police', 'incidents', 'reporter_id_number', 'number, category, occurred_at');
    const courtCases = await five('court', 'cases', 'plaintiff_id_number', 'number, cause, status');
    const petitions = await five('petition', 'petitions', 'petitioner_id_number', 'number, category, received_at');
    const mediations = await five('justice', 'mediations', 'party_id_number', 'number, category, status');
    const allowances = await five('civil-affairs', 'allowances', 'recipient_id_number', 'kind, amount, starts_on');
    const events = await five('grid', 'grid_events', 'person_id_number', 'number, kind, reported_at');

    const expected = people.map(({ id_number, name, area_code }) => ({
      name,
      area: { name: areas.find(({ code }) => code === area_code)!['name'] },
      incidents: incidents(id_number!, (r) => ({
        number: r['number'],
        category: r['category'],
        occurredAt: instant(r['occurred_at']!),
      })),
      courtCases: courtCases(id_number!, (r) => ({ number: r['number'], cause: r['cause'], status: r['status'] })),
      petitions: petitions(id_number!, (r) => ({
        number: r['number'],
        category: r['category'],
        receivedAt: instant(r['received_at']!),
      })),
      mediations: mediations(id_number!, (r) => ({
        number: r['number'],
        category: r['category'],
        status: r['status'],
      })),
      allowances: allowances(id_number!, (r) => ({
        kind: r['kind'],
        amount: Number(r['amount']),
        startsOn: r['starts_on'],
      })),
      gridEvents: events(id_number!, (r) => ({
        number: r['number'],
        kind: r['kind'],
        reportedAt: instant(r['reported_at']!),
      })),
    }));
    expect(answer.people.nodes.map(({ id: _, ...rest }) => rest)).toEqual(expected);
    expect(new Set(answer.people.nodes.map(({ id }) => id)).size).toBe(50);
    expect(JSON.stringify(answer)).not.toContain(numbers[0]);
    // The comparison is worth something only where there is something to compare.
    expect(
      answer.people.nodes.filter((node) => (node['gridEvents'] as { nodes: unknown[] }).nodes.length > 0).length,
    ).toBeGreaterThan(3);
  });
});

describe('single objects', () => {
  it('are found by their key', async () => {
    const [row] = await byHand(
      'court',
      'select id, number, cause, accepted_on, area_code from cases order by id limit 1 offset 7',
    );
    const answer = await data(`query ($id: ID!) { courtCase(id: $id) { id number cause acceptedOn area { code } } }`, {
      variables: { id: row!['id'] },
    });
    expect(answer).toEqual({
      courtCase: {
        id: row!['id'],
        number: row!['number'],
        cause: row!['cause'],
        acceptedOn: row!['accepted_on'],
        area: { code: row!['area_code'] },
      },
    });
  });

  it('are null where nobody holds the key', async () => {
    expect(
      await data('{ courtCase(id: "999999999") { number } area(code: "999999") { name } grid(code: "x") { name } }'),
    ).toEqual({
      courtCase: null,
      area: null,
      grid: null,
    });
  });

  it('are found by citizen number and by id alike, and the id is not the number', async () => {
    const [row] = await byHand('police', 'select id_number, name from residents order by id_number offset 100 limit 1');
    const byNumber = await data<{ person: { id: string; name: string } }>(
      'query ($n: IdNumber!) { person(idNumber: $n) { id name } }',
      {
        variables: { n: row!['id_number'] },
      },
    );
    expect(byNumber.person.name).toBe(row!['name']);
    expect(byNumber.person.id).not.toContain(row!['id_number']);
    const byId = await data('query ($id: ID!) { person(id: $id) { id name idNumber } }', {
      variables: { id: byNumber.person.id },
    });
    expect(byId).toEqual({ person: { ...byNumber.person, idNumber: row!['id_number'] } });
  });

  it('are not asked for by a number in place of an id, and the number is not repeated', async () => {
    const query =
      '{ person(id: "431398180001010010") { name } people(where: {id: {eq: "431398180001010010"}}) { totalCount } }';
    const { status, errors } = await hub.ask(query);
    expect([status, errors![0]!.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(JSON.stringify(errors)).not.toContain('431398180001010010');
  });

  it('of a person whom the register does not know have null fields, and what others know of them', async () => {
    expect(
      await data('{ person(idNumber: "431398180001010010") { name idNumber petitions { totalCount nodes { id } } } }'),
    ).toEqual({
      person: { name: null, idNumber: null, petitions: { totalCount: 0, nodes: [] } },
    });
  });

  it.each([
    ['no key', '{ person { name } }'],
    ['two keys', '{ person(id: "x", idNumber: "431398180001010010") { name } }'],
    ['an id that this hub did not make', '{ person(id: "AAAAAAAAAAAAAAAAAAAAAA") { name } }'],
    ['an id of another kind', '{ courtCase(id: "one") { number } }'],
    ['a number with a wrong check digit', '{ person(idNumber: "431398180001010011") { name } }'],
  ])('refuse %s with a code', async (_, query) => {
    const { status, errors } = await hub.ask(query);
    expect(status).toBe(400);
    expect(errors![0]!.extensions.code).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
  });
});

describe('relations', () => {
  it('lead across departments and back', async () => {
    const [row] = await byHand(
      'petition',
      `select p.id, p.petitioner_id_number, count(v.*) from petitions p join petition_visits v on v.petition_id = p.id
       group by p.id order by count(v.*) desc, p.id limit 1`,
    );
    const [person] = await byHand('police', 'select name, area_code from residents where id_number = $1', [
      row!['petitioner_id_number'],
    ]);
    const visits = await byHand(
      'petition',
      'select id, visitors from petition_visits where petition_id = $1 order by id',
      [row!['id']],
    );
    const answer = await data(
      `query ($id: ID!) { petition(id: $id) {
         person { name area { code parent { parent { level } } } petitions(first: 100) { nodes { id } } }
         visits { totalCount nodes { id visitors petition { id } } } } }`,
      { variables: { id: row!['id'] } },
    );
    const own = await byHand('petition', 'select id from petitions where petitioner_id_number = $1 order by id', [
      row!['petitioner_id_number'],
    ]);
    expect(answer).toEqual({
      petition: {
        person: {
          name: person!['name'],
          area: { code: person!['area_code'], parent: { parent: { level: 'COUNTY' } } },
          petitions: { nodes: own.map(({ id }) => ({ id })) },
        },
        visits: {
          totalCount: visits.length,
          nodes: visits.map(({ id, visitors }) => ({ id, visitors: Number(visitors), petition: { id: row!['id'] } })),
        },
      },
    });
  });

  it('to a number that is no citizen number are null, and those to null too', async () => {
    const rows = await byHand(
      'police',
      `(select id from incidents where reporter_id_number is null order by id limit 2) union all
       (select id from incidents where reporter_id_number is not null and reporter_id_number not in (select id_number from residents) order by id limit 2)`,
    );
    expect(rows.length).toBe(4);
    const answer = await data<{ incidents: { nodes: unknown[] } }>(
      'query ($ids: [ID!]) { incidents(where: {id: {in: $ids}}) { nodes { person { id name } } } }',
      { variables: { ids: rows.map(({ id }) => id) } },
    );
    expect(answer.incidents.nodes).toEqual(rows.map(() => ({ person: null })));
  });
});

describe('a date that is asked for as an instant', () => {
  it('stands beside the date itself, whichever is asked first', async () => {
    const answer = await data<{ courtCases: { nodes: { at: string; acceptedOn: string; again: string }[] } }>(
      '{ courtCases(first: 3) { nodes { at acceptedOn again: at } } }',
    );
    for (const { at, acceptedOn, again } of answer.courtCases.nodes)
      expect([at, again]).toEqual([`${acceptedOn}T00:00:00+08:00`, `${acceptedOn}T00:00:00+08:00`]);
  });

  it.each([
    ['lt', "accepted_on::timestamptz < '2022-05-05 10:00+08'"],
    ['gte', "accepted_on::timestamptz >= '2022-05-05 10:00+08'"],
    ['eq', 'false'],
    ['ne', 'true'],
  ])('is compared as one: %s', async (operator, condition) => {
    const [row] = await byHand('court', `select count(*) from cases where ${condition}`);
    expect(
      await data(`{ courtCases(where: {at: {${operator}: "2022-05-05T10:00:00+08:00"}}) { totalCount } }`),
    ).toEqual({
      courtCases: { totalCount: Number(row!['count']) },
    });
  });
});

describe('the language of a query', () => {
  it('gives aliases, fragments, @include, @skip and __typename in the order asked', async () => {
    const answer = await data(
      `query ($yes: Boolean!, $no: Boolean!) {
         __typename
         cities: areas(where: {level: {eq: CITY}}, orderBy: [{code: DESC}], last: 2) { nodes { ...Named code @skip(if: $no) } }
         areas(where: {code: {eq: "4313"}}) { ... @include(if: $yes) { nodes { below: children(first: 2) { nodes { name } } } } nodes { name @include(if: $no) __proto__: name } }
       }
       fragment Named on Area { label: name __typename }`,
      { variables: { yes: true, no: false } },
    );
    const text = JSON.stringify(answer);
    expect(text).toContain(
      '"cities":{"nodes":[{"label":"株洲市","__typename":"Area","code":"4302"},{"label":"宜春市","__typename":"Area","code":"3609"}]}',
    );
    expect(text).toMatch(
      /"areas":\{"nodes":\[\{"below":\{"nodes":\[\{"name":"[^"]+"\},\{"name":"[^"]+"\}\]\},"__proto__":"娄底市"\}\]\}/,
    );
  });

  it('gives one plan to requests that differ in values, and another to those that differ in structure', async () => {
    const { cache } = hub.running.hub;
    const ask = (where: unknown) =>
      data('query ($w: IncidentWhere) { incidents(where: $w, first: 1) { nodes { id } } }', {
        variables: { w: where },
      });
    await ask({ status: { eq: 'OPEN' } });
    const { misses, hits } = cache;
    await ask({ status: { eq: 'CLOSED' } });
    expect([cache.misses, cache.hits]).toEqual([misses, hits + 1]);
    await ask({ status: { ne: 'CLOSED' } });
    expect(cache.misses).toBe(misses + 1);
  });
});

describe('filters agree with SQL', () => {
  it.each([
    ['{}', 'true'],
    ['{status: {eq: OPEN}}', "status = 'OPEN'"],
    ['{status: {ne: OPEN}, category: {in: [TRAFFIC, HELP]}}', "status <> 'OPEN' and category in ('TRAFFIC', 'HELP')"],
    ['{category: {notIn: [TRAFFIC]}}', "category <> 'TRAFFIC'"],
    ['{closedAt: {eq: null}}', 'closed_at is null'],
    ['{closedAt: {ne: null}}', 'closed_at is not null'],
    ['{closedAt: {ne: "2023-01-01T00:00:00Z"}}', 'true'],
    [
      '{occurredAt: {gte: "2023-01-01T00:00:00+08:00", lt: "2023-02-01T00:00:00+08:00"}}',
      "occurred_at >= '2023-01-01 00:00+08' and occurred_at < '2023-02-01 00:00+08'",
    ],
    ['{area: {within: "43"}}', "area_code like '43%'"],
    ['{area: {within: "4313"}}', "area_code like '4313%'"],
    ['{area: {within: "431302000000"}}', "area_code like '431302%'"],
    ['{area: {within: "431302100"}}', "area_code like '431302100%'"],
    ['{area: {within: "431302100001"}}', "area_code = '431302100001'"],
    ['{area: {in: ["431302100001", "431302100002"]}}', "area_code in ('431302100001', '431302100002')"],
    ['{or: [{status: {eq: OPEN}}, {category: {eq: HELP}}]}', "status = 'OPEN' or category = 'HELP'"],
    ['{or: []}', 'false'],
    ['{and: []}', 'true'],
    ['{not: {closedAt: {lt: "2022-01-01T00:00:00Z"}}}', "closed_at is null or closed_at >= '2022-01-01 00:00Z'"],
    ['{not: {}}', 'false'],
    ['{closedAt: {lt: null}}', 'false'],
    ['{status: {notIn: null}}', 'false'],
    ['{not: {closedAt: {lt: null}}}', 'true'],
    [
      '{and: [{status: {eq: CLOSED}}, {not: {or: [{category: {eq: HELP}}, {category: {eq: TRAFFIC}}]}}]}',
      "status = 'CLOSED' and category not in ('HELP', 'TRAFFIC')",
    ],
    ['{number: {in: []}}', 'false'],
    ['{number: {startsWith: "J43"}}', "number like 'J43%'"],
    ['{number: {startsWith: ""}}', 'true'],
    ['{summary: {contains: "邻"}}', "summary like '%邻%'"],
    ['{summary: {contains: "%"}}', "summary like '%\\%%'"],
    [
      '{person: {name: {startsWith: "王"}}}',
      "exists (select from residents r where r.id_number = reporter_id_number and name like '王%')",
    ],
    ['{person: null}', 'reporter_id_number is null'],
    [
      '{not: {person: {incidents: {count: {gte: 2}}}}}',
      'coalesce((select count(*) from incidents i where i.reporter_id_number = incidents.reporter_id_number and exists (select from residents r where r.id_number = i.reporter_id_number)), 0) < 2',
    ],
  ])('%s', async (where, condition) => {
    const [row] = await byHand('police', `select count(*) from incidents where ${condition}`);
    const rows = await byHand('police', `select id from incidents where ${condition} order by id limit 20`);
    expect(await data(`{ incidents(where: ${where}, first: 20) { totalCount nodes { id } } }`)).toEqual({
      incidents: { totalCount: Number(row!['count']), nodes: rows.map(({ id }) => ({ id })) },
    });
  });

  it.each([
    ['{visits: {count: {gte: 3}}}', '(select count(*) from petition_visits v where v.petition_id = petitions.id) >= 3'],
    [
      '{visits: {some: {level: {eq: CITY}}}}',
      "exists (select from petition_visits v where v.petition_id = petitions.id and level = 'CITY')",
    ],
    ['{visits: {none: {}}}', 'not exists (select from petition_visits v where v.petition_id = petitions.id)'],
    [
      '{visits: {some: {}, every: {level: {ne: CITY}}}}',
      "exists (select from petition_visits v where v.petition_id = petitions.id) and not exists (select from petition_visits v where v.petition_id = petitions.id and level = 'CITY')",
    ],
    [
      '{visits: {some: {petition: {visits: {count: {in: [2, 4]}}}}}}',
      '(select count(*) from petition_visits v where v.petition_id = petitions.id) in (2, 4)',
    ],
  ])('over a relation: %s', async (where, condition) => {
    const rows = await byHand('petition', `select id from petitions where ${condition} order by id`);
    expect(rows.length).toBeGreaterThan(0);
    expect(await data(`{ petitions(where: ${where}, first: 20) { totalCount nodes { id } } }`)).toEqual({
      petitions: { totalCount: rows.length, nodes: rows.slice(0, 20).map(({ id }) => ({ id })) },
    });
  });

  it.each([
    [
      'petitions',
      '[{visits: {count: DESC}}, {receivedAt: ASC}]',
      'petition',
      'petitions',
      '(select count(*) from petition_visits v where v.petition_id = petitions.id) desc, received_at, id',
    ],
    [
      'petitionVisits',
      '[{petition: {category: DESC}}, {petition: {closedAt: ASC}}]',
      'petition',
      'petition_visits',
      '(select category from petitions p where p.id = petition_id) desc nulls last, (select closed_at from petitions p where p.id = petition_id) nulls last, id',
    ],
    [
      'incidents',
      '[{person: {incidents: {count: DESC}}}, {person: {name: ASC}}]',
      'police',
      'incidents',
      '(select (select count(*) from incidents i where i.reporter_id_number = id_number) from residents where id_number = reporter_id_number) desc nulls last, (select name from residents where id_number = reporter_id_number) collate "C" nulls last, id',
    ],
  ])('order %s by %s', async (collection, orderBy, department, table, order) => {
    const rows = await byHand(department, `select id from ${table} order by ${order} limit 200`);
    const query = (rest: string) =>
      `query${rest.includes('$c') ? ' ($c: String)' : ''} { page: ${collection}(orderBy: ${orderBy}, ${rest}) { nodes { id } pageInfo { endCursor } } }`;
    type Page = { page: { nodes: { id: string }[]; pageInfo: { endCursor: string } } };
    const first = await data<Page>(query('first: 90'));
    const second = await data<Page>(query('first: 110, after: $c'), {
      variables: { c: first.page.pageInfo.endCursor },
    });
    expect([...first.page.nodes, ...second.page.nodes]).toEqual(rows.map(({ id }) => ({ id })));
  });

  it.each([
    [
      'people(search: "王")',
      'police',
      "residents where name like '王%' or phone like '王%' order by id_number",
      'name',
    ],
    [
      'people(search: "1001", where: {sex: {eq: FEMALE}})',
      'police',
      "residents where (name like '1001%' or phone like '1001%') and sex = 'FEMALE' order by id_number",
      'name',
    ],
    ['areas(search: "杉山")', 'civil-affairs', "areas where name like '杉山%' order by code", 'name'],
    [
      'courtCases(search: "（2023）", orderBy: [{acceptedOn: DESC}])',
      'court',
      "cases where number like '（2023）%' order by accepted_on desc nulls last, id",
      'number',
    ],
    ['petitions(search: "no such number")', 'petition', 'petitions where false', 'number'],
  ])('search: %s', async (list, department, sql, field) => {
    const rows = await byHand(department, `select ${field} from ${sql}`);
    const call = list.replace(/\)$/, ', first: 20)');
    expect(await data(`{ found: ${call} { totalCount nodes { ${field} } } }`)).toEqual({
      found: { totalCount: rows.length, nodes: rows.slice(0, 20) },
    });
  });

  it('search in the lists of an object as in all', async () => {
    const [area] = await byHand(
      'civil-affairs',
      "select code from areas where level = 'COUNTY' and code like '4313%' order by code limit 1",
    );
    const rows = await byHand('civil-affairs', "select name from areas where parent_code = $1 and name like '杉山%'", [
      area!['code'],
    ]);
    expect(
      await data(
        'query ($c: AreaCode!) { area(code: $c) { children(search: "杉山") { totalCount nodes { name } } } }',
        {
          variables: { c: area!['code'] },
        },
      ),
    ).toEqual({
      area: { children: { totalCount: rows.length, nodes: rows } },
    });
  });

  it('by areas of any level, all given to one query', async () => {
    for (const code of ['431302100001', '431302100', '431302', '4313', '43']) {
      const [row] = await byHand('police', 'select count(*) from incidents where area_code like $1', [`${code}%`]);
      expect(
        await data('query ($a: AreaCode!) { incidents(where: {area: {within: $a}}) { totalCount } }', {
          variables: { a: code },
        }),
      ).toEqual({ incidents: { totalCount: Number(row!['count']) } });
    }
  });

  it('by an area, which lies within itself', async () => {
    const rows = await byHand(
      'civil-affairs',
      "select name from areas where code like '431302%' order by code limit 5",
    );
    expect(await data('{ areas(where: {code: {within: "431302"}}, first: 5) { nodes { code name } } }')).toMatchObject({
      areas: { nodes: [{ code: '431302', name: rows[0]!['name'] }, ...rows.slice(1)] },
    });
  });

  it('by the sealed key, without the number', async () => {
    const people = await data<{ people: { nodes: { id: string; name: string }[] } }>(
      '{ people(first: 3) { nodes { id name } } }',
    );
    const ids = people.people.nodes.map(({ id }) => id);
    expect(
      await data('query ($ids: [ID!]) { people(where: {id: {in: $ids}}) { nodes { id name } } }', {
        variables: { ids },
      }),
    ).toEqual(people);
  });
});

describe('pages', () => {
  const orders = [
    '[]',
    '[{category: ASC}]',
    '[{closedAt: ASC}]',
    '[{closedAt: DESC}, {category: ASC}]',
    '[{id: DESC}]',
  ];
  const where = '{area: {within: "431302"}, occurredAt: {lt: "2021-06-01T00:00:00+08:00"}}';
  type Page = { incidents: { nodes: { id: string }[]; pageInfo: Record<string, string | boolean | null> } };
  const page = (order: string, rest: string, variables = {}) =>
    data<Page>(
      `query${rest.includes('$c') ? ' ($c: String)' : ''} { incidents(where: ${where}, orderBy: ${order}, ${rest}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      { variables },
    );

  it.each(orders)('forwards and backwards visit every row once, ordered by %s', async (order) => {
    const all = (await page(order, 'first: 5000')).incidents.nodes.map(({ id }) => id);
    expect(all.length).toBeGreaterThan(10);

    const forwards: string[] = [];
    for (let cursor: unknown = null, more = true; more;) {
      const { nodes, pageInfo } = (await page(order, 'first: 7, after: $c', { c: cursor })).incidents;
      expect(pageInfo['hasPreviousPage']).toBe(cursor !== null);
      forwards.push(...nodes.map(({ id }) => id));
      [cursor, more] = [pageInfo['endCursor'], pageInfo['hasNextPage'] === true];
    }
    expect(forwards).toEqual(all);

    const backwards: string[] = [];
    for (let cursor: unknown = null, more = true; more;) {
      const { nodes, pageInfo } = (await page(order, 'last: 4, before: $c', { c: cursor })).incidents;
      expect(pageInfo['hasNextPage']).toBe(cursor !== null);
      backwards.unshift(...nodes.map(({ id }) => id));
      [cursor, more] = [pageInfo['startCursor'], pageInfo['hasPreviousPage'] === true];
    }
    expect(backwards).toEqual(all);
  });

  it('refuse a cursor under another filter, order, caller or after tampering', async () => {
    const { endCursor } = (await page('[{id: DESC}]', 'first: 2')).incidents.pageInfo;
    const refused = async (order: string, cursor: unknown, account = 'center-city') => {
      const query = `query ($c: String) { incidents(where: ${where}, orderBy: ${order}, after: $c) { nodes { id } } }`;
      const { errors } = await hub.ask(query, { variables: { c: cursor }, account });
      return errors?.[0]!.extensions.code;
    };
    expect(await refused('[{id: DESC}]', endCursor)).toBeUndefined();
    expect(await refused('[{id: ASC}]', endCursor)).toBe('CURSOR_INVALID');
    expect(
      await refused('[{id: DESC}]', `${String(endCursor).startsWith('A') ? 'B' : 'A'}${String(endCursor).slice(1)}`),
    ).toBe('CURSOR_INVALID');
    expect(await refused('[{id: DESC}]', 'nonsense')).toBe('CURSOR_INVALID');
    expect(await refused('[{id: DESC}]', endCursor, 'judge')).toBe('CURSOR_INVALID');
  });

  it.each([
    ['first: -1', 'BAD_USER_INPUT'],
    ['first: 5001', 'PAGE_TOO_LARGE'],
    ['first: 1, last: 1', 'BAD_USER_INPUT'],
    ['orderBy: [{id: ASC, number: ASC}]', 'BAD_USER_INPUT'],
  ])('refuse %s with %s', async (argument, code) => {
    const { status, errors } = await hub.ask(`{ incidents(${argument}) { nodes { id } } }`);
    expect([status, errors![0]!.extensions.code]).toEqual([400, code]);
  });

  it('of a relation are taken per parent', async () => {
    const rows = await byHand(
      'petition',
      `select petition_id, array_agg(id order by id desc) as ids from petition_visits group by 1 having count(*) >= 3 order by petition_id limit 5`,
    );
    expect(rows.length).toBe(5);
    const answer = await data<{ petitions: { nodes: unknown[] } }>(
      `query ($ids: [ID!]) { petitions(where: {id: {in: $ids}}) { nodes {
         visits(orderBy: [{id: DESC}], first: 2) { totalCount pageInfo { hasNextPage } edges { node { id } } } none: visits(first: 0) { nodes { id } } } } }`,
      { variables: { ids: rows.map(({ petition_id }) => petition_id as string) } },
    );
    expect(answer.petitions.nodes).toEqual(
      rows.map(({ ids }) => {
        const all = (ids as string).slice(1, -1).split(',');
        return {
          visits: {
            totalCount: all.length,
            pageInfo: { hasNextPage: all.length > 2 },
            edges: all.slice(0, 2).map((id) => ({ node: { id } })),
          },
          none: { nodes: [] },
        };
      }),
    );
  });
});
