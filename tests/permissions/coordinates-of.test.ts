import { getOperationAST, parse, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { describe, expect, it } from 'vitest';
import type { Composition } from '../../src/compose/compose.ts';
import { useOf } from '../../src/permissions/use-of.ts';
import { composed, ownDepartments, ownGovernance, smallCity } from '../compose/composed.ts';

const small = composed(smallCity);

interface Asked {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** What questions use that are valid in a schema. */
function usesIn({ schema, model }: Composition) {
  const use = (query: string, { variables = {}, operationName }: Asked = {}) => {
    const document = parse(query);
    const errors = validate(schema, document).map(({ message }) => message);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    const operation = getOperationAST(document, operationName)!;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (coerced === undefined) throw new Error('the variables do not fit');
    return useOf(schema, model, document, operation, coerced);
  };
  return {
    model,
    /** `read Person.name`, sorted. */
    used: (query: string, asked?: Asked): readonly string[] =>
      use(query, asked)
        .coordinates.map(({ type, field, verb }) => `${verb} ${type}.${field}`)
        .sort(),
    verifications: (query: string, variables: Asked['variables'] & {}) => use(query, { variables }).verifications,
  };
}

const { used } = usesIn(small);
const own = usesIn(composed(ownDepartments, ownGovernance));

/** What is used beyond `people { nodes { name } }`. */
function usedBeside(query: string, asked?: Asked): readonly string[] {
  const plain = ['read Person.id', 'read Person.name'];
  const all = used(query, asked);
  expect(all).toEqual(expect.arrayContaining(plain));
  return all.filter((coordinate) => !plain.includes(coordinate));
}

describe('a selection', () => {
  it('reads each field once', () => {
    expect(used('{ people { nodes { name sex name } } }')).toEqual([
      'read Person.id',
      'read Person.name',
      'read Person.sex',
    ]);
  });

  it('reads a field behind an alias by its own name', () => {
    expect(usedBeside('{ sex: people { nodes { name household: birthDate } } }')).toEqual(['read Person.birthDate']);
  });

  it('reads along relations', () => {
    expect(usedBeside('{ people { nodes { name petitions { edges { node { urgent } } } } } }')).toEqual([
      'join Petition.person',
      'read Person.petitions',
      'read Petition.id',
      'read Petition.urgent',
    ]);
  });

  it('reads through fragments, named, nested and inline', () => {
    const query = `
      { people { nodes { ...Who ... on Person { sex } ... { birthDate } } } }
      fragment Who on Person { name ...Where }
      fragment Where on Person { area { code } }`;
    expect(usedBeside(query)).toEqual([
      'read Area.code',
      'read Person.area',
      'read Person.birthDate',
      'read Person.sex',
    ]);
  });

  it('reads what @skip and @include leave out this time', () => {
    const query = `query ($no: Boolean!) {
      people { nodes { name sex @skip(if: true) birthDate @include(if: $no) ... @include(if: false) { household } } }
    }`;
    expect(usedBeside(query, { variables: { no: false } })).toEqual([
      'read Person.birthDate',
      'read Person.household',
      'read Person.sex',
    ]);
  });

  it("does not count the hub's own fields", () => {
    expect(used('{ me { account } }')).toEqual([]);
  });

  it('does not count introspection', () => {
    expect(usedBeside('{ __typename people { __typename nodes { name __typename } } }')).toEqual([]);
    expect(used('{ __schema { queryType { name fields { name } } } __type(name: "Person") { name } }')).toEqual([]);
  });
});

describe('a link', () => {
  const beyond = (selection: string) =>
    used(`{ petitions { nodes { ${selection} } } }`).filter((each) => each !== 'read Petition.id');

  it('is read for the key behind it', () => {
    expect(beyond('person { __typename id }')).toEqual(['read Person.id', 'read Petition.person']);
  });

  it.each(['person { id name }', 'person { ... on Person { name id } }'])(
    'is joined for more than the key: %s',
    (selection) => {
      expect(beyond(selection)).toEqual([
        'join Petition.person',
        'read Person.id',
        'read Person.name',
        'read Petition.person',
      ]);
    },
  );

  it('is joined for a list of the object behind it', () => {
    expect(beyond('person { petitions { totalCount } }')).toEqual([
      'join Petition.person',
      'read Person.petitions',
      'read Petition.person',
    ]);
  });

  it('is told by each link that leads to the same fragment', () => {
    const query = `{ petitions { nodes { person { ...Name } } } people { nodes { ...Name } } }
      fragment Name on Person { name }`;
    expect(used(query)).toEqual([
      'join Petition.person',
      'read Person.id',
      'read Person.name',
      'read Petition.id',
      'read Petition.person',
    ]);
  });

  it('that is grouped by is joined for more than the key', () => {
    const grouped = (selection: string) =>
      used(`{ visitsAggregate(groupBy: {petition: true}) { key { petition { ${selection} } } } }`);
    const plain = ['aggregate Visit.id', 'group Visit.petition'];
    expect(grouped('id')).toEqual([...plain, 'read Petition.id']);
    expect(grouped('urgent')).toEqual([...plain, 'join Visit.petition', 'read Petition.urgent']);
  });
});

describe('a condition in the text', () => {
  it('filters by its fields', () => {
    expect(usedBeside('{ people(where: {sex: {eq: MALE}, area: {within: "4313"}}) { nodes { name } } }')).toEqual([
      'filter Person.area',
      'filter Person.sex',
    ]);
  });

  it('filters by fields at every depth of and, or and not', () => {
    const query = `{
      people(where: {and: [{sex: {eq: MALE}}, {or: [{name: {eq: "x"}}, {not: {birthDate: {lt: "2000-01-01"}}}]}]}) {
        nodes { name }
      }
    }`;
    expect(usedBeside(query)).toEqual(['filter Person.birthDate', 'filter Person.name', 'filter Person.sex']);
  });

  it('filters by fields of a list that is written as a single object', () => {
    expect(usedBeside('{ people(where: {or: {sex: {eq: MALE}}}) { nodes { name } } }')).toEqual(['filter Person.sex']);
  });

  it('filters by a field whose condition is empty or null', () => {
    expect(usedBeside('{ people(where: {sex: {}, birthDate: null}) { nodes { name } } }')).toEqual([
      'filter Person.birthDate',
      'filter Person.sex',
    ]);
  });

  it('filters along a relation by fields of its target', () => {
    const query = '{ people { nodes { name petitions(where: {urgent: {eq: true}}) { totalCount } } } }';
    expect(usedBeside(query)).toContain('filter Petition.urgent');
  });

  it('filters in a field that @skip leaves out', () => {
    const query = '{ people { nodes { name } } visits(where: {cost: {gt: 1}}) @skip(if: true) { totalCount } }';
    expect(usedBeside(query)).toContain('filter Visit.cost');
  });
});

describe('a condition behind a relation', () => {
  const beside = (where: string, orderBy: string) =>
    used(`{ petitions(where: ${where}, orderBy: ${orderBy}) { totalCount } }`).filter(
      (coordinate) => !coordinate.startsWith('read'),
    );

  it.each(['some', 'every', 'none'])('filters by the relation and by the fields behind %s', (quantifier) => {
    expect(beside(`{visits: {${quantifier}: {cost: {gt: 1}}}}`, '[]')).toEqual([
      'filter Petition.visits',
      'filter Visit.cost',
      'join Visit.petition',
    ]);
  });

  it('filters and sorts by a relation that is only counted', () => {
    expect(beside('{visits: {count: {gte: 3}}}', '[{visits: {count: DESC}}]')).toEqual([
      'filter Petition.visits',
      'join Visit.petition',
      'sort Petition.visits',
    ]);
  });

  it('filters and sorts by a to-one relation and the field behind it, in variables as in the text', () => {
    const query = `query ($where: VisitWhere, $order: [VisitOrderBy!]) {
      visits(where: $where, orderBy: $order) { totalCount }
    }`;
    const variables = {
      where: { petition: { not: { urgent: { eq: true } } } },
      order: [{ petition: { receivedAt: 'DESC' } }],
    };
    expect(used(query, { variables })).toEqual([
      'filter Petition.urgent',
      'filter Visit.petition',
      'join Visit.petition',
      'read Visit.id',
      'sort Petition.receivedAt',
      'sort Visit.petition',
    ]);
  });
});

describe('a condition in variables', () => {
  const query = 'query ($where: PersonWhere) { people(where: $where) { nodes { name } } }';

  it('filters by the keys of the object that is given', () => {
    expect(usedBeside(query, { variables: { where: { sex: { eq: 'MALE' } } } })).toEqual(['filter Person.sex']);
  });

  it('filters by keys at every depth of and, or and not', () => {
    const where = {
      and: [{ sex: { eq: 'MALE' } }, { or: [{ not: { birthDate: { lt: '2000-01-01' } } }, { area: null }] }],
    };
    expect(usedBeside(query, { variables: { where } })).toEqual([
      'filter Person.area',
      'filter Person.birthDate',
      'filter Person.sex',
    ]);
  });

  it.each([{}, { where: null }, { where: {} }])('filters by nothing where %j is given', (variables) => {
    expect(usedBeside(query, { variables })).toEqual([]);
  });

  it('filters by the default where nothing is given', () => {
    const withDefault = query.replace('PersonWhere', 'PersonWhere = {sex: {eq: MALE}}');
    expect(usedBeside(withDefault)).toEqual(['filter Person.sex']);
  });

  it('filters by a part that is given inside a condition in the text', () => {
    const mixed = `query ($part: [PersonWhere!], $sex: SexFilter, $name: String) {
      people(where: {or: $part, not: {sex: $sex, name: {eq: $name}}}) { nodes { name } }
    }`;
    expect(usedBeside(mixed, { variables: { part: { birthDate: { eq: '2000-01-01' } } } })).toEqual([
      'filter Person.birthDate',
      'filter Person.name',
      'filter Person.sex',
    ]);
  });

  it('takes no value of a condition for a field', () => {
    const byName = 'query ($filter: StringFilter) { people(where: {name: $filter}) { nodes { name } } }';
    expect(usedBeside(byName, { variables: { filter: { eq: 'sex' } } })).toEqual(['filter Person.name']);
  });
});

describe('an order', () => {
  it('sorts by the fields in the text', () => {
    const query = '{ people(orderBy: [{birthDate: DESC}, {name: ASC}]) { nodes { name } } }';
    expect(usedBeside(query)).toEqual(['sort Person.birthDate', 'sort Person.name']);
  });

  it('sorts by one field without brackets', () => {
    expect(usedBeside('{ people(orderBy: {sex: ASC}) { nodes { name } } }')).toEqual(['sort Person.sex']);
  });

  it.each([{ order: [{ sex: 'ASC' }, { name: 'DESC' }] }, { order: { sex: 'ASC', name: 'DESC' } }])(
    'sorts by the keys of the variable %j',
    (variables) => {
      const query = 'query ($order: [PersonOrderBy!]) { people(orderBy: $order) { nodes { name } } }';
      expect(usedBeside(query, { variables })).toEqual(['sort Person.name', 'sort Person.sex']);
    },
  );

  it('sorts by the field whose direction is a variable', () => {
    const query = 'query ($to: Direction) { people(orderBy: {sex: $to}) { nodes { name } } }';
    expect(usedBeside(query, { variables: { to: 'ASC' } })).toEqual(['sort Person.sex']);
  });

  it('keeps reading, filtering and sorting apart', () => {
    expect(used('{ visits(where: {cost: {gt: 1}}, orderBy: {cost: ASC}) { nodes { cost } } }')).toEqual([
      'filter Visit.cost',
      'read Visit.cost',
      'read Visit.id',
      'sort Visit.cost',
    ]);
  });
});

describe('one object by its key', () => {
  it.each([
    ['{ person(idNumber: "11010519491231002X") { name } }', 'verify Person.idNumber'],
    ['{ one: person(id: "x") { name } }', 'verify Person.id'],
    ['query ($id: ID) { person(id: $id) { name } }', 'verify Person.id'],
    ['{ ...Root } fragment Root on Query { person(id: "x") { name } }', 'verify Person.id'],
  ])('%s verifies the key', (query, key) => {
    expect(used(query)).toEqual(['read Person.name', key]);
  });

  it('does not filter by the arguments of a list', () => {
    expect(usedBeside('{ people(first: 5, after: null) { nodes { name } } }')).toEqual([]);
  });
});

describe('statistics', () => {
  it('group by and compute with fields, wherever they stand', () => {
    const query = `query ($having: VisitHaving) {
      visitsAggregate(groupBy: {petition: true}, having: $having, orderBy: [{key: {petition: ASC}}, {sum: {cost: DESC}}], where: {visitors: {gt: 1}}) {
        key { petition { id } } count max { visitors } } }`;
    const asked = used(query, { variables: { having: { countDistinct: { id: { gt: 1 } } } } });
    expect(asked.filter((each) => !each.startsWith('read '))).toEqual([
      'aggregate Visit.cost',
      'aggregate Visit.id',
      'aggregate Visit.visitors',
      'filter Visit.visitors',
      'group Visit.petition',
    ]);
    expect(asked).toContain('read Petition.id');
    expect(asked).not.toContain('read VisitMax.visitors');
  });

  const count = 'aggregate Visit.id';
  it.each([
    ['(groupBy: {petition: true}) { count }', ['group Visit.petition']],
    ['(groupBy: {visitors: true}) { key { visitors } }', ['group Visit.visitors']],
    ['(orderBy: [{key: {visitors: ASC}}]) { count }', ['group Visit.visitors']],
    ['(having: {max: {cost: {gt: 1}}}) { count }', ['aggregate Visit.cost']],
    ['(orderBy: [{avg: {cost: ASC}}]) { count }', ['aggregate Visit.cost']],
    ['{ percentile(p: 0.5) { cost } }', ['aggregate Visit.cost']],
    ['(having: {count: {gt: 1}}) { count }', []],
    ['(where: {cost: {gt: 1}}) { count }', ['filter Visit.cost']],
    [
      '(groupBy: {through: {petition: {urgent: true}}}) { count }',
      ['group Petition.urgent', 'group Visit.petition', 'join Visit.petition'],
    ],
  ])('use what one place names: %s', (asked, uses) => {
    expect(used(`{ visitsAggregate${asked} }`)).toEqual([count, ...uses].sort());
  });

  it('use what the keys of a variable name', () => {
    const query =
      'query ($by: VisitGroupBy, $having: VisitHaving, $order: [VisitGroupOrderBy!]) { visitsAggregate(groupBy: $by, having: $having, orderBy: $order) { count } }';
    const asked = (variables: Readonly<Record<string, unknown>>) => used(query, { variables });
    expect(asked({ by: { visitors: true } })).toEqual([count, 'group Visit.visitors']);
    expect(asked({ having: { min: { cost: { lt: 3 } } } })).toEqual(['aggregate Visit.cost', count]);
    expect(asked({ order: [{ key: { visitors: 'ASC' } }] })).toEqual([count, 'group Visit.visitors']);
  });
});

describe('search', () => {
  it('is of every field that is searched', () => {
    const searching = own.used('{ people(search: "王") { totalCount } }');
    expect(searching).toEqual(['read Person.id', 'search Person.name', 'search Person.phone']);
  });
});

describe('a time line', () => {
  const { parts } = own.model.types.get('Person')!.timelines.get('matters')!;
  const types = new Set(parts.map(({ type }) => type));
  const line = (selection: string) => own.used(`{ person(id: "x") { matters { nodes { ${selection} } } } }`);

  it('joins every part and reads its key', () => {
    const asked = line('__typename');
    expect(types.size).toBeGreaterThan(3);
    const keys = [...types].map((type) => `read ${type}.${own.model.types.get(type)!.key.field}`);
    const joined = parts.map(({ type, via }) => `join ${type}.${via}`);
    expect(asked.toSorted()).toEqual([...keys, ...joined, 'verify Person.id'].sort());
  });

  it('asks of every type what is asked of the interface', () => {
    expect(line('number').filter((each) => each.endsWith('.number')).length).toBe(types.size);
  });

  it('reads the facts that it compares', () => {
    const compared = own.used(
      '{ person(id: "x") { careStatements { ...F } } } fragment F on CareStatementConnection { differing }',
    );
    expect(compared).toContain('read CareRecord.managed');
    expect(own.used('{ person(id: "x") { careStatements { totalCount } } }')).not.toContain('read CareRecord.managed');
  });

  it('asks of one type what is asked of it alone', () => {
    const asked = line('... on Incident { category }').filter((each) => !/^join|\.(id|code)$/.test(each));
    expect(asked).toEqual(['read Incident.category']);
  });
});

describe('verifications', () => {
  const times = (query: string, variables = {}) =>
    own.verifications(query, variables).map(({ type, field, times }) => `${times} ${type}.${field}`);

  it('are counted for each alias', () => {
    expect(times('{ a: person(id: "x") { name } b: person(id: "y") { name } }')).toEqual(['2 Person.id']);
  });

  it('are counted each time that a fragment is spread', () => {
    const query = `{ ...A ...B } fragment A on Query { ...B x: person(id: "1") { name } }
      fragment B on Query { y: person(id: "2") { name } }`;
    expect(times(query)).toEqual(['3 Person.id']);
  });

  it('do not take the time of what they count', () => {
    const levels = Array.from({ length: 60 }, (_, level) => {
      return `fragment F${level} on Query { ...F${level + 1} @skip(if: true) ...F${level + 1} @skip(if: true) }`;
    });
    const query = `{ ...F0 } ${levels.join(' ')} fragment F60 on Query { person(id: "1") { name } }`;
    expect(own.verifications(query, {})[0]!.times).toBe(2 ** 60);
  });
});

describe('a document with several operations', () => {
  const query = `
    query Names { people { nodes { ...Who } } }
    query Visits($where: VisitWhere) { visits(where: $where) { nodes { ...What } } }
    fragment Who on Person { name }
    fragment What on Visit { visitors }`;

  it('counts the chosen operation and its fragments', () => {
    expect(used(query, { operationName: 'Names' })).toEqual(['read Person.id', 'read Person.name']);
  });

  it('counts the variables of the chosen operation', () => {
    expect(used(query, { operationName: 'Visits', variables: { where: { cost: { gt: 1 } } } })).toEqual([
      'filter Visit.cost',
      'read Visit.id',
      'read Visit.visitors',
    ]);
  });
});
