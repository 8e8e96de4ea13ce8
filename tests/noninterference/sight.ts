/**
 * What a principal may see, said without the hub: for every table of every department, which rows, and what of their columns.
 * The twin databases differ in everything else.
 */
export interface Sight {
  readonly account: string;
  readonly tables: readonly TableSight[];
}

export interface TableSight {
  readonly department: string;
  readonly table: string;
  /** A condition on the table's row, called `r`, in the SQL of its database: `r.area_code >= '4313' and …`. */
  readonly rows: string;
  /** What `rows` reads of the row itself: where the row is seen, that it is seen tells as much of these. */
  readonly deciding: readonly string[];
  /** By column; one that is missing is hidden. */
  readonly columns: ReadonlyMap<string, ColumnSight>;
  /** Rows that are seen, but not whom they concern: a condition as `rows`, and the columns that say whom. */
  readonly nameless: { readonly rows: string; readonly columns: readonly string[] } | undefined;
}

/** What of a column's values in the rows that are seen can be told by any verb. */
export type ColumnSight =
  | { readonly kind: 'open' }
  /** The first and last characters, and how many there are. */
  | { readonly kind: 'partial'; readonly first: number; readonly last: number }
  /** An address up to its town; nothing of one that names none. */
  | { readonly kind: 'town' }
  /** The year in Beijing. */
  | { readonly kind: 'year' }
  /** Whether there is a value. */
  | { readonly kind: 'presence' }
  | { readonly kind: 'hidden' };
