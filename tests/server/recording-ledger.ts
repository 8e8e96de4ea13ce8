import type { Intent, Ledger, Outcome } from '../../src/audit/ledger.ts';

export interface RecordingLedger extends Ledger {
  readonly intents: Intent[];
  readonly outcomes: Outcome[];
}

/** Keeps what it is handed, and tells when. */
export function recordingLedger(onIntent: () => void = () => undefined): RecordingLedger {
  const intents: Intent[] = [];
  const outcomes: Outcome[] = [];
  return {
    intents,
    outcomes,
    intend(intent) {
      onIntent();
      intents.push(intent);
      return Promise.resolve({ requestId: intent.requestId });
    },
    conclude(_receipt, outcome) {
      outcomes.push(outcome);
      return Promise.resolve();
    },
  };
}
