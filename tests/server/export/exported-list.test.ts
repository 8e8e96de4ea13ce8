import { parse, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Bilingual } from '../../../src/departments/department.ts';
import type { HeyiError } from '../../../src/errors/heyi-error.ts';
import { exportedList } from '../../../src/server/export/exported-list.ts';
import { pageDocument } from '../../../src/server/export/page-document.ts';
import { smallCity } from '../../permissions/small-city.ts';

const { schema, model } = smallCity;

function listOf(query: string, operationName?: string) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return { document, list: exportedList(document, operationName, schema, model.roots) };
}

const columns = (query: string) => listOf(query).list.columns.map(({ name }) => name);

describe('what is exported', () => {
  it.each<readonly [what: string, query: string, columns: readonly string[]]>([
    ['values', '{ people { nodes { id name } } }', ['id', 'name']],
    [
      'values of one object',
      '{ petitions { nodes { number person { name area { name } } } } }',
      ['number', 'person.name', 'person.area.name'],
    ],
    ['other names', '{ list: people { nodes { called: name home: area { code } } } }', ['called', 'home.code']],
    [
      'fragments',
      '{ people { nodes { ...P ... on Person { phone } name } } } fragment P on Person { name }',
      ['name', 'phone'],
    ],
    ['the number of what a list has', '{ people { nodes { incidents { totalCount } } } }', ['incidents.totalCount']],
    [
      'statistics',
      '{ incidentsAggregate(groupBy: { area: COUNTY }) { key { area { name } } count sum { loss } } }',
      ['key.area.name', 'count', 'sum.loss'],
    ],
  ])('has columns of %s', (_, query, expected) => {
    expect(columns(query)).toEqual(expected);
  });

  it.each<readonly [what: string, query: string, place: string, received: string | Bilingual]>([
    ['two lists', '{ people { nodes { name } } incidents { nodes { kind } } }', 'query', 'people, incidents'],
    ['one object', '{ person(id: "x") { name } }', 'query', 'person'],
    ['nothing of a department', '{ __typename }', 'query', '__typename'],
    ['a count beside the list', '{ people { totalCount nodes { name } } }', 'people', 'totalCount, nodes'],
    ['edges', '{ people { edges { node { name } } } }', 'people', 'edges'],
    ['nodes by another name', '{ people { rows: nodes { name } } }', 'people', 'nodes'],
    ['a page', '{ people(first: 5) { nodes { name } } }', 'people', 'first'],
    [
      'a list in a row',
      '{ people { nodes { name incidents { nodes { kind } } } } }',
      'incidents.nodes',
      { zh: '列表', en: 'a list' },
    ],
    ['columns that are not always there', '{ people { nodes { name @skip(if: true) } } }', '@skip', '@skip'],
  ])('is not %s', (_, query, place, received) => {
    try {
      listOf(query);
      expect.unreachable();
    } catch (error) {
      const { code, values } = error as HeyiError;
      expect({ code, place: values['place'], received: values['received'] }).toEqual({
        code: 'EXPORT_INVALID',
        place,
        received,
      });
    }
  });

  it('is the operation that is named, where there are several', () => {
    const both = 'query A { people { nodes { name } } } query B { people { nodes { phone } } }';
    expect(listOf(both, 'B').list.columns.map(({ name }) => name)).toEqual(['phone']);
    expect(() => listOf(both)).toThrow('expected one query');
    expect(() => listOf(both, 'C')).toThrow('expected one query');
  });
});

describe('a page of it', () => {
  it('is the same question with its place in the list, and without what it does not use', () => {
    const { document, list } = listOf(
      'query A($exportFirst: String) { ...Q } fragment Q on Query { people(search: $exportFirst) { nodes { ...P } } } fragment P on Person { name } query B { people { nodes { phone ...O } } } fragment O on Person { id }',
      'A',
    );
    const page = pageDocument(document, list);
    expect(page.variables).toEqual({ first: 'exportFirst_', after: 'exportAfter' });
    expect(validate(schema, page.document)).toEqual([]);
    expect(print(page.document).replace(/\s+/g, ' ')).toBe(
      'query A($exportFirst: String, $exportFirst_: Int, $exportAfter: String) { people(search: $exportFirst, first: $exportFirst_, after: $exportAfter) { nodes { ...P } pageInfo { hasNextPage endCursor } } } fragment P on Person { name }',
    );
  });

  it('of statistics is all of them', () => {
    const { document, list } = listOf('{ incidentsAggregate(groupBy: { kind: true }) { key { kind } count } }');
    const page = pageDocument(document, list);
    expect(page.variables).toBeUndefined();
    expect(print(page.document)).toBe(print(document));
  });
});
