import { hasIndex, indexStatement, type Sought } from '../find-index.ts';
import { driftAt, shownColumn, type DriftRule } from './rule.ts';

/** Lists come in the order of the key, texts by code point; without an index in it, a page of fifty sorts the whole table. */
export const listsHaveAnOrder: DriftRule = ({ mapped, layout, key }) => {
  if (key === undefined || mapped.extends || !layout.saysIndexes) return [];
  const sought: readonly Sought[] = [{ column: key, by: 'order' }];
  // Without any index on the key, that is what is told.
  if (hasIndex(layout, sought) || !hasIndex(layout, [{ column: key, by: 'equality' }])) return [];
  return [
    driftAt(
      mapped,
      'error',
      `no index has ${shownColumn(mapped, key.mapped)} in code point order, the order of lists`,
      indexStatement(mapped.name, sought),
      key.mapped,
    ),
  ];
};
