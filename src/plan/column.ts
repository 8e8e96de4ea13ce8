import type { Scalar } from '../compose/model.ts';
import type { Mask } from '../permissions/mask.ts';
import type { KeysFound, Operand, Predicate } from './plan.ts';

/** A value of a row. */
export interface Column {
  /** The column's name, or for a derived value a name that no other value of the row has. */
  readonly name: string;
  readonly scalar: Scalar;
  readonly derived?: Derived;
  /** 脱敏. How the value is shown, and compared, sorted and counted: the clear one stands nowhere above. */
  readonly mask?: Mask;
  /** 封存. Boolean columns of the same row, any of which hides the value when it is true. */
  readonly hiddenBy?: readonly string[];
}

/** A value that stands in other tables of the same department, reached from a row by one of its columns, `own`. */
export type Derived =
  /** A value of the one row whose `key` is the row's `own`. */
  | {
      readonly kind: 'link';
      readonly own: string;
      readonly table: string;
      readonly key: string;
      readonly column: Column;
      /** What that row must meet; without, the value is null. */
      readonly where?: Predicate;
    }
  /** How many rows have the row's `own` as their `key`, and meet `where`. */
  | {
      readonly kind: 'count';
      readonly own: string;
      readonly table: string;
      readonly key: string;
      readonly where?: Predicate;
    }
  /**
   * A value of another department, which another step finds with its key: that of `own`, among the keys that the first of these steps found
   * which did not find too many.
   */
  | {
      readonly kind: 'passed';
      readonly own: Column;
      readonly from: KeysFound;
      /** Which of the values that are found with a key. */
      readonly index: number;
      /** What a key has of which nothing is found: a count is then 0. */
      readonly absent: 'null' | 'zero';
    }
  /** The area of a level that a column's area lies in. */
  | { readonly kind: 'areaAt'; readonly column: string; readonly unit: AreaUnit }
  /** The first day, in Beijing time, of the period that a column's instant lies in. */
  | { readonly kind: 'period'; readonly column: string; readonly unit: PeriodUnit }
  /** The same text for every row. */
  | { readonly kind: 'constant'; readonly text: string }
  /** A column as text, so that keys of different kinds have one order. */
  | { readonly kind: 'asText'; readonly column: string }
  /** A value that orders rows and tells nothing of the column it is made from. */
  | { readonly kind: 'scrambled'; readonly of: Column }
  /** A figure of a group, of those of its rows that meet `where`. */
  | { readonly kind: 'measure'; readonly measure: Measure; readonly where?: Predicate };

export type AreaUnit = 'CITY' | 'COUNTY' | 'TOWN' | 'VILLAGE';
export type PeriodUnit = 'YEAR' | 'QUARTER' | 'MONTH' | 'WEEK' | 'DAY';

export type Measure =
  | { readonly kind: 'count' }
  /** How many different people the rows concern. */
  | { readonly kind: 'subjects'; readonly of: Column }
  | { readonly kind: 'countDistinct' | 'sum' | 'avg' | 'min' | 'max'; readonly column: string }
  | { readonly kind: 'percentile'; readonly column: string; readonly fraction: Operand };
