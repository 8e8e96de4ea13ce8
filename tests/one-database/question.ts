import type { ColumnField, ModelType, ToManyField, ToOneField } from '../../src/compose/model.ts';
import type { Operand } from '../aggregates/question.ts';

/** What is asked across departments, as plain data: printed as GraphQL for the hub, written as SQL for the one database. */
export type Question = ListQuestion | StatisticsQuestion;

interface Asked {
  /** `petitions`, `petitionsAggregate`. */
  readonly root: string;
  readonly type: ModelType;
  readonly where: Condition | undefined;
  /** Whether `where` is given as a variable. */
  readonly whereAsVariable: boolean;
}

export interface ListQuestion extends Asked {
  readonly kind: 'list';
  readonly orderBy: readonly Order[];
  /** Rows of a page. */
  readonly first: number;
  readonly pages: 1 | 2;
  /** Whether it asks how many there are in all. */
  readonly counted: boolean;
  readonly child: ChildList | undefined;
}

/** A list below each row. */
export interface ChildList {
  readonly field: ToManyField;
  readonly type: ModelType;
  readonly where: Condition | undefined;
  readonly orderBy: readonly Order[];
  readonly first: number;
}

export interface StatisticsQuestion extends Asked {
  readonly kind: 'statistics';
  readonly groupBy: readonly GroupKey[];
}

/** `category: true`, `area: COUNTY`, `receivedAt: YEAR`; of the row itself, or through what it leads to. */
export interface GroupKey {
  readonly through: readonly { readonly field: ToOneField | ToManyField; readonly target: ModelType }[];
  readonly field: ColumnField | ToOneField;
  readonly unit: 'true' | 'COUNTY' | 'YEAR';
}

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  /** A value, or an area by its code. */
  | {
      readonly kind: 'compare';
      readonly field: ColumnField | ToOneField;
      readonly operator: string;
      readonly operand: Operand;
    }
  /** What a link leads to; undefined for a link that leads nowhere. */
  | {
      readonly kind: 'link';
      readonly field: ToOneField;
      readonly target: ModelType;
      readonly of: Condition | undefined;
    }
  | {
      readonly kind: 'list';
      readonly field: ToManyField;
      readonly target: ModelType;
      readonly quantifier: 'some' | 'none' | 'every';
      readonly of: Condition;
    }
  | {
      readonly kind: 'count';
      readonly field: ToManyField;
      readonly target: ModelType;
      readonly operator: string;
      readonly operand: Operand;
    };

/** By a value or a number of rows, of the row itself or of what its links lead to. */
export interface Order {
  readonly links: readonly { readonly field: ToOneField; readonly target: ModelType }[];
  readonly by: ColumnField | ToManyField;
  readonly direction: 'ASC' | 'DESC';
}
