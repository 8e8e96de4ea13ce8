import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Model } from '../compose/model.ts';
import type { Decision } from '../permissions/decision.ts';
import type { Variables } from './argument.ts';
import { gatherAggregates } from './gather-aggregates.ts';
import { guardOf } from './guard-of.ts';
import { intersectKeys } from './intersect-keys.ts';
import type { Plan, Refusal } from './plan.ts';
import { planRoot } from './plan-root.ts';
import type { Planning } from './planning.ts';
import { scheduleRoundTrips } from './schedule-round-trips.ts';
import { noStatistics, type Statistics } from './statistics.ts';

export interface OperationToPlan {
  /** The caller's own: what may not be discovered is not in it. */
  readonly schema: GraphQLSchema;
  readonly model: Model;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced; only their structure shapes the plan. */
  readonly variables: Variables;
  readonly decision: Decision;
  /** By which one of several ways to an answer is taken first; nothing is known where they are not given. */
  readonly statistics?: Statistics;
  /** How many keys may be passed on from one department to another. */
  readonly keyCeiling?: number;
}

/**
 * A valid operation and the decision on it → what to run.
 *
 * @throws BAD_USER_INPUT for arguments whose structure makes no sense together.
 */
export function planOperation(given: OperationToPlan): Plan {
  const {
    schema,
    model,
    document,
    operation,
    variables,
    decision,
    statistics = noStatistics,
    keyCeiling = Infinity,
  } = given;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const guard = guardOf(model, decision);
  const refused = new Map<string, Refusal>();
  const planning: Planning = {
    schema,
    model,
    fragments,
    variables,
    statistics,
    keyCeiling,
    drafts: [],
    guard,
    refusals: refused,
  };
  const answer = planRoot(planning, operation, decision);
  const steps = gatherAggregates(planning.drafts.map((draft) => intersectKeys(draft.finish())));
  const refusals = [...refused.values()];
  return { operation: operation.name?.value, steps, roundTrips: scheduleRoundTrips(steps), answer, refusals };
}
