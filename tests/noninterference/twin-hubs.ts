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

/** Fills both cities with the same rows. */
export async function seedTwins(): Promise<void> {
  const twins = inject('twinUrls');
  const now = new Date('2023-12-31T23:59:59+08:00');
  for (const side of ['left', 'right'] as const) {
    const targets = Object.entries(twins[side].owner).map(([department, connection]) => ({ department, connection }));
    await seedDemo({ targets, scale: SCALE, now });
  }
}

export async function startTwinHubs(
  kind: TwinHubs['kind'],
  parts: Pick<HubSettings, 'policy' | 'environment'>,
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
