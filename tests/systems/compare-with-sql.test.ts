import { expect, it } from 'vitest';
import { parseAnswerPath } from '../../src/demo/systems/answer-path.ts';
import { compareWithSql } from './compare-with-sql.ts';

const path = (text: string) => parseAnswerPath(text)!;
const statement = (values: Readonly<Record<string, string>>, each?: string) => ({
  department: 'grid',
  sql: 'select',
  given: [],
  each: each === undefined ? undefined : path(each),
  values: new Map(Object.entries(values).map(([column, place]) => [column, path(place)])),
});
const differences = (...asked: Parameters<typeof compareWithSql>) =>
  compareWithSql(...asked).filter(({ answered, bySql }) => answered !== bySql);

const answer = { grids: [{ count: 3, avg: { households: 0.1 + 0.2 } }], none: null };

it('finds that a row agrees, whose counts the driver gives as texts and whose floats have no last digit', () => {
  const asked = statement({ n: 'grids.0.count', mean: 'grids.0.avg.households', none: 'none' });
  expect(differences(asked, [{ n: '3', mean: 0.3, none: null }], answer)).toEqual([]);
});

it.each([
  ['another number', { n: '4' }],
  ['nothing', { n: null }],
  ['no such column', {}],
])('finds %s', (_, row) => {
  expect(differences(statement({ n: 'grids.0.count' }), [row], answer)).toMatchObject([{ what: 'n', answered: 3 }]);
});

it('finds a statement without a row', () => {
  expect(differences(statement({}), [], answer)).toMatchObject([{ what: 'rows' }]);
});

it('compares lists row by row, and their lengths', () => {
  const asked = statement({ n: 'count' }, 'grids');
  expect(differences(asked, [{ n: '3' }], answer)).toEqual([]);
  expect(differences(asked, [{ n: '2' }], answer)).toMatchObject([{ what: '0 n' }]);
  expect(differences(asked, [], answer)).toMatchObject([{ what: 'length', answered: 1, bySql: 0 }]);
  expect(differences(asked, [{ n: '3' }, { n: '4' }], answer)).toMatchObject([{ what: 'length' }, { what: '1 n' }]);
});
