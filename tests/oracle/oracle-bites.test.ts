import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHubUnderTest, type HubUnderTest } from '../server/hub-under-test.ts';
import { compareGenerated } from './compare-generated.ts';
import type { Answerer } from './compare-operation.ts';
import { oracleOf, oracleWorld } from './oracle-world.ts';
import type { Semantics } from './semantics.ts';
import type { World } from './world.ts';

/** One seed: what is proved is that such a fault is found, not how soon. */
const CAMPAIGN = { operations: 1_000, seed: 20_231_231, shrink: false };

let hub: HubUnderTest;
let world: World;
beforeAll(async () => {
  hub = await startHubUnderTest();
  world = await oracleWorld(hub.running.hub.sealer);
});
afterAll(() => hub.stop());

const ask: Answerer = (query, variables) => hub.ask(query, { variables });

describe('the comparison turns red where a promise is broken', () => {
  const broken: Readonly<Record<string, Partial<Semantics>>> = {
    'nulls come first': { nulls: 'first' },
    'ties are broken the other way': { ties: 'by key, backwards' },
    'a page has one row more': { pageExcess: 1 },
    'a page has one row less': { pageExcess: -1 },
    '`ne` is passed over': { ignored: 'ne' },
    '`in` is passed over': { ignored: 'in' },
    '`gte` is passed over': { ignored: 'gte' },
    '`startsWith` is passed over': { ignored: 'startsWith' },
    'a negation leaves out nulls': { negation: 'without nulls' },
    'a malformed number is somebody': { malformedNumber: 'somebody' },
    'an area is only itself': { within: 'area alone' },
  };
  const all = Object.entries(broken);
  it.each(process.env['HEYI_TEST_LONG'] ? all : all.filter((_, index) => index % 3 === 0))(
    '%s',
    async (_, promise) => {
      const { failure } = await compareGenerated({ hub: ask, oracle: oracleOf(world, promise) }, world, CAMPAIGN);
      expect(failure).toMatch(/differ/);
    },
    300_000,
  );
});

describe('the comparison turns red where an answer is spoiled on its way', () => {
  const spoilt: Readonly<Record<string, (data: unknown) => unknown>> = {
    'the last row of every list is lost': (data) =>
      mapObjects(
        data,
        (object) => object,
        (list) => list.slice(0, -1),
      ),
    'rows come in the wrong order': (data) =>
      mapObjects(
        data,
        (object) => object,
        (list) => list.toReversed(),
      ),
    'keys come in the wrong order': (data) =>
      mapObjects(
        data,
        (object) => Object.fromEntries(Object.entries(object).toReversed()),
        (list) => list,
      ),
    'nulls are left out': (data) =>
      mapObjects(
        data,
        (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null)),
        (list) => list,
      ),
  };
  it.each(Object.entries(spoilt))('%s', async (_, spoil) => {
    const spoiltHub: Answerer = async (query, variables) => {
      const answer = await ask(query, variables);
      return { ...answer, data: spoil(answer.data) };
    };
    const { failure } = await compareGenerated({ hub: spoiltHub, oracle: oracleOf(world) }, world, CAMPAIGN);
    expect(failure).toMatch(/differ/);
  });

  it('an error comes beside the right data', async () => {
    const failing: Answerer = async (query, variables) => ({
      ...(await ask(query, variables)),
      errors: [{ message: 'oh' }],
    });
    const { failure } = await compareGenerated({ hub: failing, oracle: oracleOf(world) }, world, CAMPAIGN);
    expect(failure).toContain('"oh"');
  });
});

type Entries = Readonly<Record<string, unknown>>;

function mapObjects(
  data: unknown,
  ofObject: (object: Entries) => Entries,
  ofList: (list: readonly unknown[]) => readonly unknown[],
): unknown {
  if (Array.isArray(data)) return ofList(data.map((item) => mapObjects(item, ofObject, ofList)));
  if (typeof data !== 'object' || data === null) return data;
  return ofObject(
    Object.fromEntries(Object.entries(data).map(([name, value]) => [name, mapObjects(value, ofObject, ofList)])),
  );
}
