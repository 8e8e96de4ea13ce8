import { badRequest } from './bad-request.ts';

/** One row by the names of its columns, each trimmed; a column that is empty is not there. */
export type CsvRow = ReadonlyMap<string, string>;

/**
 * The rows of a CSV with a line of names (RFC 4180, in UTF-8, with or without a byte order mark): quotes may hold commas, line ends and
 * doubled quotes.
 */
export function readCsv(text: string): readonly CsvRow[] {
  const [names = [], ...rows] = linesOf(text.replace(/^\uFEFF/, ''));
  return rows.map((cells, index) => {
    if (cells.length > names.length)
      throw badRequest(`row ${index + 2} has ${cells.length} columns, not ${names.length}`);
    return new Map(
      names.flatMap((name, column) => {
        const cell = cells[column]?.trim() ?? '';
        return cell === '' ? [] : [[name.trim(), cell] as const];
      }),
    );
  });
}

function linesOf(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gy;
  let line: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (found === null) throw badRequest(`a quote is not closed after ${JSON.stringify(text.slice(at, at + 20))}`);
    const [, value = '', end] = found;
    line.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === ',' && cell.lastIndex < text.length) continue;
    if (end === ',') line.push('');
    if (line.some((each) => each.trim() !== '')) lines.push(line);
    line = [];
  }
  return lines;
}
