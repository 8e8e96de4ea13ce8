import { LRUCache } from 'lru-cache';
import { HeyiError } from '../errors/heyi-error.ts';
import type { FieldEntitlement } from '../permissions/decision.ts';
import type { Decision } from '../permissions/decision.ts';
import type { Verification } from '../permissions/use-of.ts';

const MINUTE_MS = 60_000;
/** Accounts whose count is kept; they sign in by tokens, so nobody can make them up to push others out. */
const MOST_ACCOUNTS = 100_000;

/** 核验限次. Who counts how often an account verifies values: this process, or for several the one that started them. */
export interface VerificationCount {
  /**
   * Counts an operation's verifications, all of them or none.
   *
   * @throws VERIFY_RATE_EXCEEDED
   */
  count(account: string, times: number, limit: number): void | Promise<void>;
}

/** How often an account has verified values in this minute, by the clock's minutes. Kept by this replica: of several, each allows as much. */
export class VerificationLimiter implements VerificationCount {
  readonly #now: () => number;
  readonly #countByAccount = new LRUCache<string, { readonly minute: number; readonly times: number }>({
    max: MOST_ACCOUNTS,
  });

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  count(account: string, times: number, limit: number): void {
    const left = this.leftInsteadOf(account, times, limit);
    if (left !== undefined) throw verificationsExceeded({ limit, times, left });
  }

  /** Counts them and gives undefined, or counts none and gives how many the account may still verify. */
  leftInsteadOf(account: string, times: number, limit: number): number | undefined {
    if (times === 0) return undefined;
    const minute = Math.floor(this.#now() / MINUTE_MS);
    const known = this.#countByAccount.get(account);
    const before = known?.minute === minute ? known.times : 0;
    if (before + times > limit) return Math.max(0, limit - before);
    this.#countByAccount.set(account, { minute, times: before + times });
    return undefined;
  }
}

export function verificationsExceeded(values: {
  readonly limit: number;
  readonly times: number;
  readonly left: number;
}): HeyiError {
  const { limit, times, left } = values;
  return new HeyiError('VERIFY_RATE_EXCEEDED', { limit, received: times, left });
}

/**
 * How many of an operation's verifications count for a principal: those of values that it may neither read as they are nor filter by.
 * Whoever may, learns nothing by guessing.
 */
export function limitedVerifications(verifications: readonly Verification[], decision: Decision): number {
  if (decision.kind !== 'some') return 0;
  const { fieldsByType } = decision.entitlement;
  return verifications
    .filter(({ type, field }) => isSecret(fieldsByType.get(type)?.get(field)))
    .reduce((sum, { times }) => sum + times, 0);
}

function isSecret(entitlement: FieldEntitlement | undefined): boolean {
  if (entitlement === undefined) return true;
  const { verbs, mask } = entitlement;
  return !verbs.has('filter') && !(verbs.has('read') && mask === undefined);
}
