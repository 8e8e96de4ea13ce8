import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/compose/build-model.ts';
import type { ModelType } from '../../src/compose/model.ts';
import { ownDepartments, ownGovernance, smallCity } from './composed.ts';

const model = buildModel(smallCity);

function typeOf(name: string): ModelType {
  const type = model.types.get(name);
  if (type === undefined) throw new Error(`no type ${name}`);
  return type;
}

const fieldOf = (type: string, field: string) => typeOf(type).fields.get(field);

describe('the model', () => {
  it('knows the departments by name, with their titles', () => {
    expect([...model.departments.keys()]).toEqual(['police', 'civil-affairs', 'petition', 'grid']);
    expect(model.departments.get('grid')).toEqual({ name: 'grid', title: { zh: 'grid部门', en: 'grid department' } });
  });

  it('knows the three roots of every collection, and none of the hub itself', () => {
    expect(model.roots.get('petitions')).toEqual({ kind: 'collection', type: 'Petition' });
    expect(model.roots.get('petition')).toEqual({ kind: 'object', type: 'Petition' });
    expect(model.roots.get('petitionsAggregate')).toEqual({ kind: 'aggregate', type: 'Petition' });
    expect(model.roots.size).toBe(15);
    expect(model.roots.has('me')).toBe(false);
  });
});

describe('a type of the model', () => {
  it('is anchored at the department that defines it', () => {
    expect(typeOf('Person').anchor).toBe('police');
    expect(typeOf('Area').anchor).toBe('civil-affairs');
    expect(typeOf('Visit').anchor).toBe('petition');
  });

  it.each([
    ['Person', false, 'an anchor that does not say so'],
    ['Area', true, 'an anchor that says so'],
    ['Petition', true, 'a type that nobody else extends'],
  ])('%s has closed %s: %s', (name, closed) => {
    expect(typeOf(name).closed).toBe(closed);
  });

  it('is called by the names of its collection', () => {
    expect(typeOf('Person').collection).toEqual({ many: 'people', one: 'person' });
  });

  it('has a sealed key and the fields that hold it in the clear', () => {
    expect(typeOf('Person').key).toEqual({
      field: 'id',
      type: 'ID',
      scalar: 'ID',
      sealed: true,
      clearFields: [{ name: 'idNumber', type: 'IdNumber' }],
    });
  });

  it.each([
    ['Area', { field: 'code', type: 'AreaCode', scalar: 'AreaCode' }],
    ['Petition', { field: 'id', type: 'ID', scalar: 'IntegerId' }],
    ['Visit', { field: 'id', type: 'ID', scalar: 'ID' }],
  ])('%s has an open key and no other field that holds it', (name, key) => {
    expect(typeOf(name).key).toEqual({ ...key, sealed: false, clearFields: [] });
  });

  it('has a table in each department that holds rows of it, with the column of the key there', () => {
    expect([...typeOf('Person').tables.values()]).toEqual([
      { department: 'police', name: 'register.residents', keyColumn: 'id_number' },
      { department: 'grid', name: 'residents', keyColumn: 'citizen_no' },
    ]);
  });

  it('has no table in a department that only adds relations', () => {
    expect([...typeOf('Area').tables.keys()]).toEqual(['civil-affairs']);
  });

  it('publishes the key once, as the anchor has it', () => {
    expect(fieldOf('Person', 'id')).toMatchObject({ kind: 'column', department: 'police', column: 'id_number' });
  });
});

