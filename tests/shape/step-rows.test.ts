import { describe, expect, it } from 'vitest';
import type { Column } from '../../src/plan/column.ts';
import type { Read, Step } from '../../src/plan/plan.ts';
import { stepRows } from '../../src/shape/step-rows.ts';

const name: Column = { name: 'name', scalar: 'String' };
const key: Column = { name: 'id', scalar: 'ID' };
const keys = { kind: 'column', step: 0, index: 0 } as const;
const order = [{ column: key, index: undefined, direction: 'ASC', nullable: false }] as const;
const page = (argument: 'first' | 'last') =>
  ({ argument, size: { kind: 'literal', value: 2 }, after: undefined, before: undefined, probe: true }) as const;

function step(read: Read): Step {
  return { id: 0, department: 'police', type: 'Person', table: 'residents', path: ['people'], where: undefined, read };
}

const list = (argument: 'first' | 'last') => step({ kind: 'list', columns: [name], order, page: page(argument) });
const children = (argument: 'first' | 'last') =>
  step({ kind: 'children', columns: [name], key, keys, order, page: page(argument) });
const lookup = step({ kind: 'lookup', columns: [name], key, keys });

describe('the rows of a list', () => {
  it('are a page in the order they came', () => {
    expect(stepRows(list('first'), [['a'], ['b']], [], 2)).toEqual({
      kind: 'list',
      page: { rows: [['a'], ['b']], more: false },
    });
  });

  it('leave out the probed row, which says that more follow', () => {
    expect(stepRows(list('first'), [['a'], ['b'], ['c']], [], 2)).toEqual({
      kind: 'list',
      page: { rows: [['a'], ['b']], more: true },
    });
  });

  it('read from the end are turned round, without the probed row, which is the first of all', () => {
    expect(stepRows(list('last'), [['c'], ['b'], ['a']], [], 2)).toEqual({
      kind: 'list',
      page: { rows: [['b'], ['c']], more: true },
    });
  });

  it('may be none, or none but the probed one', () => {
    expect(stepRows(list('first'), [], [], 2)).toEqual({ kind: 'list', page: { rows: [], more: false } });
    expect(stepRows(list('last'), [['a']], [], 0)).toEqual({ kind: 'list', page: { rows: [], more: true } });
  });

  it('leave what the source gave as it was', () => {
    const rows = [['a'], ['b'], ['c']];
    stepRows(list('last'), rows, [], 2);
    expect(rows).toEqual([['a'], ['b'], ['c']]);
  });
});

describe('the rows of a lookup', () => {
  it('are found by their key, which stands behind the columns', () => {
    const found = stepRows(
      lookup,
      [
        ['Li', '2'],
        ['Wang', '1'],
      ],
      ['1', '2', '3'],
      0,
    );
    expect(found.kind === 'lookup' && [...found.rowByKey]).toEqual([
      ['2', ['Li', '2']],
      ['1', ['Wang', '1']],
    ]);
  });

  it('are missing where nobody holds the key', () => {
    const found = stepRows(lookup, [], ['1'], 0);
    expect(found.kind === 'lookup' && found.rowByKey.get('1')).toBeUndefined();
  });
});

describe('the children of several keys', () => {
  const pages = (argument: 'first' | 'last', rows: (string | number)[][], given: string[]) => {
    const found = stepRows(children(argument), rows, given, 2);
    return found.kind === 'children'
      ? Object.fromEntries([...found.pageByKey].map(([ofKey, each]) => [String(ofKey), each]))
      : found.kind;
  };

  it('are a page for each key, by the ordinal that stands behind the columns', () => {
    expect(
      pages(
        'first',
        [
          ['a', 1],
          ['b', 1],
          ['c', 3],
        ],
        ['x', 'y', 'z'],
      ),
    ).toEqual({
      x: {
        rows: [
          ['a', 1],
          ['b', 1],
        ],
        more: false,
      },
      z: { rows: [['c', 3]], more: false },
    });
  });

  it('keep their order where keys come mixed', () => {
    expect(
      pages(
        'first',
        [
          ['c', 2],
          ['a', 1],
          ['d', 2],
          ['b', 1],
        ],
        ['x', 'y'],
      ),
    ).toEqual({
      x: {
        rows: [
          ['a', 1],
          ['b', 1],
        ],
        more: false,
      },
      y: {
        rows: [
          ['c', 2],
          ['d', 2],
        ],
        more: false,
      },
    });
  });

  it('are trimmed and turned round key by key', () => {
    expect(
      pages(
        'last',
        [
          ['c', 1],
          ['b', 1],
          ['a', 1],
          ['e', 2],
          ['d', 2],
        ],
        ['x', 'y'],
      ),
    ).toEqual({
      x: {
        rows: [
          ['b', 1],
          ['c', 1],
        ],
        more: true,
      },
      y: {
        rows: [
          ['d', 2],
          ['e', 2],
        ],
        more: false,
      },
    });
  });

  it('are no page at all for a key that nothing points to', () => {
    expect(pages('first', [], ['x'])).toEqual({});
  });
});

describe('counts', () => {
  const count = step({ kind: 'count', key: undefined, keys: undefined });
  const counts = step({ kind: 'count', key, keys });

  it('are one number for a list', () => {
    expect(stepRows(count, [[12]], [], 0)).toEqual({ kind: 'count', total: 12 });
  });

  it('are a number for each key that has any', () => {
    expect(
      stepRows(
        counts,
        [
          [2, 'x'],
          [1, 'z'],
        ],
        ['x', 'y', 'z'],
        0,
      ),
    ).toEqual({
      kind: 'counts',
      totalByKey: new Map([
        ['x', 2],
        ['z', 1],
      ]),
    });
  });
});
