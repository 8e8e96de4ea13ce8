import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaLevel } from '../../../src/values/area-code.ts';
import type { Column } from '../../../src/plan/column.ts';
import type { OrderTerm, Page, Predicate, Read, Step, Value } from '../../../src/plan/plan.ts';
import { postgresStatement } from '../../../src/sources/postgres/postgres-statement.ts';
import { plan } from '../../plan/planned.ts';

const id: Column = { name: 'id', scalar: 'IntegerId' };
const number: Column = { name: 'number', scalar: 'String' };
const receivedAt: Column = { name: 'received_at', scalar: 'DateTime' };
const area: Column = { name: 'area_code', scalar: 'AreaCode' };
const keys = { kind: 'column', step: 0, index: 0 } as const;

const literal = (value: unknown): Value => ({ kind: 'literal', value });
const operand = { value: literal('v'), sealed: undefined, argument: 'where' };
const byId: OrderTerm = { column: id, index: 0, direction: 'ASC', nullable: false };
const byNumber: OrderTerm = { column: number, index: 1, direction: 'DESC', nullable: true };
const firstPage: Page = { argument: 'first', size: literal(5), after: undefined, before: undefined, probe: false };

function step(read: Read, where?: Predicate, table = 'petitions'): Step {
  return { id: 0, department: 'petition', type: 'Petition', table, path: ['petitions'], where, read };
}

const listStep = (where?: Predicate, page: Partial<Page> = {}, order: readonly OrderTerm[] = [byId]) =>
  step({ kind: 'list', columns: [id, number], order, page: { ...firstPage, ...page } }, where);

const textOf = (given: Step) => postgresStatement(given).text;
const kindsOf = (given: Step) =>
  postgresStatement(given).parameters.map((parameter) => {
    switch (parameter.kind) {
      case 'operand':
        return parameter.form;
      case 'cursor':
        return `${parameter.end} ${parameter.term}`;
      default:
        return parameter.kind;
    }
  });

describe('a list', () => {
  it('is a select of its columns, in order, with a limit', () => {
    expect(textOf(listStep())).toBe(
      'select "t0"."id", "t0"."number" from "petitions" as "t0"  order by "t0"."id" asc limit $1',
    );
    expect(kindsOf(listStep())).toEqual(['limit']);
  });

  it('without columns selects none', () => {
    const { read } = listStep();
    expect(textOf(step({ ...read, columns: [] } as Read))).toMatch(/^select {2}from "petitions"/);
  });

  it('orders texts by code point and puts nulls last, and says neither of a key', () => {
    expect(textOf(listStep(undefined, {}, [byNumber, byId]))).toContain(
      'order by "t0"."number" collate "C" desc nulls last, "t0"."id" asc limit',
    );
  });

  it('from the end is read backwards, with nulls first', () => {
    expect(textOf(listStep(undefined, { argument: 'last' }, [byNumber, byId]))).toContain(
      'order by "t0"."number" collate "C" asc nulls first, "t0"."id" desc limit',
    );
  });

  it('may lie in a schema', () => {
    expect(textOf(step(listStep().read, undefined, 'register.petitions'))).toContain(
      'from "register"."petitions" as "t0"',
    );
  });

  it('that stays in a town is cut out before it is sorted', () => {
    const inTown: Predicate = { kind: 'within', column: area, operand, level: 'town' };
    expect(textOf(listStep(inTown))).toBe(
      'select "small"."id", "small"."number" from (select "t0"."id", "t0"."number" from "petitions" as "t0" ' +
        'where ("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2) offset 0) as small ' +
        'order by "small"."id" asc limit $3',
    );
    const order: OrderTerm = { column: receivedAt, index: undefined, direction: 'ASC', nullable: true };
    expect(textOf(listStep(inTown, {}, [order, byId]))).toContain(
      '(select "t0"."id", "t0"."number", "t0"."received_at" from',
    );
  });
});

