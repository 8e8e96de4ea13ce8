import type { Model, ModelType } from '../compose/model.ts';
import type { DenialReason, Verb } from '../permissions/decision.ts';
import type { Mask } from '../permissions/mask.ts';
import type { Predicate } from './plan.ts';

/**
 * What a decision says to each place of a plan. Whatever reads, compares or counts a row asks it, so that no statement can be
 * planned without the decision.
 */
export interface Guard {
  readonly model: Model;
  /** Why a field may not be used so; undefined where it may. */
  refusal(type: string, field: string, verb: Verb): DenialReason | undefined;
  mask(type: string, field: string): Mask | undefined;
  /** What the rows of a type in a department's table must meet to exist for the caller; undefined where all do. */
  rows(type: ModelType, department: string): Predicate | undefined;
  /** What they must meet for their parts to exist for the caller, who may know the parts and nothing of the whole. */
  rowsOfWhole(type: ModelType, department: string): Predicate | undefined;
  /** The columns of a department's table of a type that, when true, hide whom a row concerns. */
  identitySeals(type: ModelType, department: string): readonly string[];
  /** The least number of different people in a group of statistics; 0 for no bound. */
  smallestGroup(type: string): number;
}

/** Everything permitted: for the decision that says so, and for an owner's own predicates, which read what they must. */
export function openGuard(model: Model): Guard {
  return {
    model,
    refusal: () => undefined,
    mask: () => undefined,
    rows: () => undefined,
    rowsOfWhole: () => undefined,
    identitySeals: () => [],
    smallestGroup: () => 0,
  };
}

/**
 * The second lock of every position but the answer's own: the caller's schema does not have what may not be used, and what comes
 * through all the same is a fault of the hub, never planned.
 */
export function assertPermitted(guard: Guard, type: string, field: string, verb: Verb): void {
  const reason = guard.refusal(type, field, verb);
  if (reason !== undefined) throw new Error(`The decision does not permit ${verb} of ${type}.${field}: ${reason}`);
}
