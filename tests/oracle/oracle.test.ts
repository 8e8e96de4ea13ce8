import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHubUnderTest, type HubUnderTest } from '../server/hub-under-test.ts';
import { compareOperation, type Sides } from './compare-operation.ts';
import { operationArbitrary } from './operation-arbitrary.ts';
import { oracleOf, oracleWorld, schema } from './oracle-world.ts';
import { printOperation } from './print-operation.ts';
import type { Semantics } from './semantics.ts';
import type { World } from './world.ts';

const OPERATIONS = process.env['HEYI_TEST_LONG'] ? 5_000 : 200;
const SEED = Number(process.env['HEYI_TEST_SEED'] ?? Date.now() % 2 ** 31);
/** Where a failure's report said to look: `HEYI_TEST_PATH=12:0:3` replays it without the operations before it. */
const REPLAY = process.env['HEYI_TEST_PATH'];

let hub: HubUnderTest;
let world: World;
beforeAll(async () => {
  hub = await startHubUnderTest();
  world = await oracleWorld(hub.running.hub.sealer);
});
afterAll(() => hub.stop());

const sides = (broken?: Partial<Semantics>): Sides => ({
  hub: (query, variables) => hub.ask(query, { variables }),
  oracle: oracleOf(world, broken),
});

describe('generated operations', () => {
  it(
    `are answered as stitching answers them over rows in memory (${OPERATIONS} operations, HEYI_TEST_SEED=${SEED})`,
    async () => {
      const both = sides();
      const share = { asked: 0, withRows: 0, threeRelationsDeep: 0 };
      const property = fc.asyncProperty(operationArbitrary(world, schema), async (operation) => {
        const { difference, hasRows, relationsDeep } = await compareOperation(both, operation);
        share.asked += 1;
        if (hasRows) share.withRows += 1;
        if (relationsDeep >= 3) share.threeRelationsDeep += 1;
        if (difference !== undefined) throw new Error(difference);
      });
      const result = await fc.check(property, { seed: SEED, numRuns: OPERATIONS, ...(REPLAY === undefined ? {} : { path: REPLAY }) });
      if (result.failed)
        expect.fail(
          `${result.errorInstance instanceof Error ? result.errorInstance.message : 'interrupted'}\n\n` +
            `HEYI_TEST_SEED=${result.seed} HEYI_TEST_PATH=${result.counterexamplePath ?? ''}, after ${result.numRuns} operations and ${result.numShrinks} shrinks`,
        );
      const percent = (count: number) => `${Math.round((100 * count) / share.asked)} %`;
      console.log(
        `oracle: ${share.asked} operations, ${percent(share.withRows)} with rows, ${percent(share.threeRelationsDeep)} with rows three relations deep, seed ${SEED}`,
      );
      if (REPLAY !== undefined) return;
      expect(share.withRows / share.asked).toBeGreaterThanOrEqual(0.8);
      expect(share.threeRelationsDeep / share.asked).toBeGreaterThanOrEqual(0.2);
    },
    OPERATIONS * 1_000,
  );

  it('are valid, and use what the schema offers', () => {
    const operations = fc.sample(operationArbitrary(world, schema), { seed: SEED, numRuns: 500 }).map(printOperation);
    for (const { query } of operations) expect(validate(schema, parse(query)).map(({ message }) => `${message}\n${query}`)).toEqual([]);
    const all = operations.map(({ query }) => query).join('\n');
    const offered = ['fragment', '... on', '@include', '@skip', 'not:', 'or:', 'and:', 'some:', 'every:', 'none:', 'count:', 'within:', 'contains:', 'startsWith:', 'last:', 'before:', 'after:', 'null', '!]'];
    expect(offered.filter((text) => !all.includes(text))).toEqual([]);
  });
});
