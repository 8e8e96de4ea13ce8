import { driftAt, type DriftRule } from './rule.ts';

/** What cannot be looked at is said, so that nobody takes silence for a clean answer. */
export const viewsSayLittle: DriftRule = ({ mapped, layout }) =>
  layout.saysIndexes
    ? []
    : [
        driftAt(
          mapped,
          'warning',
          `${mapped.name} is a view: whether its key is unique and its rows are found by indexes cannot be seen`,
          'look after the keys and indexes of the tables behind it',
        ),
      ];
