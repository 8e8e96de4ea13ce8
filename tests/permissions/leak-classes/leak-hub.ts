import { join } from 'node:path';
import { packageRoot } from '../../../src/package-root.ts';
import { startHubUnderTest, type HubSettings, type HubUnderTest } from '../../server/hub-under-test.ts';

export const leakPolicy = join(packageRoot, 'tests/permissions/leak-classes/policy');
/** The same for two hubs, whose answers are to be the same. */
const KEY = Buffer.alloc(32, 9).toString('base64');

/** A hub on the run's demo city under the policy of these tests; its request ids and its clock stand still. */
export function startLeakHub({ environment, ...parts }: HubSettings = {}): Promise<HubUnderTest> {
  return startHubUnderTest({
    rules: 'policy',
    requestIds: () => 'request',
    now: () => new Date('2026-01-01T00:00:00Z'),
    ...parts,
    environment: { HEYI_KEY: KEY, HEYI_POLICY: leakPolicy, ...environment },
  });
}
