import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { getIntrospectionQuery, isEnumType, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { mayKnowOf } from '../../noninterference/permits-of.ts';
import { readPolicyFiles } from '../../noninterference/policy-files.ts';
import { operationOfTape } from '../../noninterference/operation-of-tape.ts';
import { ownSchema } from '../../noninterference/own-schema.ts';
import { rawAnswer, type RawAnswer, type RawRequest } from '../../noninterference/raw-answer.ts';
import { sightOf } from '../../noninterference/sight-of.ts';
import { Tape, tapeArbitrary } from '../../noninterference/tape.ts';
import { TwinDatabases } from '../../noninterference/twin-databases.ts';
import { Witnesses } from '../../noninterference/witnesses.ts';
import type { HubUnderTest } from '../../server/hub-under-test.ts';
import { leakPolicy, startLeakHub } from './leak-hub.ts';
import { prunedWorld, type Pruned } from './pruned.ts';

const OPERATIONS = process.env['HEYI_TEST_LONG'] ? 3_000 : 150;
const SEED = Number(process.env['HEYI_TEST_SEED'] ?? Date.now() % 2 ** 31);
const GRANTS = new Set(['people-to-court', 'petitions-to-court', 'own-cases', 'areas-to-court']);
const AT = new Date('2026-01-01T00:00:00Z');

/** A hub with everything, and one of a world in which there never was what the judge may not know of. */
let whole: HubUnderTest;
let pruned: HubUnderTest;
let folders: Pruned;
let tokens: readonly [string, string];
let own: GraphQLSchema;
let full: GraphQLSchema;

beforeAll(async () => {
  whole = await startLeakHub();
  const { model, schema } = whole.running.hub.composition;
  full = schema;
  const files = readPolicyFiles(leakPolicy);
  folders = prunedWorld(
    leakPolicy,
    (coordinate) => mayKnowOf(files, model, { account: 'judge', at: AT }, coordinate),
    GRANTS,
  );
  pruned = await startLeakHub({ environment: { HEYI_SCHEMA: folders.schema, HEYI_POLICY: folders.policy } });
  tokens = [await whole.issuer.issueToken('judge'), await pruned.issuer.issueToken('judge')];
  own = await ownSchema(whole, 'judge');
});
afterAll(async () => {
  await whole.stop();
  await pruned.stop();
  rmSync(dirname(folders.schema), { recursive: true });
});

/** The answer of the whole hub, after it was seen to be that of the pruned one, to the byte. */
async function answer(request: Omit<RawRequest, 'token'>): Promise<RawAnswer> {
  const [one, other] = [
    await rawAnswer(whole, { token: tokens[0], ...request }),
    await rawAnswer(pruned, { token: tokens[1], ...request }),
  ];
  expect(told(one)).toEqual(told(other));
  return one;
}

/** Cursors are bound to what was decided, which differs where there is less to decide. No id is as long as they are. */
function told({ status, headers, body }: RawAnswer) {
  return { status, headers, body: body.replaceAll(/"[\w-]{40,}"/g, '"(cursor)"') };
}

/** Refused as a name is that nobody ever gave to anything. */
async function expectUnknown(query: string, variables: RawRequest['variables'] = {}): Promise<void> {
  const { status, body } = await answer({ query, variables });
  expect(status).toBe(400);
  const { data, errors } = JSON.parse(body) as { data?: unknown; errors: { extensions: { code: string } }[] };
  expect(data ?? null).toBeNull();
  for (const { extensions } of errors)
    expect(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']).toContain(extensions.code);
}

const WHERES = [
  '{address: {startsWith: "杉"}}',
  '{sex: {eq: MALE}}',
  '{phone: {startsWith: "100"}}',
  '{name: {startsWith: "王"}, address: {eq: "x"}}',
  '{and: [{name: {startsWith: "王"}}, {address: {contains: "路"}}]}',
  '{or: [{address: {eq: "x"}}]}',
  '{not: {address: {eq: "x"}}}',
  '{incidents: {some: {summary: {contains: "盗"}}}}',
  '{incidents: {every: {status: {eq: CLOSED}}}}',
  '{incidents: {none: {person: {address: {eq: "x"}}}}}',
  '{incidents: {some: {category: {eq: TRAFFIC}, closedAt: {lt: "2023-01-01T00:00:00Z"}}}}',
  '{address: {eq: "x"}, nonsense: {eq: "x"}}',
  '{addres: {eq: "x"}}',
];

describe('1. a filter on a forbidden field', () => {
  it.each(WHERES)('%s is refused with the text that an unknown argument gets', async (where) => {
    await expectUnknown(`{ people(where: ${where}) { totalCount } }`);
    await expectUnknown(`{ incidents(first: 1, where: {person: ${where}}) { nodes { id } } }`);
  });

  it('and so are the keys of a variable, nested ones too', async () => {
    const query = 'query ($where: PersonWhere) { people(where: $where) { totalCount } }';
    await expectUnknown(query, { where: { address: { eq: 'x' } } });
    await expectUnknown(query, { where: { or: [{ name: { eq: 'x' } }, { not: { sex: { eq: 'MALE' } } }] } });
    await expectUnknown(query, { where: { incidents: { some: { summary: { contains: 'x' } } } } });
    await expectUnknown('query ($address: StringFilter) { people(where: {address: $address}) { totalCount } }', {
      address: { eq: 'x' },
    });
  });

  it('a root argument by which nobody may be asked for is unknown', async () => {
    await expectUnknown('{ person(id: "x") { name } }');
    await expectUnknown('{ person(creditCode: "x") { name } }');
  });
});

describe('2. order and groups by a forbidden field', () => {
  it.each([
    '{ people(orderBy: [{address: ASC}]) { nodes { id } } }',
    '{ people(orderBy: [{name: ASC}, {phone: DESC}]) { nodes { id } } }',
    '{ people(orderBy: [{incidents: {count: DESC}}, {sex: ASC}]) { nodes { id } } }',
    '{ incidents(orderBy: [{status: ASC}]) { nodes { id } } }',
    '{ incidents(orderBy: [{person: {address: ASC}}]) { nodes { id } } }',
    '{ incidentsAggregate(groupBy: {status: true}) { count } }',
    '{ incidentsAggregate(groupBy: {category: true, person: true}) { count } }',
    '{ incidentsAggregate(groupBy: {category: true}) { key { category status } count } }',
    '{ incidentsAggregate(groupBy: {category: true}, orderBy: [{key: {status: ASC}}]) { count } }',
    '{ people(first: 1) { nodes { incidents(orderBy: [{summary: ASC}]) { nodes { id } } } } }',
  ])('%s', (query) => expectUnknown(query));

  it('as the keys of variables', async () => {
    await expectUnknown('query ($by: [PersonOrderBy!]) { people(orderBy: $by) { nodes { id } } }', {
      by: [{ address: 'ASC' }],
    });
    await expectUnknown('query ($by: IncidentGroupBy) { incidentsAggregate(groupBy: $by) { count } }', {
      by: { status: true },
    });
  });
});

describe('16. introspection and suggestions', () => {
  it('indicators that count what is hidden are unknown, as those that nobody ever wrote', async () => {
    const figures = 'analysis { indicator { id departments } value lastYear rank } command { open } risks { severity }';
    const { body } = await answer({
      query: `{ indicators { id } center(area: "431302") { name ${figures} children { area ${figures} } } }`,
      variables: {},
    });
    expect(body).not.toMatch(/errors.*(PoliceCase|Allowance)/);
    const asked = await answer({
      query: '{ center(area: "431302") { analysis(indicators: ["criminal-cases"]) { value } } }',
      variables: {},
    });
    for (const register of ['people', 'disputes', 'purple']) {
      const query = `{ riskRegister(area: "431302", register: "${register}") { total complete entries { subject score } } }`;
      await answer({ query, variables: {} });
    }
    expect(asked.body).toMatch(/"data":\{"center":null\}|BAD_USER_INPUT/);
  });

  it('introspection is that of a world without what is hidden', async () => {
    const { status } = await answer({ query: getIntrospectionQuery({ inputValueDeprecation: true }) });
    expect(status).toBe(200);
  });

  it.each([
    '{ people(first: 1) { nodes { address } } }',
    '{ people(first: 1) { nodes { addres adress } } }',
    '{ people(first: 1) { nodes { idNumber bogus } } }',
    '{ people(first: 1) { nodes { address bogus } } }',
    '{ mediations { totalCount } }',
    '{ mediation(id: "1") { id } mediationz { totalCount } }',
    '{ allowance { totalCount } }',
    '{ people(first: 1) { nodes { mediations { totalCount } mediationz { totalCount } } } }',
    'query ($where: MediationWhere) { people { totalCount } }',
    'query ($sex: Sex) { people { totalCount } }',
    '{ person(idNumber: "1") { matters(first: 1) { nodes { ... on Mediation { id } } } } }',
    '{ people { ... on GridEvent { id } } }',
    'fragment F on Allowance { id } { people { totalCount } }',
    '{ incidents(first: 1) { nodes { stat summar clsedAt } } }',
    '{ petitionsAggregate { sum { visitors } countDistinct { summary } } }',
    '{ __type(name: "Mediation") { name } }',
    '{ __type(name: "Sex") { enumValues { name } } }',
    '{ __type(name: "MediationWhere") { name } a: __type(name: "Nothing") { name } }',
  ])('%s', async (query) => {
    await answer({ query });
    await answer({ query, headers: { 'accept-language': 'zh' } });
  });

  it(
    `whatever is asked, with any names there are (${OPERATIONS} operations, HEYI_TEST_SEED=${SEED})`,
    async () => {
      const { model } = whole.running.hub.composition;
      const urls = inject('ownerUrls');
      const { seventh: _, ...city } = urls;
      const cities = await TwinDatabases.open({ left: city, right: city });
      const { sealer } = whole.running.hub;
      const sight = sightOf(readPolicyFiles(leakPolicy), model, { account: 'judge', at: AT });
      const witnesses = await Witnesses.read(model, (type, key) => sealer.seal(type, key), cities, sight);
      await cities.close();
      let refused = 0;
      const property = fc.asyncProperty(tapeArbitrary, async (numbers) => {
        const { query, variables, headers } = operationOfTape(new Tape(numbers), {
          own,
          full,
          witnesses,
          purposes: [],
          manners: ['intruding', 'reckless'],
        });
        const { status } = await answer({ query, variables, headers });
        if (status === 400) refused += 1;
      });
      await fc.assert(property, { seed: SEED, numRuns: OPERATIONS });
      expect(refused).toBeGreaterThan(OPERATIONS / 3);
    },
    OPERATIONS * 1_000,
  );
});

describe('17. names of types, values of enums, descriptions, defaults', () => {
  it('what is hidden appears nowhere', async () => {
    const { body } = await answer({ query: getIntrospectionQuery() });
    const { model } = whole.running.hub.composition;
    const hidden = [...model.types.keys()].filter((name) => own.getType(name) === undefined);
    expect(hidden).toEqual(expect.arrayContaining(['Mediation', 'Allowance', 'GridEvent']));
    const texts = [...hidden, 'Sex', 'MediationCategory'].flatMap((name) => {
      const type = full.getType(name)!;
      const values = isEnumType(type) ? type.getValues().flatMap(({ description }) => description ?? []) : [];
      return [`"${name}`, JSON.stringify(type.description), ...values.map((text) => JSON.stringify(text))];
    });
    // Another enum has an "Other" as well.
    expect(texts.filter((text) => body.includes(text) && text !== '"其他 Other"')).toEqual([]);
    expect(body).not.toMatch(/"(address|sex|summary|closedAt)"/);
  });
});
