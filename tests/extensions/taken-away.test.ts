import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  printSchema,
  validate,
  type GraphQLSchema,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readPolicy } from '../../src/permissions/policy/read-policy.ts';
import { composeFolder } from '../../src/server/compose-folder.ts';
import type { Answer, HubUnderTest } from '../server/hub-under-test.ts';
import { change, storeForThisTest } from '../store/store-under-test.ts';
import { allowNumbers, denyNumbers, NUMBERS } from '../store/numbers-of-cases.ts';
import { extensions, FOLDER, folderWithout, hubWithout, hubWithoutForThisTest } from './extension-city.ts';
import { answersOf, questionsFor, type Question } from './questions.ts';

/** The schema without any of the five. */
const { schema: cityAlone } = composeFolder('schema');
/** The hub with all five. */
let whole: HubUnderTest;
let questions: readonly Question[];
let answers: ReadonlyMap<string, string>;
beforeAll(async () => {
  whole = await hubWithout([]);
  const { data } = await whole.ask('{ serviceCases(first: 5) { nodes { person { id } } } }');
  const { nodes } = (data as { serviceCases: { nodes: { person: { id: string } }[] } }).serviceCases;
  questions = questionsFor(
    schemaOf(whole),
    nodes.map(({ person }) => person.id),
  );
  answers = await answersOf(whole, questions);
});
afterAll(async () => {
  await whole.stop();
});

/** What its files bring, as they are written. */
interface Brought {
  readonly indicators: readonly string[];
  readonly grants: readonly string[];
  readonly assignments: readonly string[];
}

function broughtBy(name: string): Brought {
  const read = (ending: string) => {
    const file = join(FOLDER, `${name}.${ending}.yaml`);
    return existsSync(file) ? (parseYaml(readFileSync(file, 'utf8')) as Record<string, never>) : {};
  };
  const { indicators = {} } = read('indicators') as { indicators?: object };
  const policy = read('policy') as Record<string, { grants?: { name: string }[]; assignments?: { grant: string }[] }>;
  return {
    indicators: Object.keys(indicators),
    grants: Object.values(policy).flatMap(({ grants = [] }) => grants.map((grant) => grant.name)),
    assignments: Object.values(policy).flatMap(({ assignments = [] }) => assignments.map(({ grant }) => grant)),
  };
}

const schemaOf = (hub: HubUnderTest) => hub.running.hub.composition.schema;

function policyOf(hub: HubUnderTest) {
  const { rules } = hub.running.hub.policies.held;
  if (rules.kind !== 'policy') throw new Error('These tests are of a policy.');
  return rules.policy;
}

/** Each type, and each of its fields or values. */
function coordinatesOf(schema: GraphQLSchema): ReadonlySet<string> {
  return new Set(
    Object.values(schema.getTypeMap()).flatMap((type) => {
      const inside: readonly { readonly name: string }[] = isEnumType(type)
        ? type.getValues()
        : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
          ? Object.values(type.getFields())
          : [];
      return [type.name, ...inside.map((each) => `${type.name}.${each.name}`)];
    }),
  );
}

const missing = <T>(all: Iterable<T>, left: Iterable<T>): readonly T[] => {
  const there = new Set(left);
  return [...all].filter((each) => !there.has(each)).sort();
};

/** An answer of the whole city, without whatever a department brought to a list. */
function without(text: string, name: string, brought: Brought): string {
  const isOfIt = (item: unknown): boolean => {
    if (item === name) return true;
    if (typeof item !== 'object' || item === null) return false;
    const { indicator, __typename } = item as { indicator?: { id?: string; zh?: string }; __typename?: string };
    return (
      brought.indicators.some((id) => id === indicator?.id || titleOf(id) === indicator?.zh) ||
      (__typename !== undefined && typesOf(name).includes(__typename))
    );
  };
  return JSON.stringify(JSON.parse(text), (_, value: unknown) =>
    Array.isArray(value) ? value.filter((item) => !isOfIt(item)) : value,
  );
}

const titleOf = (indicator: string) => whole.running.hub.catalogue.indicators.get(indicator)?.title.zh;
const typesOf = (name: string) =>
  [...whole.running.hub.composition.model.types.values()]
    .filter(({ anchor }) => anchor === name)
    .map((type) => type.name);

function isValid(schema: GraphQLSchema, query: string): boolean {
  try {
    return validate(schema, parse(query)).length === 0;
  } catch {
    return false;
  }
}

/** That the answers of a hub without some departments are those of the whole city, but for what is theirs. */
async function expectTheRest(hub: HubUnderTest, gone: readonly string[], asked = questions): Promise<void> {
  const tally = { answered: 0, lessened: 0 };
  const left = await answersOf(hub, asked);
  for (const { name, query } of asked) {
    const [before, after] = [answers.get(name)!, left.get(name)!];
    if (isValid(schemaOf(whole), query) && !isValid(schemaOf(hub), query)) {
      const { errors } = JSON.parse(after) as Answer;
      const codes = new Set(errors!.map(({ extensions: { code } }) => code));
      expect([...codes], name).toEqual(['GRAPHQL_VALIDATION_FAILED']);
      continue;
    }
    const meant = gone.reduce((text, each) => without(text, each, broughtBy(each)), before);
    expect(after, name).toBe(meant);
    tally.answered += 1;
    if (meant !== before) tally.lessened += 1;
  }
  // A comparison of refusals with refusals proves little, nor does one of a city that had nothing to lose.
  expect(tally.answered).toBeGreaterThan(asked.length * 0.7);
  expect(tally.lessened).toBeGreaterThan(0);
}

