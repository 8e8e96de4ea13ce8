import type { Decision } from '../permissions/decision.ts';

/** What a command on the hub's own machine may do: whoever starts it can read the departments' connections as well. */
export const allowedEverything: Decision = { kind: 'all', fingerprint: 'all' };
