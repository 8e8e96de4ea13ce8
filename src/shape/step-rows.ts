import { HeyiError } from '../errors/heyi-error.ts';
import type { Step } from '../plan/plan.ts';
import type { Cell, Row } from '../sources/source.ts';

/** A step's rows as the answer needs them: one list, or by key. */
export type StepRows =
  /** The source did not answer: what depends on this is null. */
  | { readonly kind: 'failed' }
  /** Not run: what it stands in for has found enough, or what it would look among has not. */
  | { readonly kind: 'spared' }
  /** More keys than may be passed on. */
  | { readonly kind: 'tooMany' }
  /** Each row a key, and what was found with it. */
  | { readonly kind: 'keys'; readonly rows: readonly Row[] }
  | { readonly kind: 'list'; readonly page: RowPage }
  | { readonly kind: 'lookup'; readonly rowByKey: ReadonlyMap<Cell, Row> }
  | { readonly kind: 'children'; readonly pageByKey: ReadonlyMap<Cell, RowPage> }
  | { readonly kind: 'count'; readonly total: number }
  | { readonly kind: 'counts'; readonly totalByKey: ReadonlyMap<Cell, number> };

export interface RowPage {
  /** In the order asked for. */
  readonly rows: readonly Row[];
  /** Whether rows lie beyond the page's far end; known only where the plan probes for it. */
  readonly more: boolean;
}

export const EMPTY_PAGE: RowPage = { rows: [], more: false };

/**
 * Rows as a source returns them → rows by what the answer asks for.
 *
 * @throws TOO_MANY_GROUPS where statistics would be cut off unasked.
 * @param keys the keys the step was given, in order; a child row's last cell is the ordinal of its key among them.
 * @param size the page's size, without the probe; of keys, how many there may be.
 */
export function stepRows(step: Step, rows: readonly Row[], keys: readonly Cell[], size: number): StepRows {
  const { read } = step;
  switch (read.kind) {
    case 'list':
      return { kind: 'list', page: pageOf(rows.slice(), size, read.page.argument) };
    case 'aggregate':
    case 'share': {
      if (read.whole && rows.length > size) throw new HeyiError('TOO_MANY_GROUPS', { limit: size });
      return { kind: 'list', page: pageOf(rows.slice(), size, 'first') };
    }
    case 'gathered':
      return { kind: 'list', page: { rows, more: false } };
    case 'lookup': {
      const key = read.columns.length;
      return { kind: 'lookup', rowByKey: new Map(rows.map((row) => [row[key]!, row])) };
    }
    case 'children': {
      const ordinal = read.columns.length;
      const rowsByOrdinal: Row[][] = [];
      for (const row of rows) (rowsByOrdinal[row[ordinal] as number] ??= []).push(row);
      const pageByKey = new Map<Cell, RowPage>();
      rowsByOrdinal.forEach((ofKey, index) => pageByKey.set(keys[index - 1]!, pageOf(ofKey, size, read.page.argument)));
      return { kind: 'children', pageByKey };
    }
    case 'front':
      return { kind: 'keys', rows };
    case 'keys':
      return rows.length > size || rows[0]?.[0] === null ? { kind: 'tooMany' } : { kind: 'keys', rows };
    case 'count':
      return read.key === undefined
        ? { kind: 'count', total: rows[0]![0] as number }
        : { kind: 'counts', totalByKey: new Map(rows.map((row) => [row[1]!, row[0] as number])) };
  }
}

/** Takes off the probed row, and turns round what was read from the end. */
function pageOf(rows: Row[], size: number, argument: 'first' | 'last'): RowPage {
  const more = rows.length > size;
  if (more) rows.length = size;
  if (argument === 'last') rows.reverse();
  return { rows, more };
}