describe('rows beyond a cursor', () => {
  const after = { after: literal('c') };
  const before = { before: literal('c') };

  it('are told by the key alone where the key is the order', () => {
    expect(textOf(listStep(undefined, after))).toContain('where (("t0"."id" > $1::bigint)) order by');
    expect(textOf(listStep(undefined, before))).toContain('where (("t0"."id" < $1::bigint)) order by');
    expect(kindsOf(listStep(undefined, after))).toEqual(['after 0', 'limit']);
  });

  it('lie on the other side where the order descends', () => {
    expect(textOf(listStep(undefined, after, [{ ...byId, direction: 'DESC' }]))).toContain('"t0"."id" < $1::bigint');
  });

  it('are told term by term, nulls behind every value', () => {
    const at = '"t0"."number" collate "C"';
    expect(textOf(listStep(undefined, after, [byNumber, byId]))).toContain(
      `where (((${at} < $1::text or ("t0"."number" is null and $2::text is not null))) or ` +
        `(${at} is not distinct from $3::text and "t0"."id" > $4::bigint)) order by`,
    );
    expect(textOf(listStep(undefined, before, [byNumber, byId]))).toContain(
      `where (((${at} > $1::text or ("t0"."number" is not null and $2::text is null))) or ` +
        `(${at} is not distinct from $3::text and "t0"."id" < $4::bigint)) order by`,
    );
    expect(kindsOf(listStep(undefined, before, [byNumber, byId]))).toEqual([
      'before 0',
      'before 0',
      'before 0',
      'before 1',
      'limit',
    ]);
  });

  it('may lie between two cursors', () => {
    expect(textOf(listStep(undefined, { ...after, ...before }))).toContain(
      'where (("t0"."id" > $1::bigint)) and (("t0"."id" < $2::bigint)) order by',
    );
  });

  it.each([
    ['Int', 'bigint'],
    ['Float', 'numeric'],
    ['Boolean', 'boolean'],
    ['DateTime', 'timestamptz'],
    ['Date', 'date'],
    ['Enum', 'text'],
    ['IdNumber', 'text'],
    ['CreditCode', 'text'],
  ] as const)('are compared as what a %s is in the database: %s', (scalar, type) => {
    const order: OrderTerm = { column: { name: 'c', scalar }, index: 0, direction: 'ASC', nullable: false };
    expect(textOf(listStep(undefined, after, [order]))).toContain(`$1::${type}`);
  });
});

describe('a lookup', () => {
  const lookup = step({ kind: 'lookup', columns: [number], key: id, keys });

  it('reads the rows of all its keys at once, with the key behind the columns', () => {
    expect(textOf(lookup)).toBe(
      'select "t0"."number", "t0"."id" from "petitions" as "t0" where "t0"."id" = any($1::bigint[])',
    );
    expect(kindsOf(lookup)).toEqual(['keys']);
  });
});

