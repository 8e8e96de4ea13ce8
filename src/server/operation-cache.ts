import { LRUCache } from 'lru-cache';
import type { OperationUse } from '../permissions/use-of.ts';
import type { PreparedOperation } from './prepared-operation.ts';

/** An operation in one structure of its variables: what it uses, and a plan for each permission fingerprint. */
export interface CachedOperation {
  readonly use: OperationUse;
  /** The departments whose fields it uses. */
  readonly owners: readonly string[];
  readonly preparedByFingerprint: Map<string, PreparedOperation>;
}

/**
 * Operations by schema digest, document digest, operation name and variable structure. Bounded; keys never carry a request's values, and a
 * plan is found only under the fingerprint of the decision it was compiled for.
 */
export class OperationCache {
  readonly #operations: LRUCache<string, CachedOperation>;
  hits = 0;
  misses = 0;

  constructor(maximum: number) {
    this.#operations = new LRUCache({ max: maximum });
  }

  operation(key: string, analyse: () => Pick<CachedOperation, 'use' | 'owners'>): CachedOperation {
    let cached = this.#operations.get(key);
    if (cached === undefined) {
      cached = { ...analyse(), preparedByFingerprint: new Map() };
      this.#operations.set(key, cached);
    }
    return cached;
  }

  prepared(
    { preparedByFingerprint }: CachedOperation,
    fingerprint: string,
    prepare: () => PreparedOperation,
  ): PreparedOperation {
    const known = preparedByFingerprint.get(fingerprint);
    if (known !== undefined) {
      this.hits += 1;
      return known;
    }
    this.misses += 1;
    const prepared = prepare();
    if (preparedByFingerprint.size >= MAXIMUM_FINGERPRINTS) preparedByFingerprint.clear();
    preparedByFingerprint.set(fingerprint, prepared);
    return prepared;
  }
}

const MAXIMUM_FINGERPRINTS = 100;
