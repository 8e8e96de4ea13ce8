import { describe, expect, it } from 'vitest';
import type { ConnectionAnswer, ConnectionField, FieldAnswer } from '../../src/plan/answer.ts';
import type { Column } from '../../src/plan/column.ts';
import type { Page, Read, Step } from '../../src/plan/plan.ts';
import type { AnswerContext } from '../../src/shape/answer-context.ts';
import { compileAnswer } from '../../src/shape/compile-answer.ts';
import type { StepRows } from '../../src/shape/step-rows.ts';

/** Every step has two columns, of which the second is the key. */
const columns: readonly Column[] = [
  { name: 'name', scalar: 'String' },
  { name: 'id', scalar: 'ID' },
];
const key = columns[1]!;
const order = [{ column: key, index: 1, direction: 'ASC', nullable: false }] as const;
const keys = { kind: 'column', step: 0, index: 1 } as const;
const page = (argument: 'first' | 'last'): Page => ({
  argument,
  size: { kind: 'literal', value: 2 },
  after: undefined,
  before: undefined,
  probe: true,
});
const list: Read = { kind: 'list', columns, order, page: page('first') };
const listFromTheEnd: Read = { kind: 'list', columns, order, page: page('last') };
const lookup: Read = { kind: 'lookup', columns, key, keys };
const children: Read = { kind: 'children', columns, key, keys, order, page: page('first') };
const count: Read = { kind: 'count', key: undefined, keys: undefined };
const counts: Read = { kind: 'count', key, keys };

interface Given {
  readonly fields: readonly FieldAnswer[];
  /** What each step read, and what came of it. */
  readonly steps?: readonly (readonly [Read, StepRows])[];
  readonly context?: Partial<AnswerContext>;
}

/** The answer to root fields, as text: names, order and nulls in the open. */
function answer({ fields, steps = [], context = {} }: Given): string {
  const planned = steps.map(([read], id): Step => ({
    id,
    department: 'police',
    type: 'Person',
    table: 't',
    path: ['people'],
    where: undefined,
    read,
  }));
  const make = compileAnswer({
    operation: undefined,
    steps: planned,
    roundTrips: [],
    refusals: [],
    answer: { type: 'Query', fields },
  });
  const data = make({
    rows: steps.map(([, rows]) => rows),
    keyByEntity: {},
    hub: {},
    sealer: { isKey: (_type, text) => text.startsWith('key'), seal: (type, text) => `sealed ${type} ${text}` },
    pageSize: () => 50,
    sealCursor: (step, position) => `cursor ${step} ${JSON.stringify(position)}`,
    bounded: () => ({ after: false, before: false }),
    ...context,
  });
  return JSON.stringify(data);
}

const failed: StepRows = { kind: 'failed' };
const rowsOf = (rows: (string | null)[][], more = false): StepRows => ({ kind: 'list', page: { rows, more } });
const found = (...rows: (string | null)[][]): StepRows => ({
  kind: 'lookup',
  rowByKey: new Map(rows.map((row) => [row[1]!, row])),
});
const nameOfRow = { kind: 'column', name: 'name', at: { of: 'row', index: 0 } } as const;
const nameOf = (step: number) => ({ kind: 'column', name: 'name', at: { of: 'lookup', step, index: 0 } }) as const;

/** The list `people`, of step 0 unless said otherwise. */
const people = (fields: readonly ConnectionField[], given: Partial<ConnectionAnswer> = {}): FieldAnswer => ({
  kind: 'connection',
  name: 'people',
  connection: { type: 'Person', rows: 0, keyed: false, count: undefined, fields, ...given },
});
const nodes = (...fields: readonly FieldAnswer[]): ConnectionField => ({
  kind: 'nodes',
  name: 'nodes',
  node: { key: 1, object: { type: 'Person', fields } },
});

describe('a root field', () => {
  it('comes in the order asked, under its response name', () => {
    expect(
      answer({
        fields: [
          { kind: 'refused', name: 'mine' },
          { kind: 'typename', name: 'what', value: 'Query' },
          { kind: 'hub', name: 'me' },
        ],
        context: { hub: { me: { account: 'a' } } },
      }),
    ).toBe('{"mine":null,"what":"Query","me":{"account":"a"}}');
  });

  it('is null where the hub has nothing to say', () => {
    expect(answer({ fields: [{ kind: 'hub', name: 'me' }] })).toBe('{"me":null}');
  });
});

