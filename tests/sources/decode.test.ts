import { expect, it } from 'vitest';
import { rowDecoder } from '../../src/sources/decode.ts';
import type { Row } from '../../src/sources/source.ts';

const decoders = { Int: Number, Boolean: (text: string) => text === 't' };

function decoded(rows: Row[], ...scalars: readonly ('Int' | 'String' | 'Boolean')[]): Row[] {
  rowDecoder(
    scalars.map((scalar) => ({ name: scalar, scalar })),
    decoders,
  )(rows);
  return rows;
}

it('each column is brought into its own form, and those without a decoder stay as they are', () => {
  expect(
    decoded(
      [
        ['1', '1', 't'],
        ['2', '2', 'f'],
      ],
      'Int',
      'String',
      'Boolean',
    ),
  ).toEqual([
    [1, '1', true],
    [2, '2', false],
  ]);
});

it('nulls stay null', () => {
  expect(decoded([[null, null]], 'Int', 'Boolean')).toEqual([[null, null]]);
});

it('what the driver has decoded already is not decoded again', () => {
  expect(decoded([[7, true]], 'Int', 'Boolean')).toEqual([[7, true]]);
});

it('cells behind the columns are left alone', () => {
  expect(decoded([['1', '1']], 'Int')).toEqual([[1, '1']]);
});

it('no rows and no columns are no trouble', () => {
  expect(decoded([], 'Int')).toEqual([]);
  expect(decoded([[]])).toEqual([[]]);
});
