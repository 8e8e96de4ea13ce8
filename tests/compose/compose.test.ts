import fc from 'fast-check';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  printType,
  validateSchema,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { generatedInterfaceNames } from '../../src/compose/generated-names.ts';
import { noGovernance } from '../../src/compose/no-governance.ts';
import { HeyiError } from '../../src/errors/heyi-error.ts';
import { composed, ownDepartments, ownGovernance, ownHubSchema, smallCity } from './composed.ts';
import { departmentsOf, policy } from './departments-of.ts';

const { schema } = composed(smallCity);
const own = composed(ownDepartments, ownGovernance);
const hub = ownHubSchema();

function objectType(name: string, of: GraphQLSchema = schema): GraphQLObjectType {
  const type = of.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}

function inputType(name: string, of: GraphQLSchema = schema): GraphQLInputObjectType {
  const type = of.getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input type`);
  return type;
}

/** `name: type` of each field. */
function fieldsOf(type: GraphQLObjectType | GraphQLInputObjectType): Readonly<Record<string, string>> {
  const fields: readonly { readonly name: string; readonly type: unknown }[] = Object.values(type.getFields());
  return Object.fromEntries(fields.map(({ name, type }) => [name, String(type)]));
}

function argumentsOf(type: string, field: string, of: GraphQLSchema = schema): Readonly<Record<string, string>> {
  const { args } = objectType(type, of).getFields()[field]!;
  return Object.fromEntries(args.map((argument) => [argument.name, String(argument.type)]));
}

function listArguments(type: string): Readonly<Record<string, string>> {
  return {
    where: `${type}Where`,
    orderBy: `[${type}OrderBy!]`,
    first: 'Int',
    after: 'String',
    last: 'Int',
    before: 'String',
  };
}

describe('a merged type', () => {
  it('holds the fields of all its departments', () => {
    expect(fieldsOf(objectType('Person'))).toEqual({
      id: 'ID!',
      idNumber: 'IdNumber',
      name: 'String',
      birthDate: 'Date',
      sex: 'Sex',
      area: 'Area',
      petitions: 'PetitionConnection',
      household: 'String',
    });
    expect(fieldsOf(objectType('Area'))).toEqual({
      code: 'AreaCode!',
      parent: 'Area',
      children: 'AreaConnection',
      posts: 'PostConnection',
    });
  });

  it('is described by the department that wrote a description', () => {
    const person = objectType('Person');
    expect(person.description).toBe('A person.');
    expect(person.getFields()['id']?.description).toBe('Their id.');
    expect(person.getFields()['petitions']?.description).toBe('What they asked for.');
    expect(person.getFields()['household']?.description).toBe('How they live.');
  });

  it('is not described where nobody wrote a description', () => {
    expect(objectType('Area').description).toBeUndefined();
  });

  it('keeps the descriptions of enums and their values', () => {
    const sex = schema.getType('Sex');
    if (!isEnumType(sex)) throw new Error('Sex is no enum');
    expect(sex.description).toBe('Sex as registered.');
    expect(sex.getValues().map(({ name, description }) => [name, description])).toEqual([
      ['MALE', 'Male.'],
      ['FEMALE', undefined],
    ]);
  });
});

describe('a collection', () => {
  it('is asked for by its two names and for statistics, beside what the hub itself answers', () => {
    const ofTheHub = fieldsOf(hub.getQueryType()!);
    const administrative = Object.fromEntries(
      Object.entries(ofTheHub).filter(([name]) => own.model.duties.has(`Query.${name}`)),
    );
    expect(Object.keys(administrative).length).toBeGreaterThan(5);
    expect(fieldsOf(objectType('Query'))).toEqual({
      people: 'PersonConnection',
      person: 'Person',
      peopleAggregate: '[PersonGroup!]',
      areas: 'AreaConnection',
      area: 'Area',
      areasAggregate: '[AreaGroup!]',
      petitions: 'PetitionConnection',
      petition: 'Petition',
      petitionsAggregate: '[PetitionGroup!]',
      visits: 'VisitConnection',
      visit: 'Visit',
      visitsAggregate: '[VisitGroup!]',
      posts: 'PostConnection',
      post: 'Post',
      postsAggregate: '[PostGroup!]',
      me: 'Me',
      matchQuality: '[MatchQuality!]',
      center: 'AreaCenter',
      indicators: '[Indicator!]',
      riskRegister: 'RiskRegister',
      savedQuestions: '[SavedQuestion!]',
      schemaVersions: '[SchemaVersion!]',
      ...administrative,
    });
  });

  it('has the same arguments at the root and along relations', () => {
    expect(argumentsOf('Query', 'petitions')).toEqual(listArguments('Petition'));
    expect(argumentsOf('Person', 'petitions')).toEqual(listArguments('Petition'));
    expect(argumentsOf('Area', 'children')).toEqual(listArguments('Area'));
  });

  it('gives one object by its key', () => {
    expect(argumentsOf('Query', 'petition')).toEqual({ id: 'ID!' });
    expect(argumentsOf('Query', 'area')).toEqual({ code: 'AreaCode!' });
  });

  it('gives one object by its sealed key or by the clear one', () => {
    expect(argumentsOf('Query', 'person')).toEqual({ id: 'ID', idNumber: 'IdNumber' });
  });

  it('is a connection of Relay', () => {
    expect(fieldsOf(objectType('PetitionConnection'))).toEqual({
      nodes: '[Petition!]',
      edges: '[PetitionEdge!]',
      pageInfo: 'PageInfo!',
      totalCount: 'Int',
    });
    expect(fieldsOf(objectType('PetitionEdge'))).toEqual({ node: 'Petition!', cursor: 'String!' });
  });
});

describe('conditions', () => {
  const connectives = (type: string) => ({ and: `[${type}Where!]`, or: `[${type}Where!]`, not: `${type}Where` });

  it('are asked of columns, of areas and of links, those to other departments among them', () => {
    expect(fieldsOf(inputType('PetitionWhere'))).toEqual({
      ...connectives('Petition'),
      id: 'IDFilter',
      receivedAt: 'DateTimeFilter',
      number: 'StringFilter',
      urgent: 'BooleanFilter',
      area: 'AreaCodeFilter',
      visits: 'VisitListWhere',
      person: 'PersonWhere',
    });
    expect(fieldsOf(inputType('VisitWhere'))).toMatchObject({ petition: 'PetitionWhere' });
  });

  it('on a list are asked of some, of every, of none and of how many', () => {
    expect(fieldsOf(inputType('VisitListWhere'))).toEqual({
      some: 'VisitWhere',
      every: 'VisitWhere',
      none: 'VisitWhere',
      count: 'IntFilter',
    });
  });

  it('are asked of enums and of sealed keys by their own filters', () => {
    expect(fieldsOf(inputType('PersonWhere'))).toEqual({
      ...connectives('Person'),
      id: 'IDFilter',
      idNumber: 'IdNumberFilter',
      name: 'StringFilter',
      birthDate: 'DateFilter',
      sex: 'SexFilter',
      area: 'AreaCodeFilter',
      household: 'StringFilter',
      petitions: 'PetitionListWhere',
    });
  });

  const equality = (type: string) => ({ eq: type, ne: type });
  const lists = (type: string) => ({ in: `[${type}!]`, notIn: `[${type}!]` });
  const order = (type: string) => ({ lt: type, lte: type, gt: type, gte: type });
  it.each([
    ['ID', { ...equality('ID'), ...lists('ID') }],
    ['String', { ...equality('String'), ...lists('String'), startsWith: 'String', contains: 'String' }],
    ['IdNumber', { ...equality('IdNumber'), ...lists('IdNumber') }],
    ['Sex', { ...equality('Sex'), ...lists('Sex') }],
    ['Boolean', equality('Boolean')],
    ['Int', { ...equality('Int'), ...lists('Int'), ...order('Int') }],
    ['Float', { ...equality('Float'), ...lists('Float'), ...order('Float') }],
    ['Date', { ...equality('Date'), ...lists('Date'), ...order('Date') }],
    ['DateTime', { ...equality('DateTime'), ...order('DateTime') }],
    ['AreaCode', { ...equality('AreaCode'), ...lists('AreaCode'), within: 'AreaCode' }],
  ])('on a value of type %s', (type, operators) => {
    expect(fieldsOf(inputType(`${type}Filter`))).toEqual(operators);
  });

  it('on a credit code', () => {
    const filter = inputType('CreditCodeFilter', own.schema);
    expect(fieldsOf(filter)).toEqual({ ...equality('CreditCode'), ...lists('CreditCode') });
  });
});

it('an order is given by columns and by links, those that leave the department included', () => {
  expect(fieldsOf(inputType('PetitionOrderBy'))).toEqual({
    id: 'Direction',
    receivedAt: 'Direction',
    number: 'Direction',
    person: 'PersonOrderBy',
    urgent: 'Direction',
    visits: 'ListOrderBy',
  });
  expect(fieldsOf(inputType('VisitOrderBy'))).toMatchObject({ petition: 'PetitionOrderBy' });
  expect(fieldsOf(inputType('ListOrderBy'))).toEqual({ count: 'Direction' });
});

describe.each([
  ['a small city', { composition: composed(smallCity), departments: smallCity, governance: noGovernance }],
  ['the schema that comes with the hub', { composition: own, departments: ownDepartments, governance: ownGovernance }],
])('%s', (_name, { composition, departments, governance }) => {
  const published = composition.schema;
  const types = Object.values(published.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

  it('is a valid schema', () => {
    expect(validateSchema(published)).toEqual([]);
  });

  it('publishes every field of every department but the seals', () => {
    for (const type of departments.flatMap(({ types }) => types))
      expect(Object.keys(objectType(type.name, published).getFields())).toEqual(
        expect.arrayContaining(type.fields.filter(({ sealed }) => sealed === undefined).map(({ name }) => name)),
      );
  });

  it('publishes nothing else about those types', () => {
    for (const { name, timelines } of composition.model.types.values()) {
      const described = departments.flatMap(({ types }) => types.filter((type) => type.name === name));
      const names = new Set([
        ...described.flatMap(({ fields }) =>
          fields.filter(({ sealed }) => sealed === undefined).map((field) => field.name),
        ),
        ...timelines.keys(),
      ]);
      expect(new Set(Object.keys(objectType(name, published).getFields()))).toEqual(names);
    }
  });

  it('names no field with an underscore: no column and no stitching field shows', () => {
    const names = types
      .filter((type) => isObjectType(type) || isInputObjectType(type))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => name.includes('_'))).toEqual([]);
  });

  it('gives every collection its roots and the arguments of the contract', () => {
    for (const { name, collection, searched } of composition.model.types.values()) {
      const search = searched.length === 0 ? {} : { search: 'String' };
      expect(argumentsOf('Query', collection.many, published)).toEqual({ ...listArguments(name), ...search });
      expect(fieldsOf(objectType('Query', published))).toMatchObject({
        [collection.many]: `${name}Connection`,
        [collection.one]: name,
        [`${collection.many}Aggregate`]: `[${name}Group!]`,
      });
    }
  });

  it('is nullable everywhere but at keys, page info, elements of lists and in the hub itself', () => {
    const nonNull = types
      .filter(isObjectType)
      .filter(({ name }) => name !== 'PageInfo' && (name === 'Query' || hub.getType(name) === undefined))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => isNonNullType(field.type))
          .map((field) => `${type.name}.${field.name}`),
      );
    const lists = [...composition.model.types.keys(), ...governance.interfaces.keys()];
    const expected = [
      ...[...composition.model.types.values()].map(({ name, key }) => `${name}.${key.field}`),
      ...lists.flatMap((name) => [`${name}Connection.pageInfo`, `${name}Edge.node`, `${name}Edge.cursor`]),
    ];
    expect(nonNull.sort()).toEqual(expected.sort());
  });

  it('prints to a text that is read as the same schema', () => {
    const text = printSchema(published);
    expect(printSchema(buildSchema(text))).toBe(text);
  });

  it('does not depend on the order of the departments', () => {
    const printed = (of: GraphQLSchema) => printSchema(lexicographicSortSchema(of));
    const expected = printed(published);
    const orders = fc.shuffledSubarray([...departments], { minLength: departments.length });
    fc.assert(
      fc.property(orders, (order) => printed(composed(order, governance).schema) === expected),
      { numRuns: 5 },
    );
  });
});

describe('the roots of the public contract', () => {
  it.each([
    ['people', 'person', { id: 'ID', idNumber: 'IdNumber' }],
    ['areas', 'area', { code: 'AreaCode!' }],
    ['incidents', 'incident', { id: 'ID!' }],
    ['mediations', 'mediation', { id: 'ID!' }],
    ['petitions', 'petition', { id: 'ID!' }],
    ['petitionVisits', 'petitionVisit', { id: 'ID!' }],
    ['courtCases', 'courtCase', { id: 'ID!' }],
    ['allowances', 'allowance', { id: 'ID!' }],
    ['gridEvents', 'gridEvent', { id: 'ID!' }],
    ['grids', 'grid', { code: 'ID!' }],
  ])('hold %s and %s', (many, one, keyArguments) => {
    const roots = objectType('Query', own.schema).getFields();
    expect(Object.keys(roots)).toEqual(expect.arrayContaining([many, one]));
    expect(argumentsOf('Query', one, own.schema)).toEqual(keyArguments);
  });

  it('hold me', () => {
    expect(fieldsOf(objectType('Query', own.schema))['me']).toBe('Me');
  });

  it.each([
    ['Person', ['incidents', 'mediations', 'petitions', 'courtCases', 'allowances', 'gridEvents', 'area']],
    ['Area', ['parent', 'children', 'grids']],
  ])('lead on from %s', (type, relations) => {
    expect(Object.keys(objectType(type, own.schema).getFields())).toEqual(expect.arrayContaining(relations));
  });

  it('describe every type and field in Chinese and English', () => {
    const bare = [...own.model.types.keys()].flatMap((name) => {
      const type = objectType(name, own.schema);
      return [type, ...Object.values(type.getFields())]
        .filter(({ description }) => !/\p{Script=Han}.*[a-z]/su.test(description ?? ''))
        .map((described) => `${name} ${described.name}`);
    });
    expect(bare).toEqual([]);
  });
});

describe('an interface of governance.graphql', () => {
  const { schema: published } = own;
  const matter = published.getType('Matter');

  it('is described, and so are its fields', () => {
    if (!isInterfaceType(matter)) throw new Error('Matter is no interface');
    for (const { description } of [matter, ...Object.values(matter.getFields())])
      expect(description).toMatch(/\p{Script=Han}.*[a-z]/su);
    expect(printType(matter)).toMatch(/^"""\n事项：/);
  });

  it('stands for the types that implement it', () => {
    if (!isInterfaceType(matter)) throw new Error('Matter is no interface');
    const implementing = ownDepartments.flatMap(({ types }) =>
      types.filter(({ interfaces }) => interfaces.includes('Matter')).map(({ name }) => name),
    );
    expect(implementing.length).toBeGreaterThan(3);
    const possible = published.getPossibleTypes(matter).map(({ name }) => name);
    expect(possible.sort()).toEqual(implementing.sort());
  });

  it('is listed by a time line, page by page and without conditions', () => {
    expect(fieldsOf(objectType('Person', published))['matters']).toBe('MatterConnection');
    expect(argumentsOf('Person', 'matters', published)).toEqual({
      first: 'Int',
      after: 'String',
      last: 'Int',
      before: 'String',
    });
    expect(fieldsOf(objectType('MatterConnection', published))).toMatchObject({ nodes: '[Matter!]' });
    for (const name of generatedInterfaceNames('Matter')) expect(published.getType(name)).toBeDefined();
  });
});

describe('statistics', () => {
  it('are grouped by columns and links to one, and computed over what has an order or a sum', () => {
    expect(fieldsOf(inputType('PetitionGroupBy'))).toEqual({
      receivedAt: 'PeriodUnit',
      number: 'Boolean',
      urgent: 'Boolean',
      person: 'Boolean',
      area: 'AreaUnit',
      through: 'PetitionGroupThrough',
    });
    expect(fieldsOf(inputType('PetitionGroupThrough'))).toEqual({ person: 'PersonGroupBy', visits: 'VisitGroupBy' });
    expect(fieldsOf(objectType('PetitionGroupKey'))).toEqual({
      receivedAt: 'Date',
      number: 'String',
      urgent: 'Boolean',
      person: 'Person',
      area: 'Area',
      through: 'PetitionGroupKeyThrough',
    });
    expect(fieldsOf(objectType('VisitGroup'))).toMatchObject({ count: 'Int', sum: 'VisitSum', min: 'VisitMin' });
    expect(fieldsOf(objectType('VisitSum'))).toEqual({ visitors: 'Float', cost: 'Float' });
    expect(fieldsOf(objectType('PetitionGroup'))).not.toHaveProperty('sum');
  });

  it('of a type that has nothing but its key are counted, not grouped', () => {
    const bare = `type Bare ${policy} @table(name: "bare") @collection(many: "bares", one: "bare") { id: ID! @key }`;
    const { schema: published } = composed(departmentsOf({ police: bare }));
    expect(fieldsOf(objectType('BareGroup', published))).toEqual({ count: 'Int', countDistinct: 'BareCountDistinct' });
    expect(fieldsOf(objectType('BareCountDistinct', published))).toEqual({ id: 'Int' });
    expect(Object.keys(argumentsOf('Query', 'baresAggregate', published))).not.toContain('groupBy');
    expect(fieldsOf(inputType('BareGroupOrderBy', published))).not.toHaveProperty('key');
    for (const name of ['BareGroupBy', 'BareGroupKey', 'BareGroupKeyOrderBy'])
      expect(published.getType(name)).toBeUndefined();
  });
});

describe('broken rules', () => {
  const refusal = (sdlByDepartment: Readonly<Record<string, string>>): HeyiError => {
    try {
      composed(departmentsOf(sdlByDepartment));
    } catch (error) {
      if (error instanceof HeyiError) return error;
      throw error;
    }
    throw new Error('the departments were permitted');
  };

  it('are reported all together, with file, line, coordinate and remedy', () => {
    const error = refusal({
      police: 'type Person { id: ID }',
      court: `extend type Person ${policy} {\n  age: Int!\n  twin: Persn @link(column: "twin")\n}`,
    });
    expect(error.code).toBe('SCHEMA_INVALID');
    const told = error.message;
    expect(told).toContain(
      '  departments/court.graphql:3 Person.twin: its type Persn is unknown\n      → write Person, or use ID',
    );
    expect(told).toContain('  departments/police.graphql:1 Person: it has no table\n      → add @table(name: "…")');
    expect(told).toContain('  departments/police.graphql:1 Person: it has 0 keys, expected 1');
    expect(told).toContain('  departments/police.graphql:1 Person: other departments extend it, but it has no anchor');
    expect(told).toContain('  departments/court.graphql:2 Person.age: it is non-null');
    expect(told).toContain('  departments/police.graphql:1 Person.id: the owner does not state its data subject');
    expect(told.match(/→/g)).toHaveLength(Number(error.values['count']));
  });

  const table = (name: string) =>
    `type ${name} ${policy} @table(name: "t") @collection(many: "${name.toLowerCase()}s", one: "${name.toLowerCase()}")`;
  it.each([
    ['an id', `${table('Post')} { id: ID! @key }`],
    ['an integer', `${table('Post')} { id: ID! @key(integer: true) }`],
    ['a text', `${table('Post')} { name: String! @key @search }`],
    ['a number', `${table('Post')} { number: Int! @key }`],
    ['a day', `${table('Post')} { day: Date! @key }`],
    ['an area code', `${table('Post')} { code: AreaCode! @key }`],
    ['a sealed number', `${table('Post')} { id: ID! @key(sealed: true) @column(name: "n") n: IdNumber }`],
    ['an id and a link to itself', `${table('Post')} { id: ID! @key above: Post @link(column: "a") }`],
    ['an id and an enum', `${table('Post')} { id: ID! @key colour: Colour } enum Colour { RED }`],
    ['an id and an enum that nobody uses', `${table('Post')} { id: ID! @key } enum Colour { RED }`],
    [
      'an id and a list',
      `${table('Post')} { id: ID! @key all: [Visit!] @link(via: "post") } ${table('Visit')} { id: ID! @key post: Post @link(column: "p") }`,
    ],
  ])('are none where every rule is kept: one department alone is permitted, with %s', (_what, whole) => {
    const { schema: published } = composed(departmentsOf({ police: whole }));
    expect(validateSchema(published)).toEqual([]);
    expect(printSchema(buildSchema(printSchema(published)))).toBe(printSchema(published));
  });
});
