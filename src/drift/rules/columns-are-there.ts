import { closestName } from '../../errors/closest-name.ts';
import type { MappedColumn } from '../mapped-table.ts';
import { driftAt, type DriftRule } from './rule.ts';

/** Every mapped column is in the table, and the hub's role may read it. */
export const columnsAreThere: DriftRule = ({ mapped, layout }) =>
  mapped.columns.flatMap((column) => {
    const found = layout.columns.get(column.name);
    const { name, type } = mapped;
    if (found === undefined) {
      const wrong =
        mapped.extends && column === mapped.key
          ? `its part of ${type} cannot be merged: ${name} has no column "${column.name}" for the key`
          : `${name} has no column "${column.name}"`;
      const meant = closestName(column.name, layout.columns.keys());
      const write = (as: string) =>
        `${directiveOf(column)}(${column.holds.kind === 'link' ? 'column' : 'name'}: "${as}")`;
      const remedy =
        meant === undefined ? `add the column, or write ${write('…')}` : `write ${write(meant)}, or add the column`;
      return [driftAt(mapped, 'error', wrong, remedy, column)];
    }
    if (found.mayRead) return [];
    return [
      driftAt(
        mapped,
        'error',
        `the hub's role may not read ${name}.${column.name}`,
        `grant select (${column.name}) on ${name} to the role`,
        column,
      ),
    ];
  });

function directiveOf({ holds }: MappedColumn): string {
  return holds.kind === 'link' ? '@link' : '@column';
}
