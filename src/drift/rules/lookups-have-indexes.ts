import { hasIndex, indexStatement, type Sought } from '../find-index.ts';
import type { Drift } from '../drift.ts';
import type { MappedLink } from '../mapped-table.ts';
import { driftAt, shownColumn, type BuiltColumn, type BuiltTable, type DriftRule } from './rule.ts';

/**
 * Rows that are found by a link's column have an index on it: without one, every list along the relation reads the whole
 * table. With the key behind it, a page is read in its order and no further.
 */
export const lookupsHaveIndexes: DriftRule = (table) => {
  if (!table.layout.saysIndexes) return [];
  return table.columns.flatMap((column) =>
    column.mapped.holds.kind === 'link' ? ofLink(table, column, column.mapped.holds) : [],
  );
};

function ofLink({ mapped, layout, key }: BuiltTable, column: BuiltColumn, link: MappedLink): readonly Drift[] {
  const shown = shownColumn(mapped, column.mapped);
  const equality: Sought = { column, by: 'equality' };
  const order: Sought = { column, by: 'order' };
  const ordered: readonly Sought[] = key === undefined ? [] : [{ column: key, by: 'order' }];
  const at = (severity: Drift['severity'], wrong: string, sought: readonly Sought[]) => [
    driftAt(mapped, severity, wrong, indexStatement(mapped.name, sought), column.mapped),
  ];
  const named = link.lists.join(' and ');
  if (link.within && !hasIndex(layout, [order]))
    return at('error', `no index finds rows by their area, ${shown}, in code point order`, [order, ...ordered]);
  if (link.lists.length > 0 && !hasIndex(layout, [equality]))
    return at('error', `no index finds rows by ${shown}, which ${named} reads them by`, [equality, ...ordered]);
  if (link.lists.length > 0 && !hasIndex(layout, [equality, ...ordered]))
    return at('warning', `pages of ${named} are sorted: no index has ${shown} and then the key in its order`, [
      equality,
      ...ordered,
    ]);
  if (link.leaves && !hasIndex(layout, [equality]))
    return at(
      'warning',
      `no index has ${shown}: what it leads to in ${link.anchor} is looked up by reading the table`,
      [equality],
    );
  return [];
}
