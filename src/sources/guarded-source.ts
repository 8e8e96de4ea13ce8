import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  circuitBreaker,
  ConsecutiveBreaker,
  handleWhen,
  wrap,
} from 'cockatiel';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Source } from './source.ts';

export interface Guard {
  /** Round trips under way at once; four times as many may wait. */
  readonly ceiling: number;
  /** Failures in a row after which the source is left alone, and for how long, in milliseconds. */
  readonly breaksAfter: number;
  readonly retryAfterMs: number;
  readonly onFailure: (department: string, error: unknown) => void;
}

/**
 * A source that is left alone while it is down, and asked no more at once than it can bear: one department that hangs must
 * not hold the questions that do not ask it. How long a round trip may take is the source's own promise.
 */
export function guardedSource(source: Source, guard: Guard): Source {
  const breaker = circuitBreaker(handleWhen(isFailure), {
    halfOpenAfter: guard.retryAfterMs,
    breaker: new ConsecutiveBreaker(guard.breaksAfter),
  });
  const policy = wrap(bulkhead(guard.ceiling, guard.ceiling * 4), breaker);
  return {
    ...source,
    async read(statements, departure) {
      try {
        return await policy.execute(() => source.read(statements, departure));
      } catch (error) {
        const expected = error instanceof BrokenCircuitError || error instanceof BulkheadRejectedError;
        const askers = error instanceof HeyiError && ['REQUEST_CANCELLED', 'VALUE_REFUSED'].includes(error.code);
        if (!expected && !askers) guard.onFailure(source.department, error);
        throw error instanceof HeyiError
          ? error
          : new HeyiError('SOURCE_UNAVAILABLE', { department: source.department }, { cause: error });
      }
    },
  };
}

/**
 * What speaks against the source itself. A wrong value, a caller who leaves and a statement that the source stopped at its
 * own limit do not: one caller's questions must not close a department for all.
 */
function isFailure(error: unknown): boolean {
  if (!(error instanceof HeyiError)) return true;
  return error.code === 'SOURCE_UNAVAILABLE' || (error.code === 'SOURCE_TIMEOUT' && !wasStoppedByItself(error));
}

/** SQLSTATE 57014, query_canceled. */
function wasStoppedByItself({ cause }: HeyiError): boolean {
  return (cause as { readonly code?: unknown } | undefined)?.code === '57014';
}
