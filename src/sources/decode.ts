import type { Scalar } from '../compose/model.ts';
import type { Column } from '../plan/column.ts';
import type { Cell, Row } from './source.ts';

/** How a driver's text becomes a cell, for the scalars whose two forms differ. */
export type Decoders = Readonly<Partial<Record<Scalar, (text: string) => Cell>>>;

/**
 * Brings whole result sets into the hub's form, in place, column by column: only the columns that need it are touched, and
 * most do not.
 */
export function rowDecoder(columns: readonly Column[], decoders: Decoders): (rows: Row[]) => void {
  const work = columns.flatMap(({ scalar }, index) => {
    const decode = decoders[scalar];
    return decode === undefined ? [] : [{ index, decode }];
  });
  if (work.length === 0) return () => undefined;
  return (rows) => {
    for (const { index, decode } of work)
      for (const row of rows) {
        const cell = row[index];
        if (typeof cell === 'string') row[index] = decode(cell);
      }
  };
}