describe('a list', () => {
  it('has an object for each row', () => {
    expect(
      answer({
        fields: [people([nodes(nameOfRow)])],
        steps: [
          [
            list,
            rowsOf([
              ['Li', 'key1'],
              [null, 'key2'],
            ]),
          ],
        ],
      }),
    ).toBe('{"people":{"nodes":[{"name":"Li"},{"name":null}]}}');
  });

  it('is empty where there are no rows, and null where the source failed', () => {
    const fields = [people([nodes(nameOfRow)])];
    expect(answer({ fields, steps: [[list, rowsOf([])]] })).toBe('{"people":{"nodes":[]}}');
    expect(answer({ fields, steps: [[list, failed]] })).toBe('{"people":null}');
  });

  it('gives an object its key, sealed where clients may not see it', () => {
    const id = (sealed: boolean) => [people([nodes({ kind: 'key', name: 'id', sealed })])];
    const steps = [[list, rowsOf([['Li', 'key1']])]] as const;
    expect(answer({ fields: id(false), steps })).toBe('{"people":{"nodes":[{"id":"key1"}]}}');
    expect(answer({ fields: id(true), steps })).toBe('{"people":{"nodes":[{"id":"sealed Person key1"}]}}');
  });

  it('has edges with cursors made of the columns of the order', () => {
    const edges: ConnectionField = {
      kind: 'edges',
      name: 'edges',
      fields: [
        { kind: 'cursor', name: 'at' },
        { kind: 'node', name: 'node', node: { key: undefined, object: { type: 'Person', fields: [nameOfRow] } } },
        { kind: 'typename', name: '__typename', value: 'PersonEdge' },
      ],
    };
    const [edge] = (
      JSON.parse(answer({ fields: [people([edges])], steps: [[list, rowsOf([['Li', 'key1']])]] })) as {
        people: { edges: unknown[] };
      }
    ).people.edges;
    expect(edge).toEqual({ at: 'cursor 0 ["key1"]', node: { name: 'Li' }, __typename: 'PersonEdge' });
  });

  it('says its type', () => {
    const typename: ConnectionField = { kind: 'typename', name: '__typename', value: 'PersonConnection' };
    expect(answer({ fields: [people([typename], { rows: undefined })] })).toBe(
      '{"people":{"__typename":"PersonConnection"}}',
    );
  });
});

