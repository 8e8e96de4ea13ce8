import type { Step } from '../plan/plan.ts';
import type { TableStatistics } from '../plan/statistics.ts';
import type { Departure } from './departure.ts';
import type { Parameter } from './parameter.ts';

/** A cell as the hub writes it in an answer: text, number, boolean or null, whatever the database's own form. */
export type Cell = string | number | boolean | null;

/**
 * A row of a step: its columns in the plan's order. Behind them stands, for a `lookup`, the key; for `children`, the
 * ordinal (from 1) of the key among the keys given; a `count` is the count and, where keyed, the key. Of `keys` that
 * are too many there may be one row alone, without a key.
 */
export type Row = Cell[];

/** A step made ready for one kind of database, once for each plan. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly Parameter[];
  /** Whether one plan of the database is the best for all values, so that it need plan the statement only once. */
  readonly planOnce: boolean;
  /** Of statistics, which look at as many rows as their conditions leave: the table, and how many figures its rows are sorted for. */
  readonly scan?: { readonly table: string; readonly sorts: number };
  /** Brings a row, as the driver gives it, into the hub's form. */
  readonly decode: (rows: Row[]) => void;
}

export interface BoundStatement {
  readonly statement: Statement;
  readonly values: readonly unknown[];
}

/** A department's database. Takes plan steps, never table names; reads only. */
export interface Source {
  readonly department: string;
  prepare(step: Step): Statement;
  /**
   * All statements in one round trip; rows in the order of the statements. When the caller leaves, the database is told to
   * stop them.
   *
   * @throws SOURCE_UNAVAILABLE, SOURCE_TIMEOUT, REQUEST_CANCELLED
   */
  read(statements: readonly BoundStatement[], departure?: Departure): Promise<readonly Row[][]>;
  /** What the database publishes of these tables: how many rows, and how many different values. */
  readStatistics(tables: readonly string[]): Promise<ReadonlyMap<string, TableStatistics>>;
  /** Whether the database answers now. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
}
