import { HeyiError } from '../errors/heyi-error.ts';
import type { PolicyRead, PolicySnapshot } from './policy-snapshot.ts';
import type { PolicySource } from './policy-source.ts';

/** A policy that cannot change while the hub runs: a folder's, where there is no store. */
export function fixedPolicy(read: PolicyRead): PolicySource {
  const held: PolicySnapshot = {
    ...read,
    epoch: 0,
    get provenAt() {
      return performance.now();
    },
    isFresh: true,
    assertFresh: () => undefined,
  };
  return {
    held,
    snapshot: () => held,
    reached: (epoch) =>
      epoch > 0 ? Promise.reject(new HeyiError('POLICY_STALE', { limit: 0, epoch: 0 })) : Promise.resolve(held),
    close: () => Promise.resolve(),
  };
}
