import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { packageRoot } from '../../../src/package-root.ts';
import { storeForThisTest, type StoreUnderTest } from '../../store/store-under-test.ts';
import { startHubUnderTest, type Answer, type HubUnderTest } from '../hub-under-test.ts';

export interface Administration {
  readonly hub: HubUnderTest;
  readonly under: StoreUnderTest;
  /** Asks as an account, for a policy that is no older than what was last done. */
  readonly as: (account: string, query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** The latest epoch. */
  readonly epoch: () => Promise<number>;
}

/** Freshness is others' to test; a busy machine may be slow to prove it. */
const PATIENT = '20000';

/** A hub on a store of its own, which begins with the demo's policy. */
export async function administrationForThisTest(): Promise<Administration> {
  const under = await storeForThisTest('administration');
  const hub = await startHubUnderTest({
    rules: 'policy',
    environment: {
      HEYI_STORE_URL: under.url,
      HEYI_POLICY_MAX_AGE: PATIENT,
      HEYI_OPERATIONS: join(packageRoot, 'examples'),
    },
  });
  onTestFinished(() => hub.stop());
  return {
    hub,
    under,
    as: (account, query, variables = {}) => hub.ask(query, { account, variables }),
    epoch: async () => (await under.store.current()).epoch,
  };
}

export const codeOf = ({ errors }: Answer): string | undefined => errors?.[0]?.extensions.code;
