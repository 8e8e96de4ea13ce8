import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  circuitBreaker,
  ConsecutiveBreaker,
  handleAll,
  TaskCancelledError,
  timeout,
  TimeoutStrategy,
  wrap,
} from 'cockatiel';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Source } from './source.ts';

export interface Guard {
  /** How long a round trip may take before its fields are given up, in milliseconds. */
  readonly timeoutMs: number;
  /** Round trips under way at once; more wait, and as many again at most. */
  readonly ceiling: number;
  /** Failures in a row after which the source is left alone, and for how long, in milliseconds. */
  readonly breaksAfter: number;
  readonly retryAfterMs: number;
  readonly onFailure: (department: string, error: unknown) => void;
}

/**
 * A source that fails in one way only: quickly, and with an error of the catalogue. One department that hangs must not hold
 * the questions that do not ask it.
 */
export function guardedSource(source: Source, guard: Guard): Source {
  const breaker = circuitBreaker(handleAll, {
    halfOpenAfter: guard.retryAfterMs,
    breaker: new ConsecutiveBreaker(guard.breaksAfter),
  });
  const policy = wrap(
    bulkhead(guard.ceiling, guard.ceiling * 4),
    breaker,
    timeout(guard.timeoutMs, TimeoutStrategy.Aggressive),
  );
  return {
    ...source,
    async read(statements) {
      try {
        return await policy.execute(() => source.read(statements));
      } catch (error) {
        const expected = error instanceof BrokenCircuitError || error instanceof BulkheadRejectedError;
        if (!expected) guard.onFailure(source.department, error);
        throw asHeyiError(error, source.department, guard.timeoutMs);
      }
    },
    ping: () =>
      timeout(guard.timeoutMs, TimeoutStrategy.Aggressive)
        .execute(() => source.ping())
        .catch(() => false),
  };
}

/** SQLSTATE 57014: the database itself stopped the statement at `statement_timeout`. */
const QUERY_CANCELED = '57014';

function asHeyiError(error: unknown, department: string, limit: number): HeyiError {
  const timedOut = error instanceof TaskCancelledError || (error as { code?: unknown }).code === QUERY_CANCELED;
  return timedOut
    ? new HeyiError('SOURCE_TIMEOUT', { department, limit }, { cause: error })
    : new HeyiError('SOURCE_UNAVAILABLE', { department }, { cause: error });
}