describe('children', () => {
  const person: Column = { name: 'petitioner_id_number', scalar: 'ID' };
  const children = (where?: Predicate) =>
    step({ kind: 'children', columns: [number], key: person, keys, order: [byId], page: firstPage }, where);

  it('are a page for each key in one statement, with the ordinal of the key behind the columns', () => {
    expect(textOf(children())).toBe(
      'select c.*, k.ordinal from unnest($1::text[]) with ordinality as k(key, ordinal) cross join lateral ' +
        '(select "t0"."number" from "petitions" as "t0" where "t0"."petitioner_id_number" = k.key ' +
        'order by "t0"."id" asc limit $2) as c',
    );
    expect(kindsOf(children())).toEqual(['keys', 'limit']);
  });

  it('that are filtered are filtered within each key', () => {
    const where: Predicate = { kind: 'isNull', column: receivedAt };
    expect(textOf(children(where))).toContain('= k.key and "t0"."received_at" is null order by');
  });

  // Expecting a small part of the table by its area, PostgreSQL would leave the index that gives a key's rows in order.
  it('are found by their key, whatever areas the caller serves', () => {
    const scope = (level: AreaLevel): Predicate => ({
      kind: 'within',
      column: area,
      operand: { value: { kind: 'principalArea', index: 0 }, sealed: undefined, argument: 'policy' },
      level,
    });
    expect(textOf(children(scope('city')))).toContain(
      '= k.key and coalesce(("t0"."area_code" collate "C" >= $2 and "t0"."area_code" collate "C" < $3), false) order by',
    );
    expect(textOf(children(scope('village')))).toContain('= k.key and coalesce("t0"."area_code" = $2, false) order by');
    expect(textOf(listStep(scope('city')))).not.toContain('coalesce');
  });

  it('by a number take numbers', () => {
    const { read } = children();
    expect(textOf(step({ ...read, key: { name: 'petition_id', scalar: 'IntegerId' } } as Read))).toContain(
      'unnest($1::bigint[])',
    );
  });
});

describe('a count', () => {
  it('is one number for a list', () => {
    const where: Predicate = { kind: 'isNull', column: number };
    const count: Read = { kind: 'count', key: undefined, keys: undefined };
    expect(textOf(step(count))).toBe('select count(*) from "petitions" as "t0" ');
    expect(textOf(step(count, where))).toBe('select count(*) from "petitions" as "t0" where "t0"."number" is null');
  });

  it('is one for each key that has any', () => {
    expect(textOf(step({ kind: 'count', key: area, keys }, { kind: 'isNull', column: number }))).toBe(
      'select count(*), "t0"."area_code" from "petitions" as "t0" ' +
        'where "t0"."area_code" = any($1) and "t0"."number" is null group by "t0"."area_code"',
    );
  });
});

describe('a condition', () => {
  const conditionOf = (where: Predicate) => /where (.*) order by/.exec(textOf(listStep(where)))?.[1];
  const compare = (operator: 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte'): Predicate => ({
    kind: 'compare',
    column: number,
    operator,
    operand,
  });

  it.each([
    ['eq', '='],
    ['ne', 'is distinct from'],
    ['lt', '<'],
    ['lte', '<='],
    ['gt', '>'],
    ['gte', '>='],
  ] as const)('%s is %s', (operator, sql) => {
    expect(conditionOf(compare(operator))).toBe(`"t0"."number" ${sql} $1`);
  });

  it('asks for null', () => {
    expect(conditionOf({ kind: 'isNull', column: number })).toBe('"t0"."number" is null');
  });

  it('asks for one of several', () => {
    const oneOf: Predicate = { kind: 'oneOf', column: number, operand };
    expect(conditionOf(oneOf)).toBe('"t0"."number" = any($1)');
    expect(kindsOf(listStep(oneOf))).toEqual(['list', 'limit']);
  });

  it('counts unknown as false before it is negated', () => {
    expect(conditionOf({ kind: 'not', of: compare('lt') })).toBe('("t0"."number" < $1) is not true');
  });

  it('joins with brackets, so that `or` inside `and` means what it says', () => {
    const either: Predicate = { kind: 'or', of: [compare('eq'), { kind: 'isNull', column: number }] };
    expect(conditionOf({ kind: 'and', of: [either, compare('ne')] })).toBe(
      '(("t0"."number" = $1 or "t0"."number" is null) and "t0"."number" is distinct from $2)',
    );
  });

  it('holds for everything when `and` is empty, for nothing when `or` is', () => {
    expect(conditionOf({ kind: 'and', of: [] })).toBe('true');
    expect(conditionOf({ kind: 'or', of: [] })).toBe('false');
    expect(conditionOf({ kind: 'not', of: { kind: 'and', of: [] } })).toBe('(true) is not true');
  });

  it.each(['province', 'city', 'county'] as const)('within a %s is a range of codes', (level: AreaLevel) => {
    const within: Predicate = { kind: 'within', column: area, operand, level };
    expect(conditionOf(within)).toBe('("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2)');
    expect(kindsOf(listStep(within))).toEqual(['low', 'high', 'limit']);
  });

  it('within a village is the village', () => {
    const within: Predicate = { kind: 'within', column: area, operand, level: 'village' };
    expect(conditionOf(within)).toBe('"t0"."area_code" = $1');
    expect(kindsOf(listStep(within))).toEqual(['value', 'limit']);
  });
});

