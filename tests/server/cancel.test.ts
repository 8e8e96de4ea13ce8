import { request } from 'node:http';
import pg from 'pg';
import { expect, inject, it } from 'vitest';
import { hubForThisTest, type HubUnderTest } from './hub-under-test.ts';

/** A question that keeps a database busy for some seconds: a walk over its grid events for each grid. */
const SLOW =
  '{ gridEvents(where: {grid: {gridEvents: {some: {grid: {gridEvents: {every: {number: {contains: "0"}}}}}}}}) { totalCount } }';

/** Statements of the hub that the grid's database runs at the moment. */
async function running(): Promise<number> {
  const client = new pg.Client({ connectionString: inject('readerUrls')['grid']! });
  await client.connect();
  const { rows } = await client.query<{ n: string }>(
    "select count(*) as n from pg_stat_activity where application_name = 'heyi' and state = 'active' and query like '%exists%'",
  );
  await client.end();
  return Number(rows[0]!.n);
}

async function askAndLeave(hub: HubUnderTest, afterMs: number): Promise<void> {
  const token = await hub.issuer.issueToken('center-city');
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const leaving = request(`${hub.running.url}/graphql`, { method: 'POST', headers });
  leaving.on('error', () => undefined);
  leaving.end(JSON.stringify({ query: SLOW }));
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  leaving.destroy();
}

it('the statement of a caller who leaves stops in the database, and others on the same connection are answered', async () => {
  const hub = await hubForThisTest();
  const quick = () => hub.ask('{ gridEvents(first: 1, where: {grid: {households: {gt: 0}}}) { nodes { id } } }');
  await quick();

  const gone = askAndLeave(hub, 400);
  await expect.poll(running, { interval: 30 }).toBe(1);
  // Behind the slow statement on both connections of the lane.
  const others = Promise.all([quick(), quick(), quick(), quick()]);
  await gone;
  await expect.poll(running, { interval: 30, timeout: 2000 }).toBe(0);
  for (const { data, errors } of await others) {
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ gridEvents: { nodes: [{ id: expect.any(String) as unknown }] } });
  }
  expect(hub.log.filter(({ msg }) => msg === 'a source failed')).toEqual([]);
});

it('many callers who leave take nothing from those who stay', async () => {
  const hub = await hubForThisTest();
  const leaving = Array.from({ length: 10 }, (_, index) => askAndLeave(hub, 20 + 30 * index));
  const staying = Array.from({ length: 60 }, async (_, index) => {
    await new Promise((resolve) => setTimeout(resolve, 7 * index));
    return hub.ask(
      '{ grids(first: 3, where: {households: {gt: 0}}) { nodes { code } } gridEvents(first: 2) { nodes { id } } }',
    );
  });
  for (const { data, errors } of await Promise.all(staying)) {
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ gridEvents: { nodes: [{}, {}] } });
  }
  await Promise.all(leaving);
  await expect.poll(running, { interval: 30, timeout: 3000 }).toBe(0);
});
