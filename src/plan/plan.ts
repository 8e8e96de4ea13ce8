import type { Scalar } from '../compose/model.ts';
import type { DenialReason } from '../permissions/decision.ts';
import type { PrincipalAttribute } from '../permissions/principal.ts';
import type { AreaLevel } from '../values/area-code.ts';
import type { ObjectAnswer } from './answer.ts';
import type { AreaUnit, Column } from './column.ts';

/**
 * What to run and how to put the answer together: one operation compiled together with the caller's permissions. Plain
 * data, the same for every request with the same document, variable structure and permission fingerprint; the values come
 * in when it is run.
 */
export interface Plan {
  readonly operation: string | undefined;
  /** In dependency order: a step's keys come from an earlier one. `steps[i].id === i`. */
  readonly steps: readonly Step[];
  /** At most one a department and hop. */
  readonly roundTrips: readonly RoundTrip[];
  readonly answer: ObjectAnswer;
  /** What the decision forbids; answered as null, with one error each. */
  readonly refusals: readonly Refusal[];
}

/** The statements of one hop that go to one department together. */
export interface RoundTrip {
  readonly department: string;
  /** 1 for what can start at once. */
  readonly hop: number;
  readonly steps: readonly number[];
  /** The round trips, by index, whose rows bring the keys. */
  readonly after: readonly number[];
}

/** One statement: rows (or counts) of one table of one department. */
export interface Step {
  readonly id: number;
  readonly department: string;
  /** The type whose rows these are. */
  readonly type: string;
  readonly table: string;
  /** Response path of the field that first needed it, up to its list; where an error of this step is reported. */
  readonly path: readonly string[];
  readonly read: Read;
  readonly where: Predicate | undefined;
  /** A step that finds keys in another way: this one is run only when that one found too many. */
  readonly insteadOf?: number;
  /** A step that is run only where, of one of these sets of keys, every way found too many. */
  readonly unlessFound?: readonly KeysFound[];
}

export type Read =
  ListRead | LookupRead | ChildrenRead | CountRead | AggregateRead | GatheredRead | ShareRead | KeysRead | FrontRead;

/** A page of the table. */
export interface ListRead {
  readonly kind: 'list';
  readonly columns: readonly Column[];
  readonly order: readonly OrderTerm[];
  readonly page: Page;
  /** The step that read the front of the list and the column of its keys, where the page may have to be found among those rows alone. */
  readonly front?: { readonly step: number; readonly key: Column };
}

/** The one row of each key. */
export interface LookupRead {
  readonly kind: 'lookup';
  readonly columns: readonly Column[];
  readonly key: Column;
  readonly keys: KeySource;
}

/** A page of the rows that point to each key. */
export interface ChildrenRead {
  readonly kind: 'children';
  readonly columns: readonly Column[];
  readonly key: Column;
  readonly keys: KeySource;
  readonly order: readonly OrderTerm[];
  readonly page: Page;
}

/** How many rows there are, in all or, with `key`, for each key. */
export interface CountRead {
  readonly kind: 'count';
  readonly key: Column | undefined;
  readonly keys: KeySource | undefined;
}

/** Statistics of the table's rows, one row for each group. */
export interface AggregateRead {
  readonly kind: 'aggregate';
  readonly columns: readonly Column[];
  readonly groupBy: readonly Column[];
  readonly having: Predicate | undefined;
  readonly order: readonly OrderTerm[];
  readonly page: Page;
  /** Whether more groups than the page holds are an error: nobody said how many they want, so nobody expects fewer. */
  readonly whole: boolean;
}

/** Several statistics with the same keys over one scan: each measure counts the rows of its own, by its `where`. */
export interface GatheredRead {
  readonly kind: 'gathered';
  readonly columns: readonly Column[];
  readonly groupBy: readonly Column[];
  readonly order: readonly OrderTerm[];
  /** The steps that have a share in it. */
  readonly shares: readonly number[];
  /** How many groups they may have together; with more, one of them has too many. */
  readonly most: number;
}

/** Statistics that a gathered step brings along; asks nothing itself. */
export interface ShareRead {
  readonly kind: 'share';
  readonly of: number;
  readonly columns: readonly Column[];
  readonly groupBy: readonly Column[];
  /** Where each column stands in a gathered row. */
  readonly cells: readonly number[];
  /** Where the number of the group's own rows stands, without which it is no group; undefined for the one group of all rows. */
  readonly counted: number | undefined;
  /** As of the statistics alone. */
  readonly page: Page;
  readonly whole: boolean;
}

/**
 * The different values of a column in the rows that meet a condition: what a condition of another department goes by. With further
 * `values`, what another department sorts or groups by: each pair of a key and its values once.
 */
