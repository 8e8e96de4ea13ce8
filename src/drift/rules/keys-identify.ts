import { hasIndex, indexStatement, quoted } from '../find-index.ts';
import { driftAt, shownColumn, type DriftRule } from './rule.ts';

/** A key is never null, is of one row only, and leads to it without reading the table. */
export const keysIdentify: DriftRule = ({ mapped, layout, key }) => {
  if (key === undefined) return [];
  const shown = shownColumn(mapped, key.mapped);
  const at = (wrong: string, remedy: string) => [driftAt(mapped, 'error', wrong, remedy, key.mapped)];
  const sought = [{ column: key, by: 'equality' }] as const;
  const isUnique = layout.indexes.some(
    ({ unique, columns }) => unique && columns.length === 1 && columns[0]!.name === key.mapped.name,
  );
  return [
    ...(layout.saysNulls && key.layout.nullable
      ? at(
          `${shown} may be null, but a ${mapped.type} always has its ${fieldOf(key.mapped.coordinate)}`,
          `alter table ${mapped.name} alter column ${quoted(key.mapped.name)} set not null`,
        )
      : []),
    ...(layout.saysIndexes && !isUnique
      ? at(
          `nothing keeps ${shown} unique: one key could be two rows${hasIndex(layout, sought) ? '' : ', and no index finds them'}`,
          indexStatement(mapped.name, sought, true),
        )
      : []),
  ];
};

function fieldOf(coordinate: string): string {
  return coordinate.split('.')[1]!;
}