describe('pageInfo', () => {
  const all: ConnectionField = {
    kind: 'pageInfo',
    name: 'pageInfo',
    fields: (['typename', 'hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'] as const).map((kind) => ({
      kind,
      name: kind,
    })),
  };
  const pageInfo = (read: Read, rows: StepRows, bounded = { after: false, before: false }) =>
    (
      JSON.parse(answer({ fields: [people([all])], steps: [[read, rows]], context: { bounded: () => bounded } })) as {
        people: { pageInfo: unknown };
      }
    ).people.pageInfo;
  const two = [
    ['Li', 'key1'],
    ['Wang', 'key2'],
  ];
  const cursors = { typename: 'PageInfo', startCursor: 'cursor 0 ["key1"]', endCursor: 'cursor 0 ["key2"]' };

  it('forwards knows from the probe what follows, and from the cursor what precedes', () => {
    expect(pageInfo(list, rowsOf(two, true))).toEqual({ ...cursors, hasNextPage: true, hasPreviousPage: false });
    expect(pageInfo(list, rowsOf(two, false), { after: true, before: false })).toEqual({
      ...cursors,
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });

  it('backwards knows from the probe what precedes, and from the cursor what follows', () => {
    expect(pageInfo(listFromTheEnd, rowsOf(two, true))).toEqual({
      ...cursors,
      hasNextPage: false,
      hasPreviousPage: true,
    });
    expect(pageInfo(listFromTheEnd, rowsOf(two, false), { after: false, before: true })).toEqual({
      ...cursors,
      hasNextPage: true,
      hasPreviousPage: false,
    });
  });

  it('of an empty page has no cursors', () => {
    expect(pageInfo(list, rowsOf([]))).toMatchObject({ startCursor: null, endCursor: null, hasNextPage: false });
  });
});

describe('totalCount', () => {
  const total: ConnectionField = { kind: 'totalCount', name: 'totalCount' };

  it('is the count, beside the rows or alone', () => {
    const steps = [
      [list, rowsOf([])],
      [count, { kind: 'count', total: 7 }],
    ] as const;
    expect(answer({ fields: [people([total, nodes(nameOfRow)], { count: 1 })], steps })).toBe(
      '{"people":{"totalCount":7,"nodes":[]}}',
    );
    expect(answer({ fields: [people([total], { rows: undefined, count: 1 })], steps })).toBe(
      '{"people":{"totalCount":7}}',
    );
  });

  it('is null where the count failed alone; the list is null where nothing else was asked', () => {
    const steps = [
      [list, rowsOf([['Li', 'key1']])],
      [count, failed],
    ] as const;
    expect(answer({ fields: [people([total, nodes(nameOfRow)], { count: 1 })], steps })).toBe(
      '{"people":{"totalCount":null,"nodes":[{"name":"Li"}]}}',
    );
    expect(answer({ fields: [people([total], { rows: undefined, count: 1 })], steps })).toBe('{"people":null}');
  });
});

describe('a relation to many', () => {
  const petitions = (given: Partial<ConnectionAnswer>): FieldAnswer => ({
    kind: 'connection',
    name: 'petitions',
    connection: {
      type: 'Petition',
      rows: 1,
      keyed: true,
      count: undefined,
      fields: [
        { kind: 'nodes', name: 'nodes', node: { key: undefined, object: { type: 'Petition', fields: [nameOfRow] } } },
      ],
      ...given,
    },
  });
  const two = rowsOf([
    ['Li', 'key1'],
    ['Wang', 'key2'],
  ]);

  it('gives each object its own page, empty where it has none', () => {
    const ofLi: StepRows = { kind: 'children', pageByKey: new Map([['key1', { rows: [['a', 'x', 1]], more: false }]]) };
    expect(
      answer({
        fields: [people([nodes(petitions({}))])],
        steps: [
          [list, two],
          [children, ofLi],
        ],
      }),
    ).toBe('{"people":{"nodes":[{"petitions":{"nodes":[{"name":"a"}]}},{"petitions":{"nodes":[]}}]}}');
  });

  it('gives each object its own count, zero where it has none', () => {
    const total: ConnectionField = { kind: 'totalCount', name: 'totalCount' };
    const field = petitions({ rows: undefined, count: 1, fields: [total] });
    const ofWang: StepRows = { kind: 'counts', totalByKey: new Map([['key2', 3]]) };
    expect(
      answer({
        fields: [people([nodes(field)])],
        steps: [
          [list, two],
          [counts, ofWang],
        ],
      }),
    ).toBe('{"people":{"nodes":[{"petitions":{"totalCount":0}},{"petitions":{"totalCount":3}}]}}');
  });

  it('is null for each object where the source failed, never empty', () => {
    expect(
      answer({
        fields: [people([nodes(nameOfRow, petitions({}))])],
        steps: [
          [list, two],
          [children, failed],
        ],
      }),
    ).toBe('{"people":{"nodes":[{"name":"Li","petitions":null},{"name":"Wang","petitions":null}]}}');
  });
});

describe('a field looked up in another department', () => {
  const fields = [people([nodes(nameOf(1))])];
  const one = rowsOf([[null, 'key1']]);

  it('is the cell of the row found for the key', () => {
    expect(
      answer({
        fields,
        steps: [
          [list, one],
          [lookup, found(['Li', 'key1'])],
        ],
      }),
    ).toBe('{"people":{"nodes":[{"name":"Li"}]}}');
  });

  it('is null where that department does not know the key, and where it failed', () => {
    const unknown = '{"people":{"nodes":[{"name":null}]}}';
    expect(
      answer({
        fields,
        steps: [
          [list, one],
          [lookup, found(['Li', 'key2'])],
        ],
      }),
    ).toBe(unknown);
    expect(
      answer({
        fields,
        steps: [
          [list, one],
          [lookup, failed],
        ],
      }),
    ).toBe(unknown);
  });
});

describe('a relation to one', () => {
  const parent = (sealed: boolean): FieldAnswer => ({
    kind: 'toOne',
    name: 'parent',
    at: { of: 'row', index: 0 },
    sealed,
    object: { type: 'Person', fields: [{ kind: 'key', name: 'id', sealed }, nameOf(1)] },
  });
  const linkedTo = (cell: string | null, sealed = true) =>
    answer({
      fields: [people([nodes(parent(sealed))])],
      steps: [
        [list, rowsOf([[cell, 'key1']])],
        [lookup, found(['Wang', 'key2'])],
      ],
    });

  it('is the object whose key stands in the cell', () => {
    expect(linkedTo('key2')).toBe('{"people":{"nodes":[{"parent":{"id":"sealed Person key2","name":"Wang"}}]}}');
  });

  it('is an object even where the department asked does not know it', () => {
    expect(linkedTo('key3')).toBe('{"people":{"nodes":[{"parent":{"id":"sealed Person key3","name":null}}]}}');
  });

  it('is null where the cell is', () => {
    expect(linkedTo(null)).toBe('{"people":{"nodes":[{"parent":null}]}}');
  });

  it('is null where a sealed key is malformed: such a number links to nobody', () => {
    expect(linkedTo('not a number')).toBe('{"people":{"nodes":[{"parent":null}]}}');
    expect(linkedTo('not a number', false)).toBe('{"people":{"nodes":[{"parent":{"id":"not a number","name":null}}]}}');
  });

  it('may stand in a row that was itself looked up, and is null where that is missing or failed', () => {
    const field: FieldAnswer = {
      kind: 'toOne',
      name: 'parent',
      at: { of: 'lookup', step: 1, index: 0 },
      sealed: false,
      object: { type: 'Person', fields: [{ kind: 'key', name: 'id', sealed: false }] },
    };
    const given = (rows: StepRows) =>
      answer({
        fields: [people([nodes(field)])],
        steps: [
          [list, rowsOf([[null, 'key1']])],
          [lookup, rows],
        ],
      });
    expect(given(found(['key9', 'key1']))).toBe('{"people":{"nodes":[{"parent":{"id":"key9"}}]}}');
    expect(given(found())).toBe('{"people":{"nodes":[{"parent":null}]}}');
    expect(given(failed)).toBe('{"people":{"nodes":[{"parent":null}]}}');
  });
});

describe('an object asked for by its key', () => {
  const person = (existsIn: number | undefined): FieldAnswer => ({
    kind: 'entity',
    name: 'him',
    keys: {
      kind: 'argument',
      argument: 'id',
      value: { kind: 'literal', value: 'x' },
      type: 'Person',
      scalar: 'ID',
      sealed: true,
    },
    existsIn,
    object: { type: 'Person', fields: [{ kind: 'key', name: 'id', sealed: true }, nameOf(0)] },
  });
  const asked = (existsIn: number | undefined, rows: StepRows, him: string | undefined = 'key1') =>
    answer({ fields: [person(existsIn)], steps: [[lookup, rows]], context: { keyByEntity: { him } } });

  it('has the fields found for the key', () => {
    expect(asked(undefined, found(['Li', 'key1']))).toBe('{"him":{"id":"sealed Person key1","name":"Li"}}');
  });

  it('is an object of null fields where nobody knows it and others may', () => {
    expect(asked(undefined, found())).toBe('{"him":{"id":"sealed Person key1","name":null}}');
    expect(asked(undefined, failed)).toBe('{"him":{"id":"sealed Person key1","name":null}}');
  });

  it('of a closed type is null where the anchor does not know it, or cannot say', () => {
    expect(asked(0, found(['Li', 'key1']))).toBe('{"him":{"id":"sealed Person key1","name":"Li"}}');
    expect(asked(0, found(['Li', 'key2']))).toBe('{"him":null}');
    expect(asked(0, failed)).toBe('{"him":null}');
  });

  it('is null where the argument is no key', () => {
    expect(answer({ fields: [person(undefined)], steps: [[lookup, found()]] })).toBe('{"him":null}');
  });
});

it('an answer compiled once serves many requests', () => {
  const make = compileAnswer({
    operation: undefined,
    steps: [],
    roundTrips: [],
    refusals: [],
    answer: { type: 'Query', fields: [{ kind: 'hub', name: 'me' }] },
  });
  const context = (me: string): AnswerContext => ({
    rows: [],
    keyByEntity: {},
    hub: { me },
    sealer: { isKey: () => true, seal: () => '' },
    pageSize: () => 50,
    sealCursor: () => '',
    bounded: () => ({ after: false, before: false }),
  });
  expect([make(context('a')), make(context('b'))]).toEqual([{ me: 'a' }, { me: 'b' }]);
});
