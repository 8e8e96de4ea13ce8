import type { DenialReason } from './decision.ts';

/** The step of the evaluation order that ends with a reason; see `entitle` for the steps. */
export const stepOfReason: Readonly<Record<DenialReason, number>> = {
  'unknown-principal': 1,
  'unknown-application': 1,
  'no-purpose': 1,
  'policy-stale': 1,
  withheld: 2,
  guardrail: 4,
  'denied-by-owner': 5,
  'no-grant': 6,
  expired: 6,
  suspended: 6,
  'not-joined': 6,
  'not-assigned': 7,
  'attribute-missing': 8,
  'scope-unprovable': 8,
  'outside-application': 9,
  combination: 10,
  'matter-missing': 10,
};
