/** An operation while it is data: printed, it is a document, its variables, and other values for the same variables. */
export interface Operation {
  readonly fields: readonly Selection[];
  /** Where the second page of the walked list starts and ends, as places among the first page's cursors. */
  readonly after: number;
  readonly before: number;
}

export type Selection = Field | Fragment;

export interface Field {
  readonly kind: 'field';
  readonly name: string;
  readonly alias: 'none' | 'plain' | 'odd';
  readonly arguments: readonly (readonly [name: string, value: Input])[];
  readonly directives: readonly Directive[];
  readonly selections: readonly Selection[];
  /** Whether it stands there twice, each time with a part of its selections. */
  readonly split: boolean;
  /** Whether another field of its name may share its response name: it takes no arguments that might differ. */
  readonly merges: boolean;
  /** For a connection: which cursors of its first page bound a second one. Only the first such list of an operation is walked. */
  readonly walk: 'no' | 'after' | 'before' | 'between';
}

export interface Fragment {
  readonly kind: 'fragment';
  readonly on: string;
  readonly form: 'inline' | 'inline without type' | 'named' | 'named, twice';
  readonly directives: readonly Directive[];
  readonly selections: readonly Selection[];
}

export interface Directive {
  readonly name: 'include' | 'skip';
  readonly condition: Leaf;
}

export type Input = Leaf | List | InputObject;

/** How a value is given; `absent` is a variable that the request leaves out. */
export type Given = 'literal' | 'variable' | 'default' | 'absent';

export interface Leaf {
  readonly kind: 'leaf';
  /** As a variable would be declared: `DateTime`, `[IncidentStatus!]`, `Boolean!`. */
  readonly type: string;
  readonly isEnum: boolean;
  readonly value: Json;
  /** What a second request gives for the same variable. */
  readonly other: Json;
  readonly given: Given;
}

export interface List {
  readonly kind: 'list';
  readonly type: string;
  readonly items: readonly Input[];
  readonly given: Given;
}

export interface InputObject {
  readonly kind: 'object';
  readonly type: string;
  readonly fields: readonly (readonly [name: string, value: Input])[];
  readonly given: Given;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
