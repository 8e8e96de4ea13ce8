import type { ModelType } from '../compose/model.ts';
import type { Column, Predicate } from './plan.ts';

/** What a condition asks another department for: the keys of its rows that meet something. */
export interface SoughtKeys {
  /** The column, in the row that the condition is on, whose value is to be among the keys. */
  readonly column: Column;
  readonly department: string;
  /** Whose rows are looked through, and the column of theirs that holds the keys. */
  readonly type: ModelType;
  readonly of: Column;
  readonly where: Predicate | undefined;
  readonly having: Predicate | undefined;
  /** What those rows' own condition asks of further departments. */
  readonly within: readonly SoughtKeys[];
  readonly argument: string;
  /** The steps that find them, filled in once the whole condition is known and a way is chosen. */
  readonly from: number[];
}

/** Notes what is sought, and gives the condition that the row's value is among it. */
export type Seek = (sought: Omit<SoughtKeys, 'from'>) => Predicate;

/** A `seek`, and all that it was asked for. */
export function seeking(): { readonly seek: Seek; readonly sought: readonly SoughtKeys[] } {
  const sought: SoughtKeys[] = [];
  return {
    sought,
    seek(asked) {
      const from: number[] = [];
      sought.push({ ...asked, from });
      return { kind: 'amongKeys', column: asked.column, from };
    },
  };
}

/** For conditions that one database has to answer alone, as an owner's row rule: nothing else is in their language. */
export const seekNothing: Seek = ({ department, argument }) => {
  throw new Error(`${argument} asks ${department}, and may ask its own department alone`);
};
