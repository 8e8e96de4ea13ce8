import type { Scalar } from '../compose/model.ts';

/** The rows of a type in one department's table, as its file maps them. */
export interface MappedTable {
  readonly department: string;
  readonly file: string;
  readonly line: number;
  readonly type: string;
  readonly name: string;
  /** Whether they are a part of rows that another department anchors. */
  readonly extends: boolean;
  readonly key: MappedColumn;
  /** What the hub reads of them, the key included; two fields may read one column. */
  readonly columns: readonly MappedColumn[];
}

export interface MappedColumn {
  readonly coordinate: string;
  readonly line: number;
  readonly name: string;
  readonly scalar: Scalar;
  readonly holds: MappedValue;
}

export type MappedValue =
  | { readonly kind: 'key' }
  | { readonly kind: 'value'; readonly searched: boolean }
  | { readonly kind: 'enum'; readonly name: string; readonly values: readonly string[] }
  | MappedLink;

/** The key of an object of `target`. */
export interface MappedLink {
  readonly kind: 'link';
  readonly target: string;
  /** The department that anchors the target, and whether that is another. */
  readonly anchor: string;
  readonly leaves: boolean;
  /** Whether it is asked for by ranges of area codes. */
  readonly within: boolean;
  /** Lists and time lines of which the rows are found by this column: `Person.petitions`. */
  readonly lists: readonly string[];
}
