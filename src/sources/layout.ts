/** What a department's database says of its own tables: as much as can be held against a department's file. */
export interface DatabaseLayout {
  /** By the name that was asked for; a table that is not there is missing. */
  readonly tables: ReadonlyMap<string, TableLayout>;
}

export interface TableLayout {
  /** Whether the database tells which columns may be null, and which indexes there are: a view tells neither. */
  readonly saysNulls: boolean;
  readonly saysIndexes: boolean;
  readonly mayRead: boolean;
  readonly mayWrite: boolean;
  /** As the database guesses it; undefined where it never looked. */
  readonly rows: number | undefined;
  readonly columns: ReadonlyMap<string, ColumnLayout>;
  readonly indexes: readonly IndexLayout[];
}

export interface ColumnLayout {
  /** In the database's own words: `character varying(18)`. */
  readonly type: string;
  readonly holds: Holding;
  /** Characters or bytes that a value may have; undefined where it is not said. */
  readonly width: number | undefined;
  /** The order of its texts, by name; undefined for what is no text. */
  readonly collation: string | undefined;
  readonly nullable: boolean;
  readonly mayRead: boolean;
}

/** What the values of a column are, whatever the engine calls it. A padded text is filled up with spaces. */
export type Holding =
  'text' | 'paddedText' | 'integer' | 'decimal' | 'fraction' | 'boolean' | 'instant' | 'date' | 'other';

/** An index over all rows, which finds them by its columns from the first on, and gives them in their order. */
export interface IndexLayout {
  readonly unique: boolean;
  readonly columns: readonly IndexedColumn[];
}

export interface IndexedColumn {
  /** Undefined for an expression. */
  readonly name: string | undefined;
  /** Whether equal values are found as the column compares them, and whether texts stand in the order of code points. */
  readonly inOwnOrder: boolean;
  readonly inCodePointOrder: boolean;
}
