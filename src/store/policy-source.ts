import type { PolicySnapshot } from './policy-snapshot.ts';

/** Where a hub has the policy from that it decides by. */
export interface PolicySource {
  /** The policy to decide a request by. Asks nobody. @throws POLICY_STALE */
  snapshot(): PolicySnapshot;
  /**
   * The same, of an epoch or of a later one, for a caller that knows of it: waits until it is here, and no longer than a policy may be old.
   *
   * @throws POLICY_STALE
   */
  reached(epoch: number): Promise<PolicySnapshot>;
  /** The policy that is held, fresh or not: for those who look after the hub. */
  readonly held: PolicySnapshot;
  close(): Promise<void>;
}