export interface KeysRead {
  readonly kind: 'keys';
  readonly of: Column;
  /** Figures of all rows of a key, or values of the rows themselves; empty where the keys alone are wanted. */
  readonly values: readonly Column[];
  /** What the rows of one key must meet together. */
  readonly having: Predicate | undefined;
  /** Set where only the rows of some keys are looked at: the column that holds those, and where they come from. */
  readonly key: Column | undefined;
  readonly keys: KeySource | undefined;
  /** The argument's place, for the error when they are too many. */
  readonly argument: string;
  /** About how many there are, by the department's own statistics. */
  readonly expected: number | undefined;
  /** Whether some of the rows are looked at first, as more keys are expected than may be passed on: they soon tell that it is so. */
  readonly sampled: boolean;
}

/** Where the keys of a step come from: a column of an earlier step's rows, or the one key given as an argument. */
export type KeySource = ColumnKey | ArgumentKey;

export interface ColumnKey {
  readonly kind: 'column';
  readonly step: number;
  readonly index: number;
  /** A second step that brings keys: the areas that statistics are filled up with. */
  readonly also?: { readonly step: number; readonly index: number };
}

export interface ArgumentKey {
  readonly kind: 'argument';
  readonly argument: string;
  readonly value: Value;
  readonly type: string;
  readonly scalar: Scalar;
  readonly sealed: boolean;
}

/**
 * The rows at the front of a list, as many as should do for a page: where what is asked of them holds for too many rows to find them all, the
 * page is looked for among these.
 */
export interface FrontRead {
  readonly kind: 'front';
  /** The row's key, and what other departments are asked about. */
  readonly columns: readonly Column[];
  readonly order: readonly OrderTerm[];
  readonly page: Page;
}

/** A value of the document, of the principal who asks (null where it has none), the coerced variable at a path (`['where', 'status', 'eq']`), or a list with variables in it. */
export type Value =
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'variable'; readonly path: readonly string[] }
  | { readonly kind: 'principal'; readonly attribute: PrincipalAttribute }
  /** One of the areas that the principal serves, by its place in `scope`. */
  | { readonly kind: 'principalArea'; readonly index: number }
  /** One of the units above the principal's own, by its place in `unitsAbove`. */
  | { readonly kind: 'principalUnitAbove'; readonly index: number }
  | { readonly kind: 'items'; readonly items: readonly Value[] };

export interface OrderTerm {
  readonly column: Column;
  /** Index of the column among the step's columns, where its value is read for cursors; undefined without cursors. */
  readonly index: number | undefined;
  readonly direction: 'ASC' | 'DESC';
  /** False for the key alone. */
  readonly nullable: boolean;
}

export interface Page {
  /** Which argument gave the size: `first` reads forwards, `last` backwards. */
  readonly argument: 'first' | 'last';
  readonly size: Value;
  readonly after: Value | undefined;
  readonly before: Value | undefined;
  /** Names the list to its cursors where several steps share them; without it, the step's own type, filter and order do. */
  readonly list?: string;
  /** Whether one row more than the page is read, to know whether more follow. */
  readonly probe: boolean;
}

/** A condition on a row. Two-valued: what is unknown to SQL is false, so that `not` is the complement. */
export type Predicate =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Predicate[] }
  | { readonly kind: 'not'; readonly of: Predicate }
  | { readonly kind: 'compare'; readonly column: Column; readonly operator: Comparison; readonly operand: Operand }
  | { readonly kind: 'isNull'; readonly column: Column }
  /** Both columns of the row hold the same value, which is not null. */
  | { readonly kind: 'sameValue'; readonly column: Column; readonly other: Column }
  /** The column is the code of an area of this level. */
  | { readonly kind: 'atLevel'; readonly column: Column; readonly unit: AreaUnit }
  | { readonly kind: 'oneOf'; readonly column: Column; readonly operand: Operand }
  | ({ readonly kind: 'amongKeys'; readonly column: Column } & KeySet)
  | { readonly kind: 'startsWith' | 'contains'; readonly column: Column; readonly operand: Operand }
  /** Whether some (or no) row of another table of the department has the row's `own` as its `key`, and meets `of`. */
  | {
      readonly kind: 'related';
      readonly quantifier: 'some' | 'none';
      readonly own: string;
      readonly table: string;
      readonly key: string;
      readonly of: Predicate | undefined;
    }
  | { readonly kind: 'within'; readonly column: Column; readonly operand: Operand; readonly level: AreaLevel };

/** The steps that may have found some keys: the first of these that did not find too many has. */
export type KeysFound = readonly number[];

/** The keys that are in each of these, of which there is one at least, and in none of those; put together in the hub. */
export interface KeySet {
  readonly inEach: readonly KeysFound[];
  readonly inNone: readonly KeysFound[];
}

export type Comparison = 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte';

export interface Operand {
  readonly value: Value;
  /** Set where clients write the key encrypted: the type whose key it is. */
  readonly sealed: string | undefined;
  /** The argument's place, for the error when the value cannot be used. */
  readonly argument: string;
}

/** What the decision forbids, where it was first asked for. One for each coordinate. */
export interface Refusal {
  /** Response path, without the places in lists. */
  readonly path: readonly string[];
  readonly coordinate: string;
  readonly owner: string;
  readonly reason: DenialReason;
}
