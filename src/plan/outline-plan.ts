import type { CostOfPlan } from './cost.ts';
import type { Variables } from './argument.ts';
import type { Plan, Read, Step } from './plan.ts';

/**
 * A plan as people may read it: what is asked of whom, in which hop, by which keys. The words are the schema's; tables,
 * columns, statements and values are not in it, so it may leave the hub (`extensions.plan`).
 */
export interface PlanOutline {
  readonly operation: string | undefined;
  /** Rows that it can read at most, and what it can cost at most. */
  readonly rows: number;
  readonly cost: number;
  readonly roundTrips: readonly RoundTripOutline[];
}

export interface RoundTripOutline {
  readonly department: string;
  readonly hop: number;
  /** The round trips, by index, that bring the keys. */
  readonly after: readonly number[];
  readonly steps: readonly StepOutline[];
}

export interface StepOutline {
  readonly id: number;
  readonly type: string;
  readonly kind: Read['kind'];
  /** Response path of the field that first needed it. */
  readonly path: string;
  /** Where the keys come from: a step, or an argument; undefined for a step without keys. */
  readonly keys: { readonly step: number } | { readonly argument: string } | undefined;
  /** Rows that it can read at most. */
  readonly rows: number;
}

export function outlinePlan(plan: Plan, costOfPlan: CostOfPlan, variables: Variables): PlanOutline {
  const { operation, steps, roundTrips } = plan;
  const { rows, cost, rowsByStep } = costOfPlan(variables);
  return {
    operation,
    rows,
    cost,
    roundTrips: roundTrips.map(({ department, hop, after, steps: ids }) => ({
      department,
      hop,
      after,
      steps: ids.map((id) => outlineStep(steps[id]!, rowsByStep[id]!)),
    })),
  };
}

function outlineStep({ id, type, path, read }: Step, rows: number): StepOutline {
  const source = 'keys' in read ? read.keys : undefined;
  const keys =
    source === undefined
      ? undefined
      : source.kind === 'argument'
        ? { argument: source.argument }
        : { step: source.step };
  return { id, type, kind: read.kind, path: path.join('.'), keys, rows };
}
