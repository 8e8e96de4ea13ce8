import type { Policy } from './policy/policy.ts';

/** What decisions are made by. `allow-all` is for tests and measurements, and possible by code alone: no setting or file says it. */
export type Rules = { readonly kind: 'allow-all' } | { readonly kind: 'policy'; readonly policy: Policy };
