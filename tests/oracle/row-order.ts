import type { ModelType } from '../../src/compose/model.ts';
import type { Cell, Row } from './cell.ts';
import { compareCells } from './compare-cells.ts';
import { findLinked, findRow, rowOfField, rowsLinkedTo, valueOf, type World } from './world.ts';

type Order = Readonly<Record<string, unknown>>;
type Term = { readonly cellOf: (row: Row) => Cell; readonly direction: 'ASC' | 'DESC' };

/** How two rows of a type stand to one another in an `orderBy`; never zero, as the key decides in the end. */
export function rowOrder(world: World, type: ModelType, orderBy: readonly Order[]): (a: Row, b: Row) => number {
  const { keyColumn } = type.tables.get(type.anchor)!;
  const { nulls, ties } = world.semantics;
  const key: Term = { cellOf: (row) => row[keyColumn]!, direction: ties === 'by key' ? 'ASC' : 'DESC' };
  const terms = [...orderBy.flatMap((order) => termOf(world, type, order) ?? []), key].map(workedOutOnce);
  return (a, b) => {
    for (const { cellOf, direction } of terms) {
      const left = cellOf(a);
      const right = cellOf(b);
      if (left === null && right === null) continue;
      if (left === null) return nulls === 'last' ? 1 : -1;
      if (right === null) return nulls === 'last' ? -1 : 1;
      const compared = compareCells(left, right);
      if (compared !== 0) return direction === 'ASC' ? compared : -compared;
    }
    return 0;
  };
}

/** What another department holds is looked for, and each row is compared many times. */
function workedOutOnce({ cellOf, direction }: Term): Term {
  const cells = new Map<Row, Cell>();
  return {
    direction,
    cellOf(row) {
      if (!cells.has(row)) cells.set(row, cellOf(row));
      return cells.get(row)!;
    },
  };
}

function termOf(world: World, type: ModelType, order: Order): Term | undefined {
  const [name, of] = Object.entries(order).find(([, value]) => value !== undefined) ?? [];
  if (name === undefined || of === null) return undefined;
  const field = type.fields.get(name)!;
  switch (field.kind) {
    case 'column':
      return {
        cellOf: (row) => {
          const own = rowOfField(world, type, field, row);
          return own === undefined ? null : valueOf(own, field);
        },
        direction: of as 'ASC' | 'DESC',
      };
    case 'toOne': {
      const beyond = termOf(world, world.model.types.get(field.target)!, of as Order);
      return (
        beyond && {
          direction: beyond.direction,
          cellOf: (row) => {
            const linked = findLinked(world, field, rowOfField(world, type, field, row));
            const linkedRow = linked && findRow(world, linked);
            return linkedRow === undefined ? null : beyond.cellOf(linkedRow);
          },
        }
      );
    }
    case 'toMany': {
      const direction = (of as { readonly count?: 'ASC' | 'DESC' | null }).count;
      const { keyColumn } = type.tables.get(type.anchor)!;
      return direction ? { cellOf: (row) => rowsLinkedTo(world, field, row[keyColumn]!).length, direction } : undefined;
    }
  }
}
