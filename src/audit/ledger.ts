import type { Coordinate, Decision } from '../permissions/decision.ts';
import type { Principal } from '../permissions/principal.ts';

/**
 * Who read what, and why. The server hands over an intent before a source is touched and an outcome before the first byte
 * leaves; while either is not durable, neither happens.
 */
export interface Ledger {
  /** Resolves once the intent is durable. A rejection denies the operation. */
  intend(intent: Intent): Promise<IntentReceipt>;
  /** Resolves once the outcome is durable. A rejection withholds the answer. */
  conclude(receipt: IntentReceipt, outcome: Outcome): Promise<void>;
}

export interface Intent {
  readonly requestId: string;
  readonly principal: Principal;
  readonly purpose: string | undefined;
  readonly matter: string | undefined;
  readonly operationName: string | undefined;
  /** SHA-256 of the document's text, hexadecimal. */
  readonly operationDigest: string;
  readonly coordinates: readonly Coordinate[];
  readonly decision: Decision;
  /** The departments that the plan asks. */
  readonly sources: readonly string[];
}

/** Names an intent to the outcome that belongs to it. */
export interface IntentReceipt {
  readonly requestId: string;
}

export interface Outcome {
  readonly status: 'answered' | 'refused' | 'failed';
  /** Rows read, by department. */
  readonly rowsByDepartment: Readonly<Record<string, number>>;
  /** Departments whose fields are null because they did not answer. */
  readonly incomplete: readonly string[];
  readonly milliseconds: number;
}
