import type { ColumnLayout, TableLayout } from '../../sources/layout.ts';
import type { Drift } from '../drift.ts';
import type { MappedColumn, MappedTable } from '../mapped-table.ts';

/** One thing that must hold between a mapped table and the table itself. Pure: what breaks it comes back. */
export type DriftRule = (table: BuiltTable, others: OtherTables) => readonly Drift[];

/** A mapped table beside its layout, with those of its columns that are there. */
export interface BuiltTable {
  readonly mapped: MappedTable;
  readonly layout: TableLayout;
  /** Each column of the table once for each field that reads it, and only what can be read. */
  readonly columns: readonly BuiltColumn[];
  readonly key: BuiltColumn | undefined;
}

export interface BuiltColumn {
  readonly mapped: MappedColumn;
  readonly layout: ColumnLayout;
}

export interface OtherTables {
  /** The table of a type in the department that anchors it; undefined where that could not be looked at. */
  anchorOf(type: string): BuiltTable | undefined;
}

export function driftAt(
  { department, file, line, type }: MappedTable,
  severity: Drift['severity'],
  wrong: string,
  remedy: string,
  column?: MappedColumn,
): Drift {
  return {
    department,
    severity,
    file,
    line: column?.line ?? line,
    coordinate: column?.coordinate ?? type,
    wrong,
    remedy,
  };
}

/** `petitions.received_at`, for texts. */
export function shownColumn({ name }: MappedTable, column: MappedColumn): string {
  return `${name}.${column.name}`;
}
