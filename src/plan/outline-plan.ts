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
  /** Response path of the field that first needed it; of every field where several have a share in it. */
  readonly path: string;
  /** Where the keys come from: a step, or an argument; undefined for a step without keys. */
  readonly keys: { readonly step: number } | { readonly argument: string } | undefined;
  /** Rows that it can read at most. */
  readonly rows: number;
  /** Of a step that finds keys for others: about how many, by the department's own statistics; undefined where those say nothing. */
  readonly expected?: number;
  /** The step that must have found too many keys for this one to be run. */
  readonly insteadOf?: number;
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
      steps: ids.map((id) => outlineStep(steps, id, rowsByStep)),
    })),
  };
}

/** A step that others have a share in stands for them. */
function outlineStep(steps: readonly Step[], id: number, rowsByStep: readonly number[]): StepOutline {
  const { type, path, read, insteadOf } = steps[id]!;
  if (read.kind === 'gathered') {
    const paths = read.shares.map((share) => steps[share]!.path.join('.'));
    const rows = read.shares.reduce((sum, share) => sum + rowsByStep[share]!, 0);
    return { id, type, kind: 'aggregate', path: paths.join(', '), keys: undefined, rows };
  }
  const source = 'keys' in read ? read.keys : undefined;
  const keys =
    source === undefined
      ? undefined
      : source.kind === 'argument'
        ? { argument: source.argument }
        : { step: askedStep(steps, source.step) };
  return {
    id,
    type,
    kind: read.kind,
    path: path.join('.'),
    keys,
    rows: rowsByStep[id]!,
    ...(read.kind === 'keys' && read.expected !== undefined ? { expected: read.expected } : {}),
    ...(insteadOf === undefined ? {} : { insteadOf }),
  };
}

function askedStep(steps: readonly Step[], id: number): number {
  const { read } = steps[id]!;
  return read.kind === 'share' ? read.of : id;
}