describe('planned once', () => {
  const within = (level: AreaLevel): Predicate => ({ kind: 'within', column: area, operand, level });
  const planOnce = (given: Step) => postgresStatement(given).planOnce;

  it('is what is asked by keys, or stays in a town', () => {
    expect(planOnce(step({ kind: 'lookup', columns: [], key: id, keys }))).toBe(true);
    expect(planOnce(step({ kind: 'count', key: id, keys }))).toBe(true);
    expect(planOnce(listStep(within('town')))).toBe(true);
    expect(planOnce(listStep({ kind: 'and', of: [{ kind: 'isNull', column: number }, within('town')] }))).toBe(true);
  });

  it('is not what is searched by value', () => {
    expect(planOnce(listStep())).toBe(false);
    expect(planOnce(listStep(within('city')))).toBe(false);
    expect(planOnce(listStep({ kind: 'or', of: [within('town'), within('town')] }))).toBe(false);
    expect(planOnce(listStep({ kind: 'not', of: within('town') }))).toBe(false);
    expect(planOnce(step({ kind: 'count', key: undefined, keys: undefined }, within('town')))).toBe(false);
  });
});

it('rows are decoded by what stands in them, the cells that the statement adds included', () => {
  const key: Column = { name: 'area_code', scalar: 'AreaCode' };
  const decoded = (read: Read, row: (string | null)[]) => {
    const rows = [row];
    postgresStatement(step(read)).decode(rows);
    return rows[0];
  };
  expect(
    decoded({ kind: 'lookup', columns: [receivedAt], key, keys }, ['2023-05-01 10:00:00+08', '431300000000']),
  ).toEqual(['2023-05-01T10:00:00+08:00', '4313']);
  expect(
    decoded({ kind: 'children', columns: [number], key, keys, order: [byId], page: firstPage }, ['7', '2']),
  ).toEqual(['7', 2]);
  expect(decoded({ kind: 'count', key, keys }, ['12', '431302000000'])).toEqual([12, '431302']);
  expect(decoded({ kind: 'count', key: undefined, keys: undefined }, ['12'])).toEqual([12]);
});

describe('the name of a statement', () => {
  const steps = [
    listStep(),
    listStep({ kind: 'isNull', column: number }),
    listStep(undefined, { argument: 'last' }),
    listStep({ kind: 'oneOf', column: number, operand: { ...operand, value: literal(['other']) } }),
    listStep({ kind: 'oneOf', column: number, operand }),
    listStep({ ...{ kind: 'within', column: area, operand }, level: 'city' }),
    listStep({ ...{ kind: 'within', column: area, operand }, level: 'county' }),
    { ...listStep(), id: 7, path: ['other'], department: 'other' },
    step({ kind: 'lookup', columns: [number], key: id, keys }),
    step({ kind: 'lookup', columns: [number], key: id, keys }, undefined, 'other'),
  ];

  it('is equal when the texts are, and only then', () => {
    const statements = steps.map(postgresStatement);
    for (const one of statements)
      for (const other of statements) expect(one.name === other.name).toBe(one.text === other.text);
    expect(new Set(statements.map(({ name }) => name)).size).toBe(7);
  });

  it('is one that PostgreSQL keeps whole: below 64 bytes', () => {
    for (const { name } of steps.map(postgresStatement)) expect(name).toMatch(/^heyi_[\w-]{22}$/);
  });
});

