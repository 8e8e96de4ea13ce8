import type { ModelType } from '../compose/model.ts';
import { columnIdentity } from './field-column.ts';
import type { Column } from './column.ts';
import type { Predicate } from './plan.ts';

/** What a question asks another department for: the keys of its rows that meet something, and what it goes by beside them. */
export interface SoughtKeys {
  /** The column, in the row that is asked of, whose value is to be among the keys. */
  readonly column: Column;
  readonly department: string;
  /** Whose rows are looked through, and the column of theirs that holds the keys. */
  readonly type: ModelType;
  readonly of: Column;
  /** What is to be found with each key; empty for a condition. */
  readonly values: readonly Column[];
  readonly where: Predicate | undefined;
  readonly having: Predicate | undefined;
  /** What those rows' own condition, or their values, ask of further departments. */
  readonly within: readonly SoughtKeys[];
  readonly argument: string;
  /** The steps that find them, filled in once the whole condition is known and a way is chosen. */
  readonly from: number[];
}

/** Notes what is sought, and gives the condition that the row's value is among it. */
export type Seek = (sought: Omit<SoughtKeys, 'from' | 'values'>) => Predicate;

/** Notes what is sought with the keys of rows, and gives each as a value of the row itself. */
export type SeekValues = (sought: Omit<SoughtKeys, 'from'>) => readonly Column[];

export interface Seeking {
  readonly seek: Seek;
  readonly seekValues: SeekValues;
  /** All that was asked for. */
  readonly sought: readonly SoughtKeys[];
}

export function seeking(): Seeking {
  const sought: SoughtKeys[] = [];
  return {
    sought,
    seek(asked) {
      const from: number[] = [];
      sought.push({ ...asked, values: [], from });
      return { kind: 'amongKeys', column: asked.column, inEach: [from], inNone: [] };
    },
    seekValues(asked) {
      if (asked.values.length === 0) return [];
      const from: number[] = [];
      sought.push({ ...asked, from });
      return asked.values.map((value, index) => ({
        name: `${asked.argument}.${columnIdentity(value)}`,
        scalar: value.scalar,
        derived: {
          kind: 'passed',
          own: asked.column,
          from,
          index,
          absent: value.derived?.kind === 'measure' ? 'zero' : 'null',
        },
      }));
    },
  };
}

/** For conditions that one database has to answer alone, as an owner's row rule: nothing else is in their language. */
export const seekNothing: Seek = ({ department, argument }) => {
  throw new Error(`${argument} asks ${department}, and may ask its own department alone`);
};
