import type { ModelType } from '../compose/model.ts';
import type { Led } from './group-keys.ts';
import type { Column } from './column.ts';
import type { Value } from './plan.ts';
import type { Planning } from './planning.ts';

/** What the walk over one `…Aggregate` field carries along. */
export interface Grouping {
  readonly planning: Planning;
  readonly type: ModelType;
  /** The group's key columns, by field. */
  readonly keys: ReadonlyMap<string, Column>;
  /** Of the links among them, whose keys they hold. */
  readonly targets: ReadonlyMap<string, ModelType>;
  /** Of what the rows lead to, how many different a group must have. */
  readonly led: readonly Led[];
}

/** How many groups come when nobody says; more are an error, never a silent cut. */
export const MOST_GROUPS = 1000;

export const MAXIMUM_GROUPS: Value = { kind: 'literal', value: MOST_GROUPS };
