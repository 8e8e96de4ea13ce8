import { HeyiError } from '../errors/heyi-error.ts';
import type { Decider } from '../permissions/decider.ts';
import type { Rules } from '../permissions/rules.ts';

/** What a request is decided by, from its beginning to its end: one policy, whole. */
export interface PolicySnapshot {
  /** 策略版本. 0 where the policy is no store's, and cannot change while the hub runs. */
  readonly epoch: number;
  readonly rules: Rules;
  readonly decider: Decider;
  /** When it was last known to be the latest, by `performance.now()`. */
  readonly provenAt: number;
  readonly isFresh: boolean;
  /** @throws POLICY_STALE where it may not be the latest any more */
  assertFresh(): void;
}

export type PolicyRead = Pick<PolicySnapshot, 'rules' | 'decider'>;

/** Two clocks at once. */
export interface Moment {
  /** Cannot be set, but stands still while the machine sleeps. */
  readonly monotonic: number;
  /** Goes on while the machine sleeps, but can be set. */
  readonly wall: number;
}

export function momentNow(): Moment {
  return { monotonic: performance.now(), wall: Date.now() };
}

/** A policy of a store: fresh for a while after each proof, by both clocks. A doubt of either is a doubt. */
export class HeldPolicy implements PolicySnapshot {
  readonly epoch: number;
  readonly digest: string;
  readonly rules: Rules;
  readonly decider: Decider;
  readonly #maxAgeMs: number;
  #provenAt: Moment;

  constructor(
    { epoch, digest }: { readonly epoch: number; readonly digest: string },
    { rules, decider }: PolicyRead,
    maxAgeMs: number,
    provenAt: Moment,
  ) {
    this.epoch = epoch;
    this.digest = digest;
    this.rules = rules;
    this.decider = decider;
    this.#maxAgeMs = maxAgeMs;
    this.#provenAt = provenAt;
  }

  /** `at` is when the store was asked, not when it answered: it says what held at some time after. */
  prove(at: Moment): void {
    this.#provenAt = at;
  }

  get provenAt(): number {
    return this.#provenAt.monotonic;
  }

  get isFresh(): boolean {
    const now = momentNow();
    return (
      now.monotonic - this.#provenAt.monotonic <= this.#maxAgeMs && now.wall - this.#provenAt.wall <= this.#maxAgeMs
    );
  }

  assertFresh(): void {
    if (!this.isFresh) throw this.stale();
  }

  stale(): HeyiError {
    return new HeyiError('POLICY_STALE', { limit: this.#maxAgeMs, epoch: this.epoch });
  }
}
