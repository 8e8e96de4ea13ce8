import pg from 'pg';
import { inject } from 'vitest';
import { seedDemo } from '../../src/demo/seed-demo.ts';
import { startHubUnderTest, type HubSettings, type HubUnderTest } from '../server/hub-under-test.ts';

/** 4,000 people. */
const SCALE = 0.004;
const KEY = Buffer.alloc(32, 7).toString('base64');

/** Two hubs on two cities. What of an answer is neither the question's nor the data's is the same for both. */
export interface TwinHubs {
  readonly kind: 'closed' | 'open';
  readonly left: HubUnderTest;
  readonly right: HubUnderTest;
  /** From now on, all answers to the next request of each bear these. */
  next(): void;
  stop(): Promise<void>;
}

/**
 * Fills both cities with the same rows. Grids are as many at every scale, so of large tables most rows outside the district that the
 * accounts serve are taken away: a hundred rows hide as well as ten thousand, and are written anew for every account.
 */
export async function seedTwins(): Promise<void> {
  const twins = inject('twinUrls');
  const now = new Date('2023-12-31T23:59:59+08:00');
  for (const side of ['left', 'right'] as const) {
    const targets = Object.entries(twins[side].owner).map(([department, connection]) => ({ department, connection }));
    await seedDemo({ targets, scale: SCALE, now });
    for (const { connection } of targets) await thin(connection);
  }
}

export async function startTwinHubs(
  kind: TwinHubs['kind'],
  parts: Pick<HubSettings, 'rules' | 'environment'>,
): Promise<TwinHubs> {
  let request = 0;
  const start = (side: 'left' | 'right') =>
    startHubUnderTest({
      ...parts,
      urls: inject('twinUrls')[side].reader,
      environment: { HEYI_KEY: KEY, ...parts.environment },
      requestIds: () => `request-${request}`,
      // A second for each: what is counted by the minute is counted alike.
      now: () => new Date(Date.UTC(2026, 0, 1) + request * 1000),
    });
  const left = await start('left');
  const right = await start('right');
  return {
    kind,
    left,
    right,
    next() {
      request += 1;
    },
    async stop() {
      await left.stop();
      await right.stop();
    },
  };
}

const LARGE = 4000;

async function thin(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string; key: string }>(
    `select c.relname as name, a.attname as key from pg_index i join pg_class c on c.oid = i.indrelid
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indisprimary and c.relnamespace = 'public'::regnamespace
        and exists (select 1 from pg_attribute o where o.attrelid = c.oid and o.attname = 'area_code')`,
  );
  for (const { name, key } of tables) {
    const { rows } = await client.query<{ count: string }>(`select count(*) from ${name}`);
    if (Number(rows[0]!.count) <= LARGE) continue;
    await client.query(
      `delete from ${name} where not starts_with(area_code, '431302') and hashtext("${key}"::text) % 20 <> 0`,
    );
  }
  await client.end();
}