it('the whole city answers nearly all that is asked, with risks and matters of theirs', () => {
  const withErrors = questions.filter(({ name }) => answers.get(name)!.includes('"errors"'));
  expect(withErrors.length).toBeLessThan(questions.length / 4);
  expect(answers.get('matters of people')).toContain('"__typename":"ServiceCase"');
  interface Told {
    readonly risks: readonly { readonly indicator: { readonly id: string } }[];
  }
  const { data } = JSON.parse(answers.get('the center of a county')!) as {
    readonly data: { readonly center: Told & { readonly children: readonly Told[] } };
  };
  const risks = [data.center, ...data.center.children].flatMap((told) =>
    told.risks.map(({ indicator }) => indicator.id),
  );
  const theirs = extensions.flatMap((name) => broughtBy(name).indicators);
  expect(risks.filter((id) => theirs.includes(id))).not.toEqual([]);
});

it.each(extensions)('without %s nothing is left of it, and all else is answered the same', async (name) => {
  const hub = await hubWithoutForThisTest([name]);
  const brought = broughtBy(name);
  const { composition, catalogue } = hub.running.hub;

  // 1. Its types, and what others got from it.
  const lost = missing(coordinatesOf(schemaOf(whole)), coordinatesOf(schemaOf(hub)));
  expect(lost).toEqual(missing(coordinatesOf(schemaWithAlone(name)), coordinatesOf(cityAlone)));
  expect(lost).toEqual(expect.arrayContaining(typesOf(name)));
  expect(composition.model.departments.has(name)).toBe(false);

  // 2. Its indicators. 3. Its grants, and what others assign of them.
  const { catalogue: all } = whole.running.hub;
  expect(missing(all.indicators.keys(), catalogue.indicators.keys())).toEqual([...brought.indicators].sort());
  expect([...catalogue.registers.keys()]).toEqual([...all.registers.keys()]);
  const [before, after] = [policyOf(whole), policyOf(hub)];
  const granted = ({ grants }: typeof before) => grants.map((grant) => grant.name);
  expect(missing(granted(before), granted(after))).toEqual([...brought.grants].sort());
  const assigned = ({ assignments }: typeof before) => assignments.map(({ grant }) => grant);
  expect(missing(assigned(before), assigned(after))).toEqual([...brought.assignments].sort());
  expect(assigned(before).length - assigned(after).length).toBe(brought.assignments.length);

  // 4. Everything else. In the short run each is asked its share of what the city without all five is asked.
  const [every, at] = process.env['HEYI_TEST_LONG'] === '1' ? [1, 0] : [extensions.length, extensions.indexOf(name)];
  const asked = questions.filter((question, place) => !question.isOfOneRow || place % every === at);
  await expectTheRest(hub, [name], asked);
});

function schemaWithAlone(name: string): GraphQLSchema {
  const folder = folderWithout(extensions.filter((each) => each !== name));
  try {
    return composeFolder('schema', folder).schema;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('without all five the city is that of its own schema, and all else is answered the same', async () => {
  const hub = await hubWithoutForThisTest(extensions);
  expect(printSchema(schemaOf(hub))).toBe(printSchema(cityAlone));
  expect(policyOf(hub).digest).toBe(readPolicy('policy', hub.running.hub.composition).digest);
  await expectTheRest(hub, extensions);
});

it('with a store whose policy others have changed, a department is gone with its file and back with it', async () => {
  const under = await storeForThisTest('extensions');
  const environment = { HEYI_STORE_URL: under.url };
  const counts = '{ hospitalsAggregate(where: {area: {within: "4313"}}) { count } }';
  const codeOf = async (hub: HubUnderTest, ...asked: Parameters<HubUnderTest['ask']>) =>
    (await hub.ask(...asked)).errors?.[0]?.extensions.code;

  const before = await hubWithoutForThisTest([], environment);
  const counted = await before.ask(counts);
  expect(JSON.stringify(counted.data)).toMatch(/"count":[1-9]/);
  // Not the folder's any more: no later start takes it from there.
  await under.store.commit(change(1, denyNumbers));

  const hub = await hubWithoutForThisTest(['health'], environment);
  expect(await codeOf(hub, NUMBERS, { account: 'judge' })).toBe('FIELD_FORBIDDEN');
  expect(await codeOf(hub, counts)).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(policyOf(hub).grants.map(({ owner }) => owner)).not.toContain('health');
  // It is still changed.
  const { epoch } = await under.store.commit(change(2, allowNumbers));
  const headers = { 'x-heyi-policy-epoch': String(epoch) };
  expect(await codeOf(hub, NUMBERS, { account: 'judge', headers })).toBeUndefined();

  const after = await hubWithoutForThisTest([], environment);
  expect((await after.ask(counts)).data).toEqual(counted.data);
});
