import type { Sealer } from '../sealing/sealer.ts';
import type { Cell } from '../sources/source.ts';
import type { StepRows } from './step-rows.ts';

/** What an answer is made from, once all rows are there. */
export interface AnswerContext {
  /** By step id. */
  readonly rows: readonly StepRows[];
  /** The argument key of each root object, by response name; undefined where the argument is no key. */
  readonly keyByEntity: Readonly<Record<string, Cell | undefined>>;
  /** What the hub answers itself, by response name. */
  readonly hub: Readonly<Record<string, unknown>>;
  readonly sealer: Pick<Sealer, 'isKey' | 'seal'>;
  readonly sealCursor: (step: number, position: readonly Cell[]) => string;
  /** How many objects the page of a step may have. */
  readonly pageSize: (step: number) => number;
  /** Whether the page of a step begins or ends at a cursor. */
  readonly bounded: (step: number) => { readonly after: boolean; readonly before: boolean };
}
