import type { ExportColumn } from './exported-list.ts';

const BOM = '\uFEFF';
const LINE = '\r\n';
/** What a spreadsheet takes for the beginning of a formula, full-width signs too. OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as CSV (RFC 4180), with a byte order mark, by which spreadsheets know UTF-8. A text that would be a formula stands behind an
 * apostrophe; a number is one, and stays. What is null is empty.
 *
 * @example csvOf([{ name: 'area.name', path: ['area', 'name'] }], [{ area: { name: '万宝镇' } }]) // BOM area.name CRLF 万宝镇 CRLF
 */
export function csvOf(columns: readonly ExportColumn[], rows: readonly unknown[]): string {
  const lines = [
    columns.map(({ name }) => cellOf(name)),
    ...rows.map((row) => columns.map(({ path }) => cellOf(valueAt(row, path)))),
  ];
  return BOM + lines.map((cells) => cells.join(',') + LINE).join('');
}

/** Undefined where an object on the way is null. */
function valueAt(row: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined,
    row,
  );
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return JSON.stringify(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
