import { getIntrospectionQuery, parse, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { HeyiError } from '../../src/errors/heyi-error.ts';
import { assertCostWithinLimits, compileCost } from '../../src/plan/cost.ts';
import { assertSelectionWithinLimits } from '../../src/plan/limits-of-selection.ts';
import { limitOnText } from '../../src/plan/limits-of-text.ts';
import { assertVariablesWithinLimits } from '../../src/plan/limits-of-variables.ts';
import type { Limits } from '../../src/plan/limits.ts';
import { plan } from './planned.ts';

const unlimited: Limits = {
  depth: Infinity,
  aliases: Infinity,
  tokens: Infinity,
  items: Infinity,
  rows: Infinity,
  cost: Infinity,
  keys: Infinity,
};

/** What a check refuses by, in brief: `QUERY_TOO_DEEP 4 > 3 a.b`; undefined where it permits. */
function refusal(check: () => void): string | undefined {
  try {
    check();
  } catch (error) {
    if (!(error instanceof HeyiError)) throw error;
    const { received, limit, place, part } = error.values as Record<string, string | number | { readonly en: string }>;
    const words = [error.code, received, '>', limit, place, part];
    return words.flatMap((word) => (typeof word === 'object' ? word.en : (word ?? []))).join(' ');
  }
  return undefined;
}

function refusalOf(query: string, limits: Partial<Limits>, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return refusal(() => assertSelectionWithinLimits({ document, operation, variables }, { ...unlimited, ...limits }));
}

describe('depth', () => {
  it.each([
    ['{ a { b { c } } }', 3, 'a.b.c'],
    ['{ a { ... { b { ... { c } } } } }', 3, 'a.b.c'],
    ['{ a { ...B } } fragment B on T { b { ...C } } fragment C on T { c d }', 3, 'a.b.c'],
    ['{ x { y } a { b { c: d } } }', 3, 'a.b.c'],
    ['{ a { x } a { b { c } } }', 3, 'a.b.c'],
    ['{ a { b { c @skip(if: false) { d @include(if: false) } } } }', 3, 'a.b.c'],
  ])('%s has %i levels', (query, depth, place) => {
    expect(refusalOf(query, { depth })).toBeUndefined();
    expect(refusalOf(query, { depth: depth - 1 })).toBe(`QUERY_TOO_DEEP ${depth} > ${depth - 1} ${place}`);
  });

  it.each([
    ['{ a(w: {b: {c: 1}}) }', {}, 2, 'a.w'],
    ['{ a { b(w: {and: [{c: 1}, {not: {not: {}}}]}) } }', {}, 4, 'a.b.w'],
    ['query ($w: W) { a(w: $w) }', { w: { and: [{ or: [{ c: { eq: 1 } }] }] } }, 4, 'a.w'],
    ['query ($w: W) { a(w: {not: $w}) }', { w: { not: {} } }, 3, 'a.w'],
  ])('%s with %j nests %i objects in an argument', (query, variables, depth, place) => {
    const limits = { depth: Math.max(depth, 2) };
    expect(refusalOf(query, limits, variables)).toBeUndefined();
    expect(refusalOf(query, { depth: depth - 1 }, variables)).toContain(`${depth} > ${depth - 1} ${place}`);
  });

  it('leaves room for the introspection that consoles send', () => {
    const limits = { depth: 20, aliases: 100, tokens: 2000, items: 5000 };
    expect(refusalOf(getIntrospectionQuery(), limits)).toBeUndefined();
  });
});

describe('aliases', () => {
  it.each([
    ['{ a b c }', 0],
    ['{ a: b c }', 1],
    ['{ a: a }', 0],
    ['{ x: a x: a { y: b } }', 2],
    ['{ p: a { ...F } q: a { ...F } } fragment F on T { x: b y: c }', 6],
    ['{ p: a @skip(if: true) { x: b } q: a @include(if: false) c: d }', 1],
  ])('%s has %i', (query, aliases) => {
    expect(refusalOf(query, { aliases })).toBeUndefined();
    if (aliases > 0)
      expect(refusalOf(query, { aliases: aliases - 1 })).toBe(`TOO_MANY_ALIASES ${aliases} > ${aliases - 1}`);
  });

  it('count by the value of @skip', () => {
    const query = 'query ($s: Boolean!) { x: a y: b @skip(if: $s) }';
    expect(refusalOf(query, { aliases: 1 }, { s: true })).toBeUndefined();
    expect(refusalOf(query, { aliases: 1 }, { s: false })).toBe('TOO_MANY_ALIASES 2 > 1');
  });
});

describe('fields', () => {
  it.each([
    ['{ a a b { c } b { c d } }', 4],
    ['{ a { ...F } b { ...F ...F } } fragment F on T { c d }', 6],
  ])('%s has %i', (query, fields) => {
    expect(refusalOf(query, { tokens: fields })).toBeUndefined();
    expect(refusalOf(query, { tokens: fields - 1 })).toContain(`QUERY_TOO_LARGE ${fields} > ${fields - 1} fields`);
  });

  it('that double with every fragment are given up early', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on T { a { ...F${n + 1} } b { ...F${n + 1} } }`,
    );
    const startedAt = performance.now();
    expect(refusalOf(`{ ...F0 } ${doubling.join(' ')} fragment F60 on T { c }`, { tokens: 2000 })).toBe(
      'QUERY_TOO_LARGE more than 20000 > 2000 fields with its fragments written out',
    );
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});

describe('tokens', () => {
  const limits = { ...unlimited, tokens: 5 };
  it.each([
    ['{ a b c d }', 'QUERY_TOO_LARGE 6 > 5 tokens'],
    [`{ ${'a '.repeat(1000)}}`, 'QUERY_TOO_LARGE at least 50 > 5 tokens'],
    ['{ a b c d e "', 'QUERY_TOO_LARGE 6 > 5 tokens'],
  ])('%s', (text, expected) => {
    expect(
      refusal(() => {
        throw limitOnText(text, limits);
      }),
    ).toBe(expected);
  });

  it('within the limit, but nested deeper than the parser goes', () => {
    expect(
      refusal(() => {
        throw limitOnText('{ a(x: [[[1]]]) }', { ...unlimited, depth: 2 });
      }),
    ).toBe('QUERY_TOO_DEEP 4 > 2 {');
  });
});

describe('variables', () => {
  const refusalOfVariables = (variables: Record<string, unknown>, limits: Partial<Limits>) =>
    refusal(() => assertVariablesWithinLimits(variables, { ...unlimited, ...limits }));

  it.each([
    [{ w: { not: { not: { a: 1 } } } }, 3],
    [{ w: { and: [{ a: { b: [{}] } }, {}], c: { d: {} } } }, 4],
    [{ ids: [[[1]]], w: {} }, 1],
  ])('%j nest %i objects', (variables, depth) => {
    expect(refusalOfVariables(variables, { depth })).toBeUndefined();
    expect(refusalOfVariables(variables, { depth: depth - 1 })).toBe(`QUERY_TOO_DEEP ${depth} > ${depth - 1} $w`);
  });

  it('deeper than any stack are refused all the same', () => {
    let w: object = {};
    for (let level = 0; level < 200_000; level += 1) w = level % 2 === 0 ? [w] : { not: w };
    expect(refusalOfVariables({ w }, { depth: 20 })).toBe('QUERY_TOO_DEEP 100001 > 20 $w');
  });

  it('have lists as long as the limit and no longer', () => {
    expect(refusalOfVariables({ ids: ['a', 'b', 'c'] }, { items: 3 })).toBeUndefined();
    expect(refusalOfVariables({ w: { id: { in: ['a', 'b', 'c', 'd'] } } }, { items: 3 })).toBe(
      'LIST_TOO_LONG 4 > 3 $w',
    );
    expect(refusalOf('{ a(ids: [1, 2, 3, 4]) }', { items: 4 })).toBeUndefined();
    expect(refusalOf('{ a(ids: [1, 2, 3, 4]) }', { items: 3 })).toBe('LIST_TOO_LONG 4 > 3 a.ids');
  });

  it('count by the members of their objects, not by the values of their lists', () => {
    const variables = { ids: Array.from({ length: 1000 }, String), a: { b: 1, c: {} }, d: [{}, { e: 1 }] };
    expect(refusalOfVariables(variables, { tokens: 7 })).toBeUndefined();
    expect(refusalOfVariables(variables, { tokens: 6 })).toBe('QUERY_TOO_LARGE 7 > 6 members in its variables');
  });
});

describe('rows and cost', () => {
  const costOf = (query: string, variables: Record<string, unknown> = {}, maximumPageSize = 5000) => {
    const planned = plan(query, variables);
    return { planned, ...compileCost(planned, maximumPageSize)(variables) };
  };

  it.each([
    ['{ people(first: 7) { nodes { name } } }', 7],
    ['{ people { nodes { name } } }', 50],
    ['{ people(last: 7) { nodes { name } } }', 7],
    ['{ people(first: 7) { pageInfo { hasNextPage } } }', 8],
    ['{ a: people(first: 7) { nodes { name } } b: people(first: 2) { nodes { name } } }', 9],
    ['{ people(first: 10) { nodes { area { name } } } }', 10 + 10],
    ['{ people(first: 10) { nodes { petitions(first: 5) { nodes { id } } } } }', 10 + 50],
    [
      '{ people(first: 10) { nodes { petitions(first: 5) { pageInfo { hasNextPage } nodes { area { name } } } } } }',
      10 + 60 + 50,
    ],
    [
      '{ people(first: 10) { nodes { petitions(first: 5) { nodes { visits(first: 2) { nodes { id } } } } } } }',
      10 + 50 + 100,
    ],
    ['{ people(first: 10) { nodes { petitions { totalCount } } } }', 10 + 10],
    ['{ people { totalCount } }', 1],
    ['{ person(idNumber: "431398180001010010") { name petitions(first: 5) { nodes { id } } } }', 1 + 5],
    [
      '{ people(first: 10) { nodes { ...P } } } fragment P on Person { x: petitions(first: 5) { nodes { id } } y: petitions(first: 5) { nodes { id } } }',
      10 + 50 + 50,
    ],
    ['{ people(first: 10) { nodes { name petitions(first: 5) @skip(if: true) { nodes { id } } } } }', 10],
    ['{ people(first: 0) { nodes { petitions { nodes { id } } } } }', 0],
    ['{ me { account } __schema { queryType { name } } }', 0],
  ])('%s reads %i rows at most', (query, rows) => {
    expect(costOf(query).rows).toBe(rows);
  });

  it('take page sizes from the variables of each request', () => {
    const query =
      'query ($n: Int, $m: Int = 2) { people(first: $n) { nodes { petitions(first: $m) { nodes { id } } } } }';
    const rowsOf = compileCost(plan(query, { n: 1 }), 5000);
    expect(rowsOf({ n: 1, m: 2 }).rows).toBe(1 + 2);
    expect(rowsOf({ n: 100, m: 20 }).rows).toBe(100 + 2000);
  });

  it('take a size that is no page for the largest, or for none: binding tells what is wrong with it', () => {
    const rowsOf = compileCost(plan('query ($n: Int) { people(first: $n) { nodes { name } } }', { n: 1 }), 5000);
    expect(rowsOf({ n: 2_000_000_000 }).rows).toBe(5000);
    expect(rowsOf({ n: -1 }).rows).toBe(0);
  });

  it('cost a statement, its rows, and more for what a page does not bound', () => {
    expect(costOf('{ people(first: 7) { nodes { name } } }').cost).toBe(20 + 7);
    expect(costOf('{ people { totalCount } }').cost).toBe(20 + 5000);
    expect(costOf('{ incidentsAggregate { count } }')).toMatchObject({ rows: 1, cost: 20 + 5000 + 1 });
    const groups = '{ incidentsAggregate(groupBy: {category: true}, first: 9) { count countDistinct { person } } }';
    expect(costOf(groups)).toMatchObject({ rows: 9 + 1, cost: 20 + 2 * 5000 + 10 });
    expect(costOf('{ people(first: 7) { nodes { petitions { totalCount } } } }').cost).toBe(27 + 20 + 7 * 5);
    expect(costOf('{ petitions(first: 7, orderBy: [{visits: {count: DESC}}]) { nodes { id } } }').cost).toBe(27 + 5000);
    expect(costOf('{ petitions(first: 7, where: {visits: {some: {}}}) { nodes { id } } }').cost).toBe(27 + 5000);
  });

  it('are permitted at the limit and refused above it, with the part that reads most', () => {
    const { planned, ...cost } = costOf('{ people(first: 10) { nodes { petitions(first: 5) { nodes { id } } } } }');
    const refusalAt = (limits: Partial<Limits>) =>
      refusal(() => assertCostWithinLimits(cost, planned, { ...unlimited, ...limits }));
    expect(refusalAt({ rows: 60, cost: cost.cost })).toBeUndefined();
    expect(refusalAt({ rows: 59 })).toBe('TOO_MANY_ROWS 60 > 59 people.petitions');
    expect(refusalAt({ cost: cost.cost - 1 })).toBe(
      `QUERY_TOO_COSTLY ${cost.cost} > ${cost.cost - 1} people.petitions`,
    );
  });

  it('are worked out in microseconds', () => {
    const query = `query ($n: Int!) { people(first: $n) { nodes { area { name } incidents(first: $n) { nodes { id } } petitions(first: $n) { nodes { id } }
      courtCases(first: $n) { nodes { id } } mediations(first: $n) { nodes { id } } gridEvents(first: $n) { nodes { id } } } } }`;
    const costOfPlan = compileCost(plan(query, { n: 5 }), 5000);
    for (let n = 0; n < 10_000; n += 1) costOfPlan({ n });
    const startedAt = performance.now();
    for (let n = 0; n < 10_000; n += 1) costOfPlan({ n });
    expect((performance.now() - startedAt) / 10_000).toBeLessThan(0.05);
  });
});
