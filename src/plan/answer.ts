import type { ArgumentKey } from './plan.ts';

// How the rows of a plan's steps become one answer.

export interface ObjectAnswer {
  readonly type: string;
  readonly fields: readonly FieldAnswer[];
}

export type FieldAnswer =
  | { readonly kind: 'typename'; readonly name: string; readonly value: string }
  /** Forbidden: null. */
  | { readonly kind: 'refused'; readonly name: string }
  /** Answered by the hub itself, from the root alone. */
  | { readonly kind: 'hub'; readonly name: string }
  /** The object's own key. */
  | { readonly kind: 'key'; readonly name: string; readonly sealed: boolean }
  | { readonly kind: 'column'; readonly name: string; readonly at: CellReference }
  /** An object whose key stands in a cell. */
  | {
      readonly kind: 'toOne';
      readonly name: string;
      readonly at: CellReference;
      readonly sealed: boolean;
      readonly object: ObjectAnswer;
    }
  /** An object whose key is an argument. Null when `existsIn` is given and that step has no row for it. */
  | {
      readonly kind: 'entity';
      readonly name: string;
      readonly keys: ArgumentKey;
      readonly existsIn: number | undefined;
      readonly object: ObjectAnswer;
    }
  | { readonly kind: 'connection'; readonly name: string; readonly connection: ConnectionAnswer }
  | { readonly kind: 'timeline'; readonly name: string; readonly timeline: TimelineAnswer }
  /** Statistics: one object for each row of a step. */
  | {
      readonly kind: 'groups';
      readonly name: string;
      readonly rows: number;
      readonly group: ObjectAnswer;
      readonly fill: Fill | undefined;
    }
  /** An object that orders values of the same row: `key`, `sum`. */
  | { readonly kind: 'nested'; readonly name: string; readonly object: ObjectAnswer }
  /** Not grouped by: null. */
  | { readonly kind: 'ungrouped'; readonly name: string };

/** A value of the object's own row, or of the row that a lookup found for the object's key. */
export type CellReference =
  | { readonly of: 'row'; readonly index: number }
  | { readonly of: 'lookup'; readonly step: number; readonly index: number };

export interface ConnectionAnswer {
  readonly type: string;
  /** The page's rows; undefined when only the count is asked. `keyed`: grouped by the parent's key. */
  readonly rows: number | undefined;
  readonly keyed: boolean;
  readonly count: number | undefined;
  readonly fields: readonly ConnectionField[];
}

/** A list merged from steps of several types, each a part of it; nodes are planned for each part. */
export interface TimelineAnswer {
  readonly parts: readonly { readonly rows: number | undefined; readonly count: number | undefined }[];
  readonly fields: readonly ConnectionField<readonly NodeAnswer[]>[];
}

export type ConnectionField<Node = NodeAnswer> =
  | { readonly kind: 'typename'; readonly name: string; readonly value: string }
  | { readonly kind: 'totalCount'; readonly name: string }
  /** Of a list across departments: the facts in which what they state differs. */
  | { readonly kind: 'differing'; readonly name: string; readonly comparison: Comparison }
  | { readonly kind: 'nodes'; readonly name: string; readonly node: Node }
  | { readonly kind: 'edges'; readonly name: string; readonly fields: readonly EdgeField<Node>[] }
  | { readonly kind: 'pageInfo'; readonly name: string; readonly fields: readonly PageInfoField[] };

export type EdgeField<Node = NodeAnswer> =
  | { readonly kind: 'typename'; readonly name: string; readonly value: string }
  | { readonly kind: 'cursor'; readonly name: string }
  /** Of a list across departments: whose record it is, by the part that the row belongs to. */
  | { readonly kind: 'department'; readonly name: string; readonly departments: readonly string[] }
  | { readonly kind: 'node'; readonly name: string; readonly node: Node };

/** What of the rows of a merged page is compared. */
export interface Comparison {
  /** The departments of the parts, and the steps of their rows. */
  readonly departments: readonly string[];
  readonly steps: readonly number[];
  readonly facts: readonly {
    readonly name: string;
    /** Where the parts have its value, those apart that the caller sees under different masks. */
    readonly shownAlike: readonly (readonly FactCell[])[];
  }[];
}

export interface FactCell {
  readonly part: number;
  readonly index: number;
}

export interface PageInfoField {
  readonly kind: 'typename' | 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor';
  readonly name: string;
}

/** How statistics are filled up with the areas that have no rows. Columns by their index in the group's row. */
export interface Fill {
  /** The step whose rows are the areas, the code in their first cell. */
  readonly areas: number;
  readonly area: number;
  /** What else is grouped by: each of its combinations is filled up. */
  readonly otherKeys: readonly number[];
  /** The counts, which are 0 where there are no rows; other figures are null. */
  readonly counts: readonly number[];
  /** The order of the groups, kept by the hub for what it adds. */
  readonly order: readonly { readonly index: number; readonly direction: 'ASC' | 'DESC' }[];
}

/** An object made from a row of the connection's step; `key` is the index of the row's own key, where something needs it. */
export interface NodeAnswer {
  readonly key: number | undefined;
  readonly object: ObjectAnswer;
}
