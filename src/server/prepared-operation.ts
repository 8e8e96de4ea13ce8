import type { DocumentNode } from 'graphql';
import type { CostOfPlan } from '../plan/cost.ts';
import type { Plan, Value } from '../plan/plan.ts';
import type { MakeAnswer } from '../shape/compile-answer.ts';
import type { Parameter } from '../sources/parameter.ts';
import type { Statement } from '../sources/source.ts';

/** A placeholder that takes what another step has found. */
export interface Passed {
  readonly placeholder: number;
  readonly parameter: Parameter & { readonly kind: 'keySet' | 'passed' | 'front' };
  /** Two of the same name take the same list. */
  readonly name: string;
}

/** A plan with everything compiled that does not depend on values: what the cache keeps. */
export interface PreparedOperation {
  readonly plan: Plan;
  readonly costOfPlan: CostOfPlan;
  /** By step id; undefined for a share of another's. */
  readonly statements: readonly (Statement | undefined)[];
  /** By step id: which placeholder takes the keys; -1 for a step without. */
  readonly keyPlaceholders: readonly number[];
  /** By step id: which placeholders take what other steps have found. */
  readonly passed: readonly (readonly Passed[])[];
  /** By step id: the places in a row whose values are shown as keyed hashes. */
  readonly hashedCells: readonly (readonly number[])[];
  /** The area that the question looks in, where it names one. */
  readonly areaAsked: Value | undefined;
  readonly makeAnswer: MakeAnswer;
  /** The part that the hub answers itself (`me`, introspection), as an operation of its own; undefined without such. */
  readonly hubDocument: DocumentNode | undefined;
}
