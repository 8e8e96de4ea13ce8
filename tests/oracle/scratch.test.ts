import { afterAll, beforeAll, it } from 'vitest';
import { startHubUnderTest, type HubUnderTest } from '../server/hub-under-test.ts';
import { oracleOf, oracleWorld } from './oracle-world.ts';
import { compareGenerated } from './compare-generated.ts';
let hub: HubUnderTest;
beforeAll(async () => { hub = await startHubUnderTest(); });
afterAll(() => hub.stop());
it('scratch', async () => {
  const world = await oracleWorld(hub.running.hub.sealer);
  const oracle = oracleOf(world);
  const spent = { hub: [] as number[], oracle: [] as number[] };
  const timed = (side: 'hub' | 'oracle', f: (q: string, v: Record<string, unknown>) => Promise<object>) => async (q: string, v: Readonly<Record<string, unknown>>) => {
    const at = performance.now(); const r = await f(q, v); spent[side].push(performance.now() - at); return r; };
  const at = performance.now();
  const verdict = await compareGenerated({ hub: timed('hub', (q, variables) => hub.ask(q, { variables })), oracle: timed('oracle', oracle) } as never, world, { operations: 300, seed: 9 });
  console.log(verdict, performance.now() - at);
  for (const side of ['hub', 'oracle'] as const) { const s = spent[side].sort((a, b) => a - b); console.log(side, s.length, 'sum', s.reduce((a, b) => a + b), 'median', s[s.length >> 1], 'p95', s[Math.floor(s.length * 0.95)], 'max', s.at(-1)); }
  const surrogate = [...world.city].flatMap(([d, ts]) => [...ts].map(([t, table]) => [d, t, table.rows.length, table.rows.filter((r) => Object.values(r).some((c) => typeof c === 'string' && /[\ud800-\udfff]/.test(c))).length]));
  console.log(JSON.stringify(surrogate));
}, 200000);
