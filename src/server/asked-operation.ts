import type { PlanOutline } from '../plan/outline-plan.ts';
import type { Timing } from './timing.ts';

/** An operation that a field of the hub's own asked of departments, as `x-heyi-explain` tells it. */
export interface AskedOperation {
  readonly field: string;
  /** GraphQL, and the values of its variables. */
  readonly operation: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly plan?: PlanOutline;
  readonly timing?: Timing;
}
