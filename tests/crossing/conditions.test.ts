import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byHand } from '../server/by-hand.ts';
import { hubForThisTest, startHubUnderTest, type HubUnderTest } from '../server/hub-under-test.ts';
import { tapCity } from '../server/tap-city.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest();
});
afterAll(() => hub.stop());

/** What `byHand` gives of one column. */
async function column(department: string, sql: string, values: unknown[] = []): Promise<readonly string[]> {
  const rows = await byHand(department, sql, values);
  return rows.map((row) => Object.values(row)[0]!);
}

/** People by how many petitions they have, from the petition office's rows alone. */
const petitioners = (having: string) =>
  column(
    'petition',
    `select petitioner_id_number from petitions where petitioner_id_number is not null group by 1 having ${having}`,
  );
const residents = (condition: string, numbers: readonly string[]) =>
  column('police', `select count(*) from residents where ${condition}`, [numbers]).then(([count]) => Number(count));

async function countOf(where: string, variables: Record<string, unknown> = {}, types = ''): Promise<unknown> {
  const { data, errors } = await hub.ask(`query Q${types} { people(where: ${where}) { totalCount } }`, { variables });
  expect(errors).toBeUndefined();
  return (data as { people: { totalCount: number } }).people.totalCount;
}

describe('a condition on what another department holds', () => {
  it('asks for those of whom it has some, none and every', async () => {
    const some = await petitioners('true');
    const backlogAlone = await petitioners('bool_and(backlog)');
    const notBacklog = await petitioners('not bool_and(backlog is true)');
    expect(backlogAlone.length).toBeGreaterThan(0);
    expect(await countOf('{petitions: {some: {}}}')).toBe(await residents('id_number = any($1)', some));
    expect(await countOf('{petitions: {none: {}}}')).toBe(await residents('id_number <> all($1)', some));
    expect(await countOf('{petitions: {every: {backlog: {eq: true}}}}')).toBe(
      await residents('id_number <> all($1)', notBacklog),
    );
  });

  it.each([
    ['{gte: 2}', 'count(*) >= 2', false],
    ['{lt: 2}', 'count(*) >= 2', true],
    ['{eq: 0}', 'count(*) <> 0', true],
    ['{in: [0, 2]}', 'count(*) <> 2', true],
    ['{ne: 1}', 'count(*) = 1', true],
    ['{notIn: [0, 1]}', 'count(*) > 1', false],
  ])('counts how many it has: %s', async (filter, having, complement) => {
    const numbers = await petitioners(having);
    const wanted = await residents(complement ? 'id_number <> all($1)' : 'id_number = any($1)', numbers);
    expect(wanted).toBeGreaterThan(0);
    expect(await countOf(`{petitions: {count: ${filter}}}`)).toBe(wanted);
  });

  it('asks two departments about one row: of whom both have some, and of whom one has some and the other none', async () => {
    const petitioned = await petitioners('true');
    const sued = new Set(
      await column('court', 'select distinct plaintiff_id_number from cases where plaintiff_id_number is not null'),
    );
    const [both, one] = [
      petitioned.filter((number) => sued.has(number)),
      petitioned.filter((number) => !sued.has(number)),
    ];
    for (const [numbers, quantifier] of [
      [both, 'some'],
      [one, 'none'],
    ] as const) {
      const wanted = await residents('id_number = any($1)', numbers);
      expect(wanted).toBeGreaterThan(0);
      expect(await countOf(`{petitions: {some: {}}, courtCases: {${quantifier}: {}}}`)).toBe(wanted);
    }
  });

  it('keeps a plan for numbers of one sign, and another where 0 would meet the condition', async () => {
    const where = '{petitions: {count: {gte: $least}}}';
    const all = await residents('$1::text[] is not null', []);
    expect(await countOf(where, { least: 1 }, '($least: Int)')).toBeLessThan(all);
    expect(await countOf(where, { least: 0 }, '($least: Int)')).toBe(all);
    expect(await countOf(where, { least: -1 }, '($least: Int)')).toBe(all);
  });

  it('follows a link to one, and counts groups of the rows that are left', async () => {
    const women = await column('police', `select id_number from residents where sex = 'FEMALE'`);
    const [wanted] = await column('petition', 'select count(*) from petitions where petitioner_id_number = any($1)', [
      women,
    ]);
    const { data, errors } = await hub.ask('{ petitionsAggregate(where: {person: {sex: {eq: FEMALE}}}) { count } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ petitionsAggregate: [{ count: Number(wanted) }] });
  });

  it('holds below a parent', async () => {
    const { data, errors } = await hub.ask(`{ people(where: {petitions: {some: {}}}, first: 300) { nodes {
      all: petitions { totalCount }
      asked: petitions(where: {person: {courtCases: {some: {}}}}) { totalCount nodes { id } }
      courtCases { totalCount } } } }`);
    expect(errors).toBeUndefined();
    const { nodes } = (data as { people: { nodes: readonly Listed[] } }).people;
    const sued = nodes.filter(({ courtCases }) => courtCases.totalCount > 0);
    expect(sued.length).toBeGreaterThan(0);
    expect(sued.length).toBeLessThan(nodes.length);
    for (const { all, asked, courtCases } of nodes) {
      expect(asked.totalCount).toBe(courtCases.totalCount > 0 ? all.totalCount : 0);
      expect(asked.nodes).toHaveLength(asked.totalCount);
    }
  });

  it('costs each department one round trip, and asks none for what is known already', async () => {
    const city = await tapCity();
    const tapped = await hubForThisTest({ urls: city.urls });
    await tapped.ask(
      '{ people(first: 1) { nodes { id } } courtCases(first: 1) { nodes { id } } petitions(first: 1) { nodes { id } } }',
    );
    city.takeRoundTrips();
    const { errors } = await tapped.ask(
      '{ people(where: {petitions: {some: {backlog: {eq: true}}}, courtCases: {some: {}}}, first: 5) { nodes { idNumber } } }',
    );
    expect(errors).toBeUndefined();
    expect(city.takeRoundTrips()).toMatchObject({ petition: 1, court: 1, police: 1, justice: 0 });
  });

  it('is part of what a cursor belongs to', async () => {
    const query = (least: number, after: string) =>
      `{ people(where: {petitions: {some: {backlog: {eq: true}}, count: {gte: ${least}}}}, first: 1${after}) { pageInfo { endCursor } } }`;
    const { data } = await hub.ask(query(1, ''));
    const { endCursor } = (data as { people: { pageInfo: { endCursor: string } } }).people.pageInfo;
    expect((await hub.ask(query(1, `, after: "${endCursor}"`))).errors).toBeUndefined();
    const other = await hub.ask(query(2, `, after: "${endCursor}"`));
    expect(other.errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
  });

  interface Listed {
    readonly all: { readonly totalCount: number };
    readonly asked: { readonly totalCount: number; readonly nodes: readonly unknown[] };
    readonly courtCases: { readonly totalCount: number };
  }
});

describe('a condition that finds more than may be passed on', () => {
  const few = { environment: { HEYI_MAX_KEYS: '40' } };
  /** Rows at the front of a list, where no more keys may be passed on. */
  const FRONT = 400;

  it('goes by the rows that the rest of the question leaves, or is refused with what to narrow', async () => {
    const narrow = await hubForThisTest(few);
    const [number] = await petitioners('count(*) >= 2');
    const rest = `idNumber: {in: ["${number!}"]}`;
    const answered = await narrow.ask(`{ people(where: {petitions: {some: {}}, ${rest}}) { totalCount } }`);
    expect(answered.errors).toBeUndefined();
    expect(answered.data).toEqual({ people: { totalCount: 1 } });
    const refused = await narrow.ask('{ people(where: {petitions: {some: {}}}) { totalCount } }');
    expect(refused.errors?.[0]?.extensions.code).toBe('QUESTION_TOO_BROAD');
    expect(refused.errors?.[0]?.message).toContain('where.petitions.some');
  });

  it('gives a page of a list all the same, from the rows at its front, and none that might not be whole', async () => {
    const narrow = await hubForThisTest({ environment: { HEYI_MAX_KEYS: String(FRONT) } });
    const petitioned = new Set(await petitioners('true'));
    const numbers = await column('police', 'select id_number from residents order by 1');
    const pageOf = async (where: string, page: string) => {
      const { data, errors } = await narrow.ask(
        `{ people(where: ${where}, ${page}) { nodes { idNumber } pageInfo { startCursor endCursor hasNextPage } } }`,
      );
      return { errors, page: (data as { people: Page } | null | undefined)?.people };
    };
    for (const [where, isMet] of [
      ['{petitions: {some: {}}}', (number: string) => petitioned.has(number)],
      ['{petitions: {none: {}}}', (number: string) => !petitioned.has(number)],
      ['{or: [{petitions: {some: {}}}, {name: {eq: ""}}]}', (number: string) => petitioned.has(number)],
    ] as const) {
      // How many of the rows at the front meet the condition, the data say.
      const wanted = numbers.slice(0, FRONT).filter(isMet);
      const size = Math.min(wanted.length - 1, 3);
      expect(size).toBeGreaterThan(0);
      const first = await pageOf(where, `first: ${size}`);
      expect(first.errors).toBeUndefined();
      expect(first.page!.nodes.map(({ idNumber }) => idNumber)).toEqual(wanted.slice(0, size));
      expect(first.page!.pageInfo.hasNextPage).toBe(true);
      const behind = numbers.slice(numbers.indexOf(wanted[size - 1]!) + 1).slice(0, FRONT);
      const second = await pageOf(where, `first: 1, after: "${first.page!.pageInfo.endCursor}"`);
      expect(second.page!.nodes.map(({ idNumber }) => idNumber)).toEqual(behind.filter(isMet).slice(0, 1));
      const last = await pageOf(where, 'last: 1');
      const atEnd = numbers.slice(-FRONT).filter(isMet).at(-1);
      expect(last.page?.nodes[0]?.idNumber).toBe(atEnd);
      if (atEnd === undefined) expect(last.errors?.[0]?.extensions.code).toBe('QUESTION_TOO_BROAD');
      const more = await pageOf(where, `first: ${FRONT}`);
      expect(more.errors?.[0]?.extensions.code).toBe('QUESTION_TOO_BROAD');
    }
    // Page after page, the front goes along with the cursor.
    const walked: string[] = [];
    let cursor = '';
    while (walked.length < 2 * FRONT) {
      const { page, errors } = await pageOf('{petitions: {none: {}}}', `first: 100${cursor}`);
      expect(errors).toBeUndefined();
      walked.push(...page!.nodes.map(({ idNumber }) => idNumber));
      cursor = `, after: "${page!.pageInfo.endCursor}"`;
    }
    expect(walked).toEqual(numbers.filter((number) => !petitioned.has(number)).slice(0, walked.length));
  });

  it('is asked of the few rows here where the way that comes first, by what is published, finds too many there', async () => {
    const narrow = await hubForThisTest(few);
    const petitioned = await petitioners('true');
    const youngest = await column('police', 'select distinct birth_date from residents order by 1 desc limit 12');
    const least = youngest.at(-1)!;
    const query = `{ people(where: {petitions: {none: {}}, birthDate: {gte: "${least}"}}) { totalCount } }`;
    const { data, errors, extensions } = await narrow.ask(query, { headers: { 'x-heyi-explain': 'plan' } });
    const { roundTrips } = (extensions as unknown as Explained).plan;
    // Theirs comes first, or this would show nothing.
    const [first] = roundTrips.flatMap(({ department, steps }) => steps.map((step) => ({ ...step, department })));
    expect(first).toMatchObject({ id: 0, department: 'petition', kind: 'keys' });
    expect(errors).toBeUndefined();
    const wanted = await residents(`birth_date >= '${least}' and id_number <> all($1)`, petitioned);
    expect(wanted).toBeGreaterThan(0);
    expect(data).toEqual({ people: { totalCount: wanted } });
  });

  interface Page {
    readonly nodes: readonly { readonly idNumber: string }[];
    readonly pageInfo: { readonly startCursor: string; readonly endCursor: string; readonly hasNextPage: boolean };
  }
  interface Explained {
    readonly plan: {
      readonly roundTrips: readonly { readonly department: string; readonly steps: readonly object[] }[];
    };
  }
});

describe('a condition that a department cannot be asked', () => {
  it('makes the answer incomplete, and never says that nobody meets it', async () => {
    const down = await hubForThisTest({ urls: { petition: 'postgres://reader@127.0.0.1:1/petition' } });
    for (const quantifier of ['some', 'none']) {
      const { data, errors, extensions } = await down.ask(
        `{ people(where: {petitions: {${quantifier}: {}}}) { totalCount nodes { idNumber } } courtCases(first: 1) { nodes { id } } }`,
      );
      expect(data).toMatchObject({ people: null, courtCases: { nodes: [{}] } });
      expect(errors).toMatchObject([{ extensions: { code: 'SOURCE_UNAVAILABLE', department: 'petition' } }]);
      expect(extensions).toEqual({ incomplete: ['petition'] });
    }
  });
});
