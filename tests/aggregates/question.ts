import type { Scalar } from '../../src/compose/model.ts';

/** What a statistics question asks, as plain data: printed as GraphQL for the hub, written as SQL for the database. */
export interface Question {
  readonly of: Statistics;
  readonly where: Condition | undefined;
  readonly groupBy: readonly Key[];
  readonly having: readonly Having[];
  readonly orderBy: readonly Order[];
  readonly first: number | undefined;
  readonly selected: readonly Selected[];
  /** Arguments that are given as variables. */
  readonly asVariables: ReadonlySet<string>;
}

/** A collection of the schema and its table. */
export interface Statistics {
  /** `incidentsAggregate`. */
  readonly root: string;
  readonly type: string;
  readonly department: string;
  readonly table: string;
  readonly filtered: readonly Filtered[];
  readonly keys: readonly (Value & { readonly units: readonly string[] })[];
  readonly figures: readonly Figure[];
  /** Some rows, as PostgreSQL writes their cells. */
  readonly rows: readonly Row[];
}

export type Row = Readonly<Record<string, string | null>>;

/** A value of a row: a field of the type and the column behind it. */
export interface Value {
  readonly field: string;
  readonly column: string;
  readonly scalar: Scalar;
  /** For a link: the key field of the object at its other end. */
  readonly keyField: string | undefined;
  /** The type whose sealed key this is. */
  readonly sealed: string | undefined;
}

export interface Filtered extends Value {
  readonly operators: readonly string[];
}

/** `category: true`, `area: TOWN`, `occurredAt: MONTH`. */
export interface Key extends Value {
  readonly unit: string;
}

export type FigureKind = 'count' | 'countDistinct' | 'sum' | 'avg' | 'min' | 'max' | 'percentile';

export interface Figure {
  readonly kind: FigureKind;
  /** Undefined for `count` alone. */
  readonly value: Value | undefined;
  /** The scalar of the figure itself. */
  readonly scalar: Scalar;
  /** What `having` compares it by; none for a percentile. */
  readonly operators: readonly string[];
}

/** An operand in the database's form: `431302000000`, `2023-05-01 10:00:00+08`. */
export type Operand = string | null | readonly string[];

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'compare'; readonly value: Value; readonly operator: string; readonly operand: Operand };

export interface Having {
  readonly figure: Figure;
  readonly operator: string;
  readonly operand: Operand;
}

export interface Order {
  readonly by: Key | Figure;
  readonly direction: 'ASC' | 'DESC';
}

export type Selected =
  | { readonly kind: 'key'; readonly value: Value; readonly key: Key | undefined }
  | { readonly kind: 'figure'; readonly figure: Figure; readonly fraction: number | undefined };
