import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHubUnderTest, type HubUnderTest } from '../server/hub-under-test.ts';
import { compareGenerated } from './compare-generated.ts';
import { operationArbitrary } from './operation-arbitrary.ts';
import { oracleOf, oracleWorld } from './oracle-world.ts';
import { printOperation } from './print-operation.ts';
import type { World } from './world.ts';

const OPERATIONS = process.env['HEYI_TEST_LONG'] ? 5_000 : 200;
const SEED = Number(process.env['HEYI_TEST_SEED'] ?? Date.now() % 2 ** 31);
const PATH = process.env['HEYI_TEST_PATH'];

let hub: HubUnderTest;
let world: World;
beforeAll(async () => {
  hub = await startHubUnderTest();
  world = await oracleWorld(hub.running.hub.sealer);
});
afterAll(() => hub.stop());

describe('generated operations', () => {
  it(
    `are answered as stitching answers them over rows in memory (${OPERATIONS} operations, HEYI_TEST_SEED=${SEED})`,
    async () => {
      const sides = {
        hub: (query, variables) => hub.ask(query, { variables }),
        oracle: oracleOf(world),
      } satisfies Parameters<typeof compareGenerated>[0];
      const verdict = await compareGenerated(sides, world, { operations: OPERATIONS, seed: SEED, path: PATH });
      if (verdict.failure !== undefined) expect.fail(verdict.failure);
      const { asked, withRows, threeRelationsDeep } = verdict;
      const percent = (count: number) => `${Math.round((100 * count) / asked)} %`;
      console.log(
        `oracle: ${asked} operations, ${percent(withRows)} with rows, ${percent(threeRelationsDeep)} three relations deep, seed ${SEED}`,
      );
      if (PATH !== undefined) return;
      expect(withRows / asked).toBeGreaterThanOrEqual(0.8);
      expect(threeRelationsDeep / asked).toBeGreaterThanOrEqual(0.2);
    },
    OPERATIONS * 1_000,
  );

  it('are valid, and use what the schema offers', () => {
    const operations = fc.sample(operationArbitrary(world), { seed: SEED, numRuns: 600 }).map(printOperation);
    for (const { query } of operations)
      expect(validate(world.schema, parse(query)).map(({ message }) => `${message}\n${query}`)).toEqual([]);
    const all = operations.map(({ query }) => query).join('\n');
    expect(OFFERED.filter((text) => !all.includes(text))).toEqual([]);
  });
});

const OFFERED = [
  ...['fragment ', '... on ', '@include', '@skip', '__typename', 'pageInfo', 'totalCount', 'edges', 'Boolean!', '!]'],
  ...['where:', 'and:', 'or:', 'not:', 'some:', 'every:', 'none:', 'count:', 'null'],
  ...['eq:', 'ne:', 'in:', 'notIn:', 'lt:', 'lte:', 'gt:', 'gte:', 'startsWith:', 'contains:', 'within:'],
  ...['orderBy:', 'ASC', 'DESC', 'first:', 'last:', 'before: $before', 'after: $after'],
];