describe('identifiers', () => {
  /** The text with every quoted name taken out: what is left was written by the hub. */
  const skeleton = (text: string) => text.replace(/"(?:[^"]|"")*"(\."(?:[^"]|"")*")*/g, '"…"');
  const everywhere = (table: string, name: string): readonly Step[] => {
    const column: Column = { name, scalar: 'String' };
    const order: OrderTerm[] = [{ column, index: 0, direction: 'DESC', nullable: true }];
    const where: Predicate = {
      kind: 'and',
      of: [
        { kind: 'isNull', column },
        { kind: 'compare', column, operator: 'eq', operand },
      ],
    };
    const page: Page = { ...firstPage, after: literal('c') };
    return [
      step({ kind: 'list', columns: [column], order, page }, where, table),
      step({ kind: 'lookup', columns: [column], key: column, keys }, undefined, table),
      step({ kind: 'children', columns: [column], key: column, keys, order, page }, where, table),
      step({ kind: 'count', key: column, keys }, where, table),
    ];
  };

  it('are quoted, and their own quotes doubled', () => {
    const [, lookup] = everywhere('pe"titions', 'a"b; drop table x; --');
    expect(textOf(lookup!)).toBe(
      'select "t0"."a""b; drop table x; --", "t0"."a""b; drop table x; --" from "pe""titions" as "t0" ' +
        'where "t0"."a""b; drop table x; --" = any($1)',
    );
  });

  it('cannot break out, whatever a department calls its tables and columns', () => {
    const names = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom(
        'a"b',
        '""',
        '";--',
        '" as t; drop table x; --',
        "'",
        '$1',
        'select',
        '--',
        '/*',
        '\\',
        '\0',
        '\n',
      ),
    );
    const expected = everywhere('t', 'c').map((each) => skeleton(textOf(each)));
    fc.assert(
      fc.property(
        names.filter((name) => !name.includes('.')),
        names,
        (table, column) => {
          expect(everywhere(table, column).map((each) => skeleton(textOf(each)))).toEqual(expected);
        },
      ),
    );
  });
});

describe('values', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom("'", "'; drop table incidents; --", '$1', '"', '\\', "E'\\''", '$$', '/*', '%', '_', '*/', '?'),
  );
  const texts = (query: string, variables = {}) => plan(query, variables).steps.map(textOf);
  const written = (one: string, two: string, many: readonly string[]) =>
    `{ incidents(after: ${JSON.stringify(one)}, where: {number: {eq: ${JSON.stringify(one)}, in: ${JSON.stringify(many)}},
       not: {summary: {ne: ${JSON.stringify(two)}}}}) { totalCount nodes { person { name } } }
       person(id: ${JSON.stringify(two)}) { name petitions(where: {number: {eq: ${JSON.stringify(one)}}}) { nodes { id } } } }`;
  const given = `query ($w: IncidentWhere, $after: String, $id: ID) {
    incidents(where: $w, after: $after) { totalCount nodes { person { name } } } person(id: $id) { name } }`;

  it('written in a query never come into a text', () => {
    const expected = texts(written('x', 'x', ['x']));
    expect(expected.length).toBe(5);
    fc.assert(
      fc.property(hostile, hostile, fc.array(hostile), (one, two, many) => {
        expect(texts(written(one, two, many))).toEqual(expected);
      }),
    );
  });

  it('given as variables never come into a text', () => {
    const of = (one: string, two: string, many: readonly string[]) =>
      texts(given, { w: { number: { eq: one, notIn: many }, or: [{ summary: { eq: two } }] }, after: two, id: one });
    const expected = of('x', 'x', ['x']);
    fc.assert(
      fc.property(hostile, hostile, fc.array(hostile), (one, two, many) => {
        expect(of(one, two, many)).toEqual(expected);
      }),
    );
  });
});
