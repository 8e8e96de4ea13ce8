import type { ModelType } from '../compose/model.ts';
import type { DenialReason } from '../permissions/decision.ts';
import type { CellReference } from './answer.ts';
import type { Column } from './column.ts';
import type { KeySource } from './plan.ts';
import { draftStep, type Planning } from './planning.ts';
import type { StepDraft } from './step-draft.ts';

/** An object while it is being planned: how to come by its key, its own row, and its rows in other departments. */
export interface Place {
  readonly type: ModelType;
  /** Response names from the root to the object. */
  readonly path: readonly string[];
  /** The step whose rows these objects are; none for an object known by its key alone. */
  readonly row: StepDraft | undefined;
  readonly keys: () => KeySource;
  /** By department. */
  readonly lookups: Map<string, StepDraft>;
  /** Set where the link that led here may not be followed: of the object, its key alone is known. */
  readonly notJoined?: NotJoined;
}

/** A link that the decision does not let the caller follow. */
export interface NotJoined {
  readonly coordinate: { readonly type: string; readonly field: string; readonly owner: string };
  readonly reason: DenialReason;
}

/** An object of which the key is known and nothing else. */
export function placeOfKey(type: ModelType, path: readonly string[], keys: KeySource): Place {
  return { type, path, row: undefined, keys: () => keys, lookups: new Map() };
}

/** A cell of the object's row in a department: its own row, or one looked up by its key. */
export function cellOf(planning: Planning, place: Place, department: string, column: Column): CellReference {
  if (place.row?.department === department) return { of: 'row', index: place.row.column(column) };
  const step = lookUp(planning, place, department);
  return { of: 'lookup', step: step.id, index: step.column(column) };
}

/** The step that finds the object's row in a department by its key, one however often it is needed. */
export function lookUp(planning: Planning, place: Place, department: string): StepDraft {
  const known = place.lookups.get(department);
  if (known !== undefined) return known;
  const { type, path, keys } = place;
  const key = { name: type.tables.get(department)!.keyColumn, scalar: type.key.scalar };
  const step = draftStep(planning, department, type, path, { kind: 'lookup', key, keys: keys() });
  place.lookups.set(department, step);
  return step;
}