describe('a field of the model', () => {
  it('is a column named in snake_case', () => {
    expect(fieldOf('Petition', 'receivedAt')).toMatchObject({
      kind: 'column',
      department: 'petition',
      column: 'received_at',
      scalar: 'DateTime',
    });
  });

  it('is the column that the file names', () => {
    expect(fieldOf('Petition', 'number')).toMatchObject({ kind: 'column', column: 'petition_no', scalar: 'String' });
  });

  it.each([
    ['Person', 'sex', 'Enum'],
    ['Person', 'idNumber', 'IdNumber'],
    ['Person', 'birthDate', 'Date'],
    ['Petition', 'id', 'IntegerId'],
    ['Petition', 'urgent', 'Boolean'],
    ['Visit', 'visitors', 'Int'],
    ['Visit', 'cost', 'Float'],
    ['Area', 'code', 'AreaCode'],
  ])('%s.%s is written as %s', (type, field, scalar) => {
    expect(fieldOf(type, field)).toMatchObject({ kind: 'column', scalar });
  });

  it('is a link to one object by a column of its own row', () => {
    expect(fieldOf('Petition', 'person')).toMatchObject({
      kind: 'toOne',
      department: 'petition',
      column: 'petitioner_id_number',
      target: 'Person',
      area: false,
    });
    expect(fieldOf('Petition', 'area')).toMatchObject({ kind: 'toOne', target: 'Area', area: true });
  });

  it('is a link to many by the column of the field that points back', () => {
    expect(fieldOf('Person', 'petitions')).toMatchObject({
      kind: 'toMany',
      department: 'petition',
      column: 'petitioner_id_number',
      target: 'Petition',
      via: 'person',
    });
    expect(fieldOf('Area', 'children')).toMatchObject({ kind: 'toMany', column: 'parent_code', target: 'Area' });
  });

  it('belongs to the department whose file it stands in, with its policy', () => {
    expect(fieldOf('Person', 'household')?.policy).toEqual({
      owner: 'grid',
      classification: 'GENERAL',
      personal: 'NONE',
      sharing: { attribute: 'CONDITIONAL', law: undefined },
      subject: { kind: 'none' },
    });
    expect(fieldOf('Petition', 'number')?.policy).toMatchObject({
      owner: 'petition',
      classification: 'IMPORTANT',
      personal: 'PERSONAL',
    });
  });
});

describe('the model of the schema that comes with the hub', () => {
  const own = buildModel(ownDepartments, new Set(), ownGovernance);
  const fields = [...own.types.values()].flatMap((type) => [...type.fields.values()].map((field) => ({ type, field })));

  it('is plain data: no part of a policy is missing', () => {
    for (const { field } of fields) expect(Object.values(field.policy).every((part) => part !== undefined)).toBe(true);
  });

  it('leads only to types that it has, and has a table where it reads a row', () => {
    for (const { type, field } of fields) {
      if (field.kind !== 'column') expect(own.types.has(field.target)).toBe(true);
      if (field.kind === 'toMany') expect(own.types.get(field.target)!.tables.has(field.department)).toBe(true);
      else expect(type.tables.has(field.department)).toBe(true);
    }
  });

  it('anchors people at the police and areas at civil affairs', () => {
    expect(own.types.get('Person')?.anchor).toBe('police');
    expect(own.types.get('Area')?.anchor).toBe('civil-affairs');
  });

  it("gathers people's matters from every type that implements Matter, and from none but those", () => {
    const { parts, ...line } = own.types.get('Person')!.timelines.get('matters')!;
    expect(line).toEqual({ name: 'matters', interface: 'Matter', via: 'person', by: 'at', facts: [] });
    expect(own.types.get('Person')!.timelines.get('careStatements')!.facts).toEqual(['managed']);
    expect(parts.map(({ type, via }) => `${type}.${via}`).sort()).toEqual([
      'Allowance.person',
      'Correction.person',
      'CourtCase.defendant',
      'CourtCase.person',
      'Dispute.person',
      'FraudAlert.person',
      'GridEvent.person',
      'HotlineCall.person',
      'Incident.person',
      'Inspection.person',
      'LegalAidCase.person',
      'LegalServiceRequest.person',
      'Marriage.person',
      'Marriage.wife',
      'Mediation.counterparty',
      'Mediation.person',
      'MinorAidCase.person',
      'Petition.person',
      'PoliceCase.person',
      'PoliceCase.victim',
      'PoliceMediation.person',
      'ServiceRequest.person',
    ]);
    const ofEnterprises = own.types.get('Enterprise')!.timelines.get('matters')!.parts;
    expect(ofEnterprises.map(({ type, via }) => `${type}.${via}`).sort()).toEqual([
      'CourtCase.defendantEnterprise',
      'CourtCase.enterprise',
      'Dispute.enterprise',
      'Inspection.enterprise',
      'LegalServiceRequest.enterprise',
      'Mediation.enterprise',
      'Petition.enterprise',
    ]);
    expect(parts).toContainEqual({
      type: 'CourtCase',
      department: 'court',
      via: 'person',
      column: 'plaintiff_id_number',
      by: { name: 'at', column: 'accepted_on', scalar: 'DateTime' },
    });
    const withTimelines = [...own.types.values()].filter(({ timelines }) => timelines.size > 0);
    expect(withTimelines.map(({ name }) => name).sort()).toEqual(['Dispute', 'Enterprise', 'Person']);
  });

  it('knows which fields a search looks in', () => {
    expect(own.types.get('Person')?.searched).toEqual(['name', 'phone']);
    expect(own.types.get('PetitionVisit')?.searched).toEqual([]);
  });

  it('seals the key of a person', () => {
    expect(own.types.get('Person')?.key.sealed).toBe(true);
  });
});
