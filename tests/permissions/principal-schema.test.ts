import fc from 'fast-check';
import {
  isCompositeType,
  isInputObjectType,
  isObjectType,
  printSchema,
  validateSchema,
  type GraphQLSchema,
  type GraphQLObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { duties, type Duty } from '../../src/permissions/duty.ts';
import { entitledToNothing } from '../../src/permissions/entitled-to-nothing.ts';
import { principalSchema } from '../../src/permissions/principal-schema/principal-schema.ts';
import { composed, ownDepartments, ownGovernance, smallCity } from '../compose/composed.ts';
import { entitled, entitledToEverything, EVERY_VERB } from './entitled.ts';

const small = composed(smallCity);
const own = composed(ownDepartments, ownGovernance);

function schemaOf(verbsByField: Readonly<Record<string, string>>, { schema, model } = small): GraphQLSchema {
  const made = principalSchema(schema, model, entitled(verbsByField));
  expect(validateSchema(made)).toEqual([]);
  return made;
}

/** The names of a type's members; undefined where there is no such type. */
function members(schema: GraphQLSchema, name: string): readonly string[] | undefined {
  const type = schema.getType(name);
  return isCompositeType(type) || isInputObjectType(type)
    ? Object.keys((type as { getFields(): object }).getFields())
    : undefined;
}

function argumentsOf(schema: GraphQLSchema, type: string, field: string): readonly string[] {
  const parent = schema.getType(type);
  return isObjectType(parent) ? parent.getFields()[field]!.args.map(({ name }) => name) : [];
}

const person = { 'Person.id': 'read', 'Person.name': 'read' };
/** Root fields that the hub answers itself, whatever a principal may. */
const ofTheHub = ['me', 'matchQuality', 'savedQuestions', 'schemaVersions', 'center', 'riskRegister', 'indicators'];
const EVERYBODYS_MUTATIONS = ['saveQuestion', 'removeQuestion'];

describe('fields of an object', () => {
  it('has what may be read and lacks what may not be known of', () => {
    expect(members(schemaOf(person), 'Person')).toEqual(['id', 'name']);
  });

  it('has what may be discovered and says whom to ask', () => {
    const type = schemaOf({ ...person, 'Person.birthDate': '' }).getType('Person') as never as {
      getFields(): Record<string, { description: string }>;
    };
    expect(Object.keys(type.getFields())).toEqual(['id', 'name', 'birthDate']);
    expect(type.getFields()['birthDate']!.description).toBe(
      '可向police部门申请授权。Not granted; may be requested from: police department.',
    );
    expect(type.getFields()['id']!.description).toBe('Their id.');
  });

  it('lacks a key that may not be read', () => {
    expect(members(schemaOf({ 'Person.id': '', 'Person.name': 'read' }), 'Person')).toEqual(['name']);
  });

  it('has a link whose target has something, and lacks one whose target has nothing', () => {
    const linked = { ...person, 'Person.area': 'read' };
    expect(members(schemaOf({ ...linked, 'Area.code': 'read' }), 'Person')).toEqual(['id', 'name', 'area']);
    expect(members(schemaOf(linked), 'Person')).toEqual(['id', 'name']);
  });

  it('has a list whose objects may be known of, and lacks it otherwise', () => {
    const listed = { ...person, 'Person.petitions': 'read' };
    expect(members(schemaOf({ ...listed, 'Petition.id': 'read' }), 'Person')).toContain('petitions');
    expect(members(schemaOf({ ...listed, 'Petition.number': 'read' }), 'Person')).not.toContain('petitions');
  });

  it('does not keep types alive that only lead to themselves', () => {
    const schema = schemaOf({ ...person, 'Person.area': 'read', 'Area.parent': 'read' });
    expect(members(schema, 'Area')).toBeUndefined();
    expect(members(schema, 'Person')).toEqual(['id', 'name']);
  });
});

describe('root fields', () => {
  it('lists what may be listed', () => {
    expect(members(schemaOf(person), 'Query')).toEqual(['people', ...ofTheHub]);
  });

  it('lacks a list without its key', () => {
    expect(members(schemaOf({ 'Person.name': 'read' }), 'Query')).toEqual(ofTheHub);
  });

  it.each(['verify', 'filter'])('has one object by a key for those who may %s it', (verb) => {
    const schema = schemaOf({ ...person, 'Person.idNumber': verb });
    expect(members(schema, 'Query')).toContain('person');
    expect(argumentsOf(schema, 'Query', 'person')).toEqual(['idNumber']);
  });

  it('has no object by a key that may only be read', () => {
    expect(members(schemaOf({ ...person, 'Person.idNumber': 'read sort' }), 'Query')).not.toContain('person');
  });

  it('has statistics for those who may aggregate the key', () => {
    expect(members(schemaOf({ ...person, 'Person.id': 'aggregate' }), 'Query')).toEqual([
      'people',
      'peopleAggregate',
      ...ofTheHub,
    ]);
    expect(members(schemaOf({ ...person, 'Person.name': 'aggregate' }), 'Query')).not.toContain('peopleAggregate');
  });

  it('has arguments for what may be done', () => {
    const pages = ['first', 'after', 'last', 'before'];
    expect(argumentsOf(schemaOf(person), 'Query', 'people')).toEqual(pages);
    expect(argumentsOf(schemaOf({ ...person, 'Person.name': 'filter' }), 'Query', 'people')).toEqual([
      'where',
      ...pages,
    ]);
    expect(argumentsOf(schemaOf({ ...person, 'Person.name': 'sort' }), 'Query', 'people')).toEqual([
      'orderBy',
      ...pages,
    ]);
  });

  it('has search for those who may search all that it looks in', () => {
    const searching = (verbs: Record<string, string>) =>
      argumentsOf(schemaOf({ ...person, ...verbs }, own), 'Query', 'people').includes('search');
    expect(searching({ 'Person.name': 'search', 'Person.phone': 'search' })).toBe(true);
    expect(searching({ 'Person.name': 'search', 'Person.phone': 'read filter' })).toBe(false);
  });
});

describe('conditions', () => {
  it('has the fields that may be filtered by', () => {
    expect(members(schemaOf({ ...person, 'Person.sex': 'filter', 'Person.birthDate': 'read' }), 'PersonWhere')).toEqual(
      ['and', 'or', 'not', 'sex'],
    );
  });

  it('compares what may be verified for equality alone', () => {
    const schema = schemaOf({ ...person, 'Person.idNumber': 'verify', 'Person.name': 'filter verify' });
    const where = schema.getType('PersonWhere') as never as {
      getFields(): Record<string, { type: { name: string } }>;
    };
    expect(where.getFields()['idNumber']!.type.name).toBe('IdNumberVerify');
    expect(where.getFields()['name']!.type.name).toBe('StringFilter');
    expect(members(schema, 'IdNumberVerify')).toEqual(['eq']);
    expect(members(schema, 'IdNumberFilter')).toBeUndefined();
  });

  it('follows a link for those who may filter by it and join it', () => {
    const visit = { 'Visit.id': 'read', 'Petition.urgent': 'filter' };
    expect(members(schemaOf({ ...visit, 'Visit.petition': 'filter join' }), 'VisitWhere')).toContain('petition');
    expect(members(schemaOf({ ...visit, 'Visit.petition': 'filter' }), 'VisitWhere')).toBeUndefined();
    expect(members(schemaOf({ ...visit, 'Visit.petition': 'join' }), 'VisitWhere')).toBeUndefined();
    expect(members(schemaOf({ 'Visit.id': 'read', 'Visit.petition': 'filter join' }), 'VisitWhere')).toBeUndefined();
  });

  it('compares an area for those who may filter by it, joined or not', () => {
    expect(members(schemaOf({ ...person, 'Person.area': 'filter' }), 'PersonWhere')).toContain('area');
  });

  it('asks of a list for those who may filter by it and join the link that leads back', () => {
    const petition = { 'Petition.id': 'read', 'Petition.visits': 'filter sort' };
    expect(members(schemaOf({ ...petition, 'Visit.petition': 'join' }), 'PetitionWhere')).toContain('visits');
    expect(members(schemaOf({ ...petition, 'Visit.petition': 'join' }), 'PetitionOrderBy')).toEqual(['visits']);
    expect(members(schemaOf(petition), 'PetitionWhere')).toBeUndefined();
    expect(members(schemaOf(petition), 'PetitionOrderBy')).toBeUndefined();
  });

  it('counts a list where nothing more may be asked of it', () => {
    const schema = schemaOf({ 'Petition.id': 'read', 'Petition.visits': 'filter', 'Visit.petition': 'join' });
    expect(members(schema, 'VisitListWhere')).toEqual(['count']);
  });
});

describe('statistics', () => {
  const counted = { 'Visit.id': 'aggregate' };

  it('count for those who may count', () => {
    expect(members(schemaOf(counted), 'VisitGroup')).toEqual(['count', 'countDistinct']);
    expect(members(schemaOf(counted), 'VisitCountDistinct')).toEqual(['id']);
    expect(argumentsOf(schemaOf(counted), 'Query', 'visitsAggregate')).toEqual(['having', 'orderBy', 'first']);
  });

  it('group by what may be grouped by, and compute with what may be aggregated', () => {
    const schema = schemaOf({ ...counted, 'Visit.visitors': 'group', 'Visit.cost': 'aggregate' });
    expect(members(schema, 'VisitGroupBy')).toEqual(['visitors']);
    expect(members(schema, 'VisitGroupKey')).toEqual(['visitors']);
    expect(members(schema, 'VisitGroupKeyOrderBy')).toEqual(['visitors']);
    expect(members(schema, 'VisitSum')).toEqual(['cost']);
    expect(members(schema, 'VisitSumHaving')).toEqual(['cost']);
    expect(members(schema, 'VisitPercentile')).toEqual(['cost']);
  });

  it('group by what rows lead to for those who may group by the link, and join it', () => {
    const grouped = { ...counted, 'Visit.visitors': 'group', 'Petition.urgent': 'group' };
    expect(members(schemaOf({ ...grouped, 'Visit.petition': 'group' }), 'VisitGroupThrough')).toBeUndefined();
    expect(members(schemaOf({ ...grouped, 'Visit.petition': 'join' }), 'VisitGroupThrough')).toBeUndefined();
    const schema = schemaOf({ ...grouped, 'Visit.petition': 'group join' });
    expect(members(schema, 'VisitGroupThrough')).toEqual(['petition']);
    expect(members(schema, 'VisitGroupKeyThrough')).toEqual(['petition']);
    expect(members(schema, 'PetitionGroupBy')).toEqual(['urgent']);
  });

  it('fill up areas for those who may group by them and read their codes', () => {
    const grouped = { 'Petition.id': 'aggregate', 'Petition.area': 'group', 'Area.code': 'read' };
    expect(argumentsOf(schemaOf(grouped), 'Query', 'petitionsAggregate')).toContain('fill');
    expect(argumentsOf(schemaOf({ ...grouped, 'Area.code': '' }), 'Query', 'petitionsAggregate')).not.toContain('fill');
    expect(argumentsOf(schemaOf({ ...grouped, 'Petition.area': 'read' }), 'Query', 'petitionsAggregate')).not.toContain(
      'fill',
    );
  });
});

describe('an interface', () => {
  const matter = (type: string, ...fields: readonly string[]) =>
    Object.fromEntries(fields.map((field) => [`${type}.${field}`, 'read']));

  it('has what all of its types have', () => {
    const schema = schemaOf(
      {
        ...person,
        ...matter('Incident', 'id', 'number', 'at', 'person', 'area'),
        ...matter('Petition', 'id', 'number', 'at', 'person'),
        ...matter('Mediation', 'id', 'at', 'person'),
      },
      own,
    );
    expect(members(schema, 'Matter')).toEqual(['id', 'at', 'person']);
    expect(members(schema, 'Person')).toContain('matters');
  });

  it.each([
    ['the link', ['id', 'number', 'at']],
    ['the time', ['id', 'number', 'person']],
  ])(
    'is not implemented by a type without %s that its time line goes by, and loses nothing by that',
    (_what, fields) => {
      const schema = schemaOf(
        { ...person, ...matter('Incident', 'id', 'number', 'at', 'person'), ...matter('Petition', ...fields) },
        own,
      );
      expect(members(schema, 'Matter')).toEqual(['id', 'number', 'at', 'person']);
      expect(schema.getPossibleTypes(schema.getType('Matter') as never).map(({ name }) => name)).toEqual(['Incident']);
    },
  );

  it('goes where no link leads to it, which would tell what the list was of', () => {
    const schema = schemaOf({ ...person, ...matter('Incident', 'id', 'number') }, own);
    expect(members(schema, 'Matter')).toBeUndefined();
    expect(members(schema, 'Person')).not.toContain('matters');
    expect((schema.getType('Incident') as GraphQLObjectType).getInterfaces()).toEqual([]);
  });

  it('is not implemented by a type without its key', () => {
    const schema = schemaOf(
      {
        ...person,
        ...matter('Incident', 'id', 'number', 'at', 'person'),
        ...matter('Petition', 'number', 'at', 'person'),
        'Petition.id': '',
      },
      own,
    );
    expect(members(schema, 'Matter')).toEqual(['id', 'number', 'at', 'person']);
    expect(schema.getPossibleTypes(schema.getType('Matter') as never).map(({ name }) => name)).toEqual(['Incident']);
  });

  it('goes with the last of its types, and takes the time line along', () => {
    const schema = schemaOf(person, own);
    expect(members(schema, 'Matter')).toBeUndefined();
    expect(members(schema, 'Person')).toEqual(['id', 'name']);
    expect(printSchema(schema)).not.toMatch(/Matter|matters/);
  });
});

describe('a whole schema', () => {
  it('without any right has what the hub answers itself', () => {
    const made = principalSchema(own.schema, own.model, entitledToNothing);
    const types = Object.keys(made.getTypeMap()).filter((name) => !name.startsWith('__'));
    expect(members(made, 'Query')).toEqual(ofTheHub);
    expect(types.sort()).toEqual([
      'AreaCenter',
      'AreaCode',
      'Better',
      'Boolean',
      'CommandFigures',
      'CountedRows',
      'Date',
      'DateTime',
      'DenialWords',
      'Duty',
      'Float',
      'HeldOrders',
      'ID',
      'Indicator',
      'IndicatorFigure',
      'IndicatorMonth',
      'Int',
      'MatchQuality',
      'Me',
      'Mutation',
      'Period',
      'PeriodInput',
      'Permission',
      'Query',
      'QuestionInput',
      'QuestionSharing',
      'RegisteredRisk',
      'Risk',
      'RiskReason',
      'RiskRegister',
      'SavedQuestion',
      'SchemaChange',
      'SchemaSeverity',
      'SchemaVersion',
      'String',
      'UnitOrders',
      'Verb',
      'WhistleFigures',
    ]);
  });

  it('with every right and duty has everything that is published', () => {
    const made = duties.map((duty) =>
      principalSchema(own.schema, own.model, { ...entitledToEverything(own.model), duty }),
    );
    for (const [name, type] of Object.entries(own.schema.getTypeMap()))
      if (isObjectType(type) && !name.startsWith('__')) {
        const kept = new Set(made.flatMap((schema) => members(schema, name) ?? []));
        expect([name, [...kept].sort()]).toEqual([name, [...members(own.schema, name)!].sort()]);
      }
  });

  it('without a duty has nothing that only some posts have; with one, what is its', () => {
    const roots = (duty: Duty | undefined) => {
      const schema = principalSchema(own.schema, own.model, { ...entitledToNothing, duty });
      return { query: members(schema, 'Query')!, mutation: members(schema, 'Mutation') };
    };
    expect(roots(undefined)).toEqual({ query: ofTheHub, mutation: EVERYBODYS_MUTATIONS });
    expect(roots('accounts').mutation).toContain('removeAccount');
    expect(roots('accounts').mutation).not.toContain('grant');
    expect(roots('department').mutation).toContain('grant');
    expect(roots('audit').mutation).toEqual(EVERYBODYS_MUTATIONS);
    for (const duty of duties) {
      const { query, mutation = [] } = roots(duty);
      const named = [...query.map((field) => `Query.${field}`), ...mutation.map((field) => `Mutation.${field}`)];
      const its = [...own.model.duties].filter(([, of]) => of.has(duty)).map(([coordinate]) => coordinate);
      expect(named.sort()).toEqual(
        [
          ...its,
          ...ofTheHub.map((field) => `Query.${field}`),
          ...EVERYBODYS_MUTATIONS.map((field) => `Mutation.${field}`),
        ].sort(),
      );
    }
  });

  it('is the same text for the same rights, and another for others', () => {
    const print = (rights: Record<string, string>) => printSchema(schemaOf(rights));
    expect(print({ ...person })).toBe(print({ 'Person.name': 'read', 'Person.id': 'read' }));
    expect(print({ ...person, 'Person.sex': '' })).not.toBe(print({ ...person, 'Person.sex': 'read' }));
  });

  it('keeps no trace of the file that a hidden field stood in', () => {
    const { astNode, extensionASTNodes } = schemaOf(person).getType('Person')!;
    expect([astNode, extensionASTNodes]).toEqual([undefined, []]);
  });

  it('is valid whatever is granted, and names nothing that may not be known of', () => {
    const fields = [...own.model.types.values()].flatMap((type) =>
      [...type.fields.keys()].map((field) => `${type.name}.${field}`),
    );
    const verbs = fc.subarray(EVERY_VERB.split(' ')).map((words) => words.join(' '));
    const rights = fc
      .subarray(fields, { minLength: 1 })
      .chain((granted) => fc.tuple(...granted.map((field) => fc.tuple(fc.constant(field), verbs))))
      .map((pairs) => Object.fromEntries(pairs));
    fc.assert(
      fc.property(rights, (granted) => {
        const schema = schemaOf(granted, own);
        for (const { name, fields: all } of own.model.types.values())
          for (const member of members(schema, name) ?? [])
            if (all.has(member)) expect(Object.keys(granted)).toContain(`${name}.${member}`);
      }),
      { numRuns: 60 },
    );
  });
});
