import { afterAll, beforeAll, it } from 'vitest';
import fc from 'fast-check';
import { startHubUnderTest, type HubUnderTest } from '../server/hub-under-test.ts';
import { oracleOf, oracleWorld, schema } from './oracle-world.ts';
import { compareOperation } from './compare-operation.ts';
import { operationArbitrary } from './operation-arbitrary.ts';
import { printOperation } from './print-operation.ts';
let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest();
});
afterAll(() => hub.stop());
it('scratch', async () => {
  const world = await oracleWorld(hub.running.hub.sealer);
  const oracle = oracleOf(world);
  let n = 0;
  for (const op of fc.sample(operationArbitrary(world, schema), { numRuns: 400, seed: 11 })) {
    const { hasRows } = await compareOperation({ hub: oracle, oracle }, op);
    if (hasRows) continue;
    n += 1;
    const p = printOperation(op);
    console.log(
      p.query
        .split('\n')
        .filter((l) => /^  \w|where/.test(l) || /^query/.test(l))
        .map((l) => l.slice(0, 400))
        .join('\n'),
    );
  }
  console.log('without', n);
}, 200000);
