import { hasIndex, indexStatement, type Sought } from '../find-index.ts';
import { driftAt, shownColumn, type DriftRule } from './rule.ts';

/** `search` looks for the beginning of a text: one range of an index in code point order, or else every row. */
export const searchesHaveIndexes: DriftRule = ({ mapped, layout, columns }) =>
  columns
    .filter(({ mapped: { holds } }) => holds.kind === 'value' && holds.searched)
    .map((column): readonly Sought[] => [{ column, by: 'order' }])
    .filter((sought) => layout.saysIndexes && !hasIndex(layout, sought))
    .map((sought) => {
      const { mapped: column } = sought[0]!.column;
      return driftAt(
        mapped,
        'error',
        `no index has ${shownColumn(mapped, column)} in code point order, which @search reads it by`,
        indexStatement(mapped.name, sought),
        column,
      );
    });
