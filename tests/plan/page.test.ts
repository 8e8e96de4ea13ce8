import { describe, expect, it } from 'vitest';
import { HeyiError } from '../../src/errors/heyi-error.ts';
import type { ListRead } from '../../src/plan/plan.ts';
import { plan, reads } from './planned.ts';

/** What is read for a list, from its arguments (with brackets) and its selection. */
function listOf(args: string, selection = 'nodes { number }', variables = {}, definitions = ''): ListRead {
  const { read } = plan(`query ${definitions} { incidents${args} { ${selection} } }`, variables).steps[0]!;
  if (read.kind !== 'list') throw new Error(`expected a list, received a ${read.kind}`);
  return read;
}

const orderOf = (args: string, variables = {}, definitions = '') =>
  listOf(args, 'nodes { number }', variables, definitions).order.map(
    ({ column, direction, nullable }) => `${column.name} ${direction}${nullable ? ' nullable' : ''}`,
  );

describe('the order of a list', () => {
  it('is that of the key when nobody says', () => {
    expect(orderOf('')).toEqual(['id ASC']);
    expect(orderOf('(orderBy: [])')).toEqual(['id ASC']);
    expect(orderOf('(orderBy: null)')).toEqual(['id ASC']);
  });

  it('ends with the key, so that no two rows tie', () => {
    expect(orderOf('(orderBy: [{occurredAt: DESC}, {number: ASC}])')).toEqual([
      'occurred_at DESC nullable',
      'number ASC nullable',
      'id ASC',
    ]);
  });

  it('takes the key where it is asked for, and not a second time', () => {
    expect(orderOf('(orderBy: [{id: DESC}])')).toEqual(['id DESC']);
    expect(orderOf('(orderBy: [{status: ASC}, {id: DESC}, {number: ASC}])')).toEqual([
      'status ASC nullable',
      'id DESC',
      'number ASC nullable',
    ]);
  });

  it('takes the first of two terms on one field', () => {
    expect(orderOf('(orderBy: [{number: DESC}, {number: ASC}])')).toEqual(['number DESC nullable', 'id ASC']);
  });

  it('may come in variables, whole or in part', () => {
    const whole = { o: [{ number: 'DESC' }] };
    expect(orderOf('(orderBy: $o)', whole, '($o: [IncidentOrderBy!])')).toEqual(['number DESC nullable', 'id ASC']);
    expect(orderOf('(orderBy: {number: $d})', { d: 'DESC' }, '($d: Direction)')).toEqual([
      'number DESC nullable',
      'id ASC',
    ]);
  });

  it.each(['[{number: ASC, status: ASC}]'])('refuses %s: one object says one thing', (orderBy) => {
    expect(() => listOf(`(orderBy: ${orderBy})`)).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        values: expect.objectContaining({ argument: 'orderBy' }) as unknown,
      }),
    );
  });
});

describe('the page of a list', () => {
  const pageOf = (args: string, variables = {}, definitions = '') =>
    listOf(args, undefined, variables, definitions).page;
  const fifty = {
    argument: 'first',
    size: { kind: 'literal', value: 50 },
    after: undefined,
    before: undefined,
    probe: false,
  };

  it('is the first fifty when nobody says', () => {
    expect(pageOf('')).toEqual(fifty);
    expect(pageOf('(first: null, last: null)')).toEqual(fifty);
    expect(pageOf('(first: $n)', {}, '($n: Int)')).toEqual(fifty);
  });

  it('is read from the front with `first` and from the end with `last`', () => {
    expect(pageOf('(first: 3)')).toEqual({ ...fifty, size: { kind: 'literal', value: 3 } });
    expect(pageOf('(last: $n)', { n: 4 }, '($n: Int)')).toEqual({
      ...fifty,
      argument: 'last',
      size: { kind: 'variable', path: ['n'] },
    });
  });

  it('begins behind `after` and ends before `before`', () => {
    expect(pageOf('(first: 3, after: $c, before: "z")', { c: 'a' }, '($c: String)')).toEqual({
      ...fifty,
      size: { kind: 'literal', value: 3 },
      after: { kind: 'variable', path: ['c'] },
      before: { kind: 'literal', value: 'z' },
    });
  });

  it('cannot start at both ends', () => {
    expect(() => pageOf('(first: 3, last: 3)')).toThrow(HeyiError);
    expect(() => pageOf('(first: 3, last: 3)')).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(pageOf('(first: null, last: 3)').argument).toBe('last');
  });
});

describe('one row more than the page', () => {
  it.each(['hasNextPage', 'hasPreviousPage', 'endCursor more: hasNextPage'])('is read for %s', (field) => {
    expect(listOf('', `pageInfo { ${field} }`).page.probe).toBe(true);
  });

  it.each(['nodes { id }', 'pageInfo { endCursor __typename }', 'totalCount edges { cursor }'])(
    'is not read for %s',
    (selection) => {
      expect(listOf('', selection).page.probe).toBe(false);
    },
  );
});

describe('the columns of the order', () => {
  const args = '(orderBy: [{occurredAt: DESC}])';

  it.each(['edges { cursor }', 'pageInfo { startCursor }', 'pageInfo { endCursor }'])(
    'are read for %s',
    (selection) => {
      const { columns, order } = listOf(args, selection);
      expect(columns.map(({ name }) => name)).toEqual(['occurred_at', 'id']);
      expect(order.map(({ index }) => index)).toEqual([0, 1]);
    },
  );

  it('are not read twice where they are asked for anyway', () => {
    const { columns, order } = listOf(args, 'edges { cursor node { id number occurredAt } }');
    expect(columns.map(({ name }) => name)).toEqual(['id', 'number', 'occurred_at']);
    expect(order.map(({ index }) => index)).toEqual([2, 0]);
  });

  it.each(['nodes { number }', 'edges { node { number } } pageInfo { hasNextPage }'])(
    'are not read for %s',
    (selection) => {
      const { columns, order } = listOf(args, selection);
      expect(columns.map(({ name }) => name)).toEqual(['number']);
      expect(order.map(({ index }) => index)).toEqual([undefined, undefined]);
    },
  );
});

describe('a count', () => {
  it('is asked for by totalCount alone', () => {
    expect(reads(plan('{ incidents { nodes { id } pageInfo { hasNextPage } } }'))).toEqual([
      'police incidents list: id',
    ]);
    expect(reads(plan('{ incidents { how: totalCount nodes { id } } }'))).toEqual([
      'police incidents list: id',
      'police incidents count: ',
    ]);
  });

  it('asked for alone reads no rows', () => {
    expect(reads(plan('{ incidents { totalCount __typename } }'))).toEqual(['police incidents count: ']);
  });

  it('is taken once, however many names it has', () => {
    expect(plan('{ incidents { a: totalCount b: totalCount } }').steps).toHaveLength(1);
  });

  it('of a relation is grouped by the key of its parent', () => {
    const { read } = plan('{ people { nodes { petitions { totalCount } } } }').steps[1]!;
    expect(read).toEqual({
      kind: 'count',
      key: { name: 'petitioner_id_number', scalar: 'ID' },
      keys: { kind: 'column', step: 0, index: 0 },
    });
  });
});

it('a list of which only the type is asked reads nothing', () => {
  expect(plan('{ incidents { __typename } }').steps).toEqual([]);
});

it('two names for one list are two lists, as their arguments may differ', () => {
  expect(
    reads(plan('{ a: incidents(first: 1) { nodes { id } } b: incidents(last: 1) { nodes { id } } }')),
  ).toHaveLength(2);
});
