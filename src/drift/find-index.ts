import type { Scalar } from '../compose/model.ts';
import type { IndexedColumn, TableLayout } from '../sources/layout.ts';
import type { BuiltColumn } from './rules/rule.ts';

export interface Sought {
  readonly column: BuiltColumn;
  /** How the hub compares it: for equality as the column does, for ranges and orders of texts by code point. */
  readonly by: 'equality' | 'order';
}

/** Whether an index begins with these columns, in this order, and compares each as it is asked. */
export function hasIndex({ indexes }: TableLayout, sought: readonly Sought[]): boolean {
  return indexes.some(({ columns }) => sought.every((each, at) => serves(columns[at], each)));
}

function serves(indexed: IndexedColumn | undefined, { column, by }: Sought): boolean {
  if (indexed?.name !== column.mapped.name) return false;
  return by === 'equality' ? indexed.inOwnOrder : indexed.inCodePointOrder;
}

const TEXTS: ReadonlySet<Scalar> = new Set<Scalar>(['ID', 'String', 'Enum', 'AreaCode', 'IdNumber', 'CreditCode']);

/** The statement that makes the index; a text that is not in code point order by itself says so. */
export function indexStatement(table: string, sought: readonly Sought[], unique = false): string {
  const columns = sought.map(({ column, by }) => {
    const { name, scalar } = column.mapped;
    const needsOrder = by === 'order' && TEXTS.has(scalar) && column.layout.collation !== 'C';
    return needsOrder ? `${quoted(name)} collate "C"` : quoted(name);
  });
  return `create ${unique ? 'unique ' : ''}index on ${table.split('.').map(quoted).join('.')} (${columns.join(', ')})`;
}

export function quoted(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
