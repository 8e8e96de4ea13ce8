import { describe, expect, it } from 'vitest';
import type { Decision, Entitlement, FieldEntitlement } from '../../src/permissions/decision.ts';
import type { Mask } from '../../src/permissions/mask.ts';
import type { RowRule } from '../../src/permissions/row-rule.ts';
import type { Plan, Predicate } from '../../src/plan/plan.ts';
import { postgresStatement } from '../../src/sources/postgres/postgres-statement.ts';
import { EVERY_VERB, entitledToEverything } from '../permissions/entitled.ts';
import { model, plan } from './planned.ts';

/** What differs from being allowed everything. */
interface Less {
  /** By coordinate, the verbs that are left. */
  readonly verbs?: Readonly<Record<string, string>>;
  readonly masks?: Readonly<Record<string, Mask>>;
  /** By type, in its anchor's table. */
  readonly rows?: Readonly<Record<string, RowRule>>;
  readonly smallestGroups?: Readonly<Record<string, number>>;
}

function decided({ verbs = {}, masks = {}, rows = {}, smallestGroups = {} }: Less): Decision {
  const all = entitledToEverything(model);
  const fieldsByType = new Map(
    [...all.fieldsByType].map(([type, fields]) => [
      type,
      new Map(
        [...fields].map(([field, given]): [string, FieldEntitlement] => {
          const coordinate = `${type}.${field}`;
          const words = (verbs[coordinate] ?? EVERY_VERB).split(' ').filter((word) => word !== '');
          return [field, { ...given, verbs: new Set(words as never[]), mask: masks[coordinate] }];
        }),
      ),
    ]),
  );
  const rowRulesByType = new Map(
    [...model.types.values()].map(({ name, tables }) => [
      name,
      new Map([...tables.keys()].map((department) => [department, rows[name] ?? ({ kind: 'all' } as const)])),
    ]),
  );
  const smallestGroupByType = new Map(Object.entries(smallestGroups));
  const entitlement: Entitlement = { ...all, fieldsByType, rowRulesByType, smallestGroupByType };
  return { kind: 'some', entitlement, fingerprint: 'some' };
}

const planned = (less: Less, query: string): Plan => plan(query, {}, decided(less));
const statements = (less: Less, query: string) =>
  planned(less, query).steps.map((step) => postgresStatement(step).text);
const refused = ({ refusals }: Plan) => refusals.map(({ coordinate, owner, reason }) => [coordinate, owner, reason]);
const scope: RowRule = { kind: 'some', of: [{ kind: 'scope', field: 'area', levels: ['county'] }] };
const inScope = '("t0"."area_code" collate "C" >= $1 and "t0"."area_code" collate "C" < $2)';

describe('a field that may not be read', () => {
  it('is null, is told with its owner, and nothing is read for it', () => {
    const made = planned({ verbs: { 'Person.phone': 'filter' } }, '{ people { nodes { name phone } } }');
    expect(refused(made)).toEqual([['Person.phone', 'police', 'no-grant']]);
    expect(made.refusals[0]!.path).toEqual(['people', 'phone']);
    expect(postgresStatement(made.steps[0]!).text).not.toContain('phone');
  });

  it('is told once, however often and under whatever name it is asked for', () => {
    const query =
      '{ a: people { nodes { p: phone ...F } } person(id: "x") { ...F } } fragment F on Person { q: phone }';
    expect(refused(planned({ verbs: { 'Person.phone': '' } }, query))).toHaveLength(1);
  });

  it('does not keep the others', () => {
    expect(planned({ verbs: { 'Person.phone': '' } }, '{ people { nodes { name } } }').refusals).toEqual([]);
  });
});

describe('what nobody decided about', () => {
  const all = entitledToEverything(model);
  const withoutPhone = new Map([...all.fieldsByType].map(([type, fields]) => [type, new Map(fields)]));
  withoutPhone.get('Person')!.delete('phone');
  const under = (less: Partial<Entitlement>, query: string) =>
    plan(query, {}, { kind: 'some', entitlement: { ...all, ...less }, fingerprint: 'some' });

  it('is a field that is refused', () => {
    const made = under({ fieldsByType: withoutPhone }, '{ people { nodes { name phone } } }');
    expect(refused(made)).toEqual([['Person.phone', 'police', 'no-grant']]);
    expect(() =>
      under({ fieldsByType: withoutPhone }, '{ people(orderBy: [{phone: ASC}]) { totalCount nodes { id } } }'),
    ).toThrow('The decision does not permit sort of Person.phone');
  });

  it('is a table without rows', () => {
    const made = under({ rowRulesByType: new Map() }, '{ incidents { totalCount } }');
    expect(made.steps.map((step) => postgresStatement(step).text)).toEqual([
      'select count(*) from "incidents" as "t0" where false',
    ]);
  });
});

describe('a list', () => {
  it.each([
    ['at the root', { 'Petition.id': 'filter' }, '{ petitions { totalCount nodes { number } } }', 'Petition.id'],
    ['under an object', { 'Petition.id': '' }, '{ person(id: "x") { petitions { totalCount } } }', 'Petition.id'],
    [
      'whose relation is not read',
      { 'Person.petitions': 'filter' },
      '{ person(id: "x") { petitions { totalCount } } }',
      'Person.petitions',
    ],
    [
      'whose link is not joined',
      { 'Petition.person': 'read filter' },
      '{ person(id: "x") { petitions { totalCount } } }',
      'Petition.person',
    ],
  ])('is refused %s, and no department is asked', (_what, verbs, query, coordinate) => {
    const made = planned({ verbs }, query);
    expect(made.refusals.map((refusal) => refusal.coordinate)).toEqual([coordinate]);
    expect(made.steps).toEqual([]);
  });

  it('needs no more than its key, its relation and its link', () => {
    const verbs = { 'Petition.id': 'read', 'Person.petitions': 'read', 'Petition.person': 'join' };
    expect(planned({ verbs }, '{ person(id: "x") { petitions { totalCount } } }').refusals).toEqual([]);
  });
});

describe('a link that may be read and not followed', () => {
  const verbs = { 'Petition.person': 'read' };

  it('gives the key of the object behind it', () => {
    const made = planned({ verbs }, '{ petitions { nodes { person { id } } } }');
    expect(made.refusals).toEqual([]);
    expect(made.steps).toHaveLength(1);
  });

  it('refuses what lies beyond, as one refusal of the link', () => {
    const made = planned({ verbs }, '{ petitions { nodes { person { id name phone } } } }');
    expect(refused(made)).toEqual([['Petition.person', 'petition', 'not-joined']]);
    expect(made.steps).toHaveLength(1);
  });
});

describe('a time line', () => {
  it('leaves out the parts that may not be listed, and says which', () => {
    const query = '{ person(id: "x") { matters { nodes { number } } } }';
    const all = planned({}, query).steps.map(({ type }) => type);
    const made = planned({ verbs: { 'Petition.person': 'read', 'CourtCase.id': '' } }, query);
    expect(made.refusals.map(({ coordinate }) => coordinate).sort()).toEqual(['CourtCase.id', 'Petition.person']);
    expect(made.steps.map(({ type }) => type)).toEqual(all.filter((type) => !['Petition', 'CourtCase'].includes(type)));
  });

  it('compares the facts that may be read, and reads no others', () => {
    const query = '{ person(id: "x") { careStatements { differing } } }';
    const read = (less: Less) => planned(less, query).steps.map((step) => postgresStatement(step).text);
    expect(read({})[0]).toContain('"managed"');
    const less = { verbs: { 'CareRecord.managed': 'filter' } };
    expect(read(less)[0]).not.toContain('"managed"');
    expect(refused(planned(less, query))).toEqual([['CareRecord.managed', 'grid', 'no-grant']]);
  });

  it('has a matter of two of its parties once, by the first link that may be followed', () => {
    const query = '{ person(id: "x") { matters { totalCount } } }';
    const cases = (less: Less) =>
      planned(less, query)
        .steps.filter(({ type }) => type === 'CourtCase')
        .map((step) => postgresStatement(step).text);
    const apart = '("t0"."defendant_id_number" = "t0"."plaintiff_id_number") is not true';
    const [plaintiffs, defendants] = cases({});
    expect(plaintiffs).not.toContain('defendant_id_number');
    expect(defendants).toContain(apart);
    const alone = cases({ verbs: { 'CourtCase.person': 'read' } });
    expect(alone).toHaveLength(1);
    expect(alone[0]).toContain('defendant_id_number');
    expect(alone[0]).not.toContain('plaintiff_id_number');
  });
});

describe('statistics', () => {
  it('are refused without aggregate on the key', () => {
    const made = planned({ verbs: { 'Incident.id': 'read filter' } }, '{ incidentsAggregate { count } }');
    expect(refused(made)).toEqual([['Incident.id', 'police', 'no-grant']]);
  });

  it('leave out groups of too few different people before they are ordered and counted', () => {
    const query = '{ incidentsAggregate(groupBy: {category: true}, having: {count: {gte: 1}}) { count } }';
    expect(statements({ smallestGroups: { Incident: 10 } }, query)[0]).toContain(
      'having (count(distinct case when "t0"."minor" is true then null else "t0"."reporter_id_number" end) >= $1::bigint and count(*) >= $2::bigint)',
    );
  });

  it('count people along a path where the row is a part of what concerns them', () => {
    expect(statements({ smallestGroups: { PetitionVisit: 10 } }, '{ petitionVisitsAggregate { count } }')[0]).toContain(
      'having count(distinct (select "t1"."petitioner_id_number" from "petitions" as "t1" where "t1"."id" = "t0"."petition_id")) >= $1::bigint',
    );
  });

  it('do not say 0 of an area that may have too few', () => {
    const query = '{ incidentsAggregate(groupBy: {area: COUNTY}, fill: true) { key { area { code } } count } }';
    const fillOf = (less: Less) => {
      const [answer] = planned(less, query).answer.fields;
      return answer?.kind === 'groups' ? answer.fill?.counts : undefined;
    };
    expect(fillOf({})).toHaveLength(1);
    expect(fillOf({ smallestGroups: { Incident: 10 } })).toEqual([]);
  });
});

describe('positions that the caller’s schema does not have', () => {
  it.each([
    ['a filter', { 'Person.phone': 'read sort' }, '{ people(where: {phone: {eq: "1"}}) { nodes { id } } }'],
    [
      'more than equality where only that may be verified',
      { 'Person.phone': 'verify' },
      '{ people(where: {phone: {startsWith: "1"}}) { nodes { id } } }',
    ],
    [
      'a nested filter',
      { 'Incident.status': 'read' },
      '{ people(where: {incidents: {some: {status: {eq: OPEN}}}}) { nodes { id } } }',
    ],
    [
      'a filter along a link that is not joined',
      { 'Incident.person': 'read filter' },
      '{ people(where: {incidents: {some: {}}}) { nodes { id } } }',
    ],
    ['an order', { 'Person.phone': 'read filter' }, '{ people(orderBy: [{phone: ASC}]) { nodes { id } } }'],
    [
      'an order by how many',
      { 'Person.incidents': 'read filter' },
      '{ people(orderBy: [{incidents: {count: ASC}}]) { nodes { id } } }',
    ],
    [
      'a group',
      { 'Incident.category': 'read aggregate' },
      '{ incidentsAggregate(groupBy: {category: true}) { count } }',
    ],
    ['a figure', { 'Incident.category': 'read group' }, '{ incidentsAggregate { countDistinct { category } } }'],
    [
      'a condition on a figure',
      { 'Incident.category': 'read' },
      '{ incidentsAggregate(having: {countDistinct: {category: {gt: 1}}}) { count } }',
    ],
    ['a key asked for', { 'Person.idNumber': 'read' }, '{ person(idNumber: "11010519491231002X") { id } }'],
  ])('are never planned all the same: %s', (_what, verbs, query) => {
    expect(() => planned({ verbs }, query)).toThrow(/^The decision does not permit \w+ of \w+\.\w+: no-grant$/);
  });

  it('permits equality, asked for alone, to whoever may verify', () => {
    const query = '{ people(where: {phone: {eq: "1"}}) { totalCount } }';
    expect(planned({ verbs: { 'Person.phone': 'verify' } }, query).refusals).toEqual([]);
  });

  it('verifies the clear value, where a filter would compare what the mask shows', () => {
    const masks: Record<string, Mask> = { 'Person.phone': { kind: 'null' } };
    const query = '{ people(where: {phone: {eq: "1"}}) { totalCount } }';
    expect(statements({ masks, verbs: { 'Person.phone': 'read verify' } }, query)[0]).toContain(
      'where "t0"."phone" = $1',
    );
    expect(statements({ masks }, query)[0]).toContain('where null::text = $1');
  });

  it('searches only what may be searched', () => {
    const [text] = statements({ verbs: { 'Person.phone': 'read filter' } }, '{ people(search: "1") { nodes { id } } }');
    expect(text).toContain('"t0"."name" collate "C" >=');
    expect(text).not.toContain('phone');
  });
});

describe('a row rule stands in every statement that reads the table', () => {
  const rows = { Incident: scope };

  it.each([
    ['a list', '{ incidents { nodes { id } } }'],
    ['a count', '{ incidents { totalCount } }'],
    ['statistics', '{ incidentsAggregate { count } }'],
  ])('%s', (_what, query) => {
    expect(statements({ rows }, query)[0]).toContain(inScope);
  });

  it.each([
    ['one row by its key', '{ incident(id: "1") { status } }'],
    ['children', '{ person(id: "x") { incidents { nodes { id } } } }'],
    ['a count for each parent', '{ person(id: "x") { incidents { totalCount } } }'],
    ['a part of a time line', '{ person(id: "x") { matters { nodes { id } } } }'],
  ])('%s', (_what, query) => {
    const found = planned({ rows }, query).steps.find(({ type }) => type === 'Incident')!;
    expect(postgresStatement(found).text).toMatch(/"t0"\."area_code" collate "C" >= \$\d/);
  });

  it.each([
    [
      'some',
      '{incidents: {some: {status: {eq: OPEN}}}}',
      /exists \(select from "incidents" as "t1" where .* and \(+"t1"\."area_code"/,
    ],
    [
      'none',
      '{incidents: {none: {}}}',
      /not exists \(select from "incidents" as "t1" where .* and \(+"t1"\."area_code"/,
    ],
    [
      'every, which hidden rows cannot break',
      '{incidents: {every: {status: {eq: OPEN}}}}',
      /not exists \(select from "incidents" as "t1" where .*"t1"\."area_code".* and \("t1"\."status" = \$\d\) is not true/,
    ],
    [
      'how many',
      '{incidents: {count: {gte: 2}}}',
      /\(select count\(\*\) from "incidents" as "t1" where .* and \(+"t1"\."area_code"/,
    ],
  ])('a filter by a relation: %s', (_what, where, expected) => {
    expect(statements({ rows }, `{ people(where: ${where}) { nodes { id } } }`)[0]).toMatch(expected);
  });

  it('an order by how many', () => {
    expect(statements({ rows }, '{ people(orderBy: [{incidents: {count: DESC}}]) { nodes { id } } }')[0]).toMatch(
      /order by \(select count\(\*\) from "incidents" as "t1" where .*"t1"\."area_code"/,
    );
  });

  it('an order through a link, where a hidden row has no value', () => {
    const query = '{ incidents(orderBy: [{person: {name: ASC}}]) { nodes { id } } }';
    expect(statements({ rows: { Person: scope } }, query)[0]).toMatch(
      /order by .*\(select "t1"\."name" from "residents" as "t1" where "t1"\."id_number" = "t0"\."reporter_id_number" and \("t1"\."area_code"/,
    );
  });

  it('areas of several levels are alternatives, in one plan for all who serve as many', () => {
    const rule: RowRule = { kind: 'some', of: [{ kind: 'scope', field: 'area', levels: ['city', 'village'] }] };
    const [step] = planned({ rows: { Incident: rule } }, '{ incidents { nodes { id } } }').steps;
    expect(step!.where).toMatchObject({
      kind: 'or',
      of: [
        { kind: 'within', level: 'city', operand: { value: { kind: 'principalArea', index: 0 } } },
        { kind: 'within', level: 'village', operand: { value: { kind: 'principalArea', index: 1 } } },
      ],
    });
  });

  it('a rule that gives no row gives none', () => {
    expect(statements({ rows: { Incident: { kind: 'none' } } }, '{ incidents { totalCount } }')).toEqual([
      'select count(*) from "incidents" as "t0" where false',
    ]);
  });

  it('the owner’s predicate reads what it must, whatever the caller may', () => {
    const where: RowRule = {
      kind: 'some',
      of: [{ kind: 'where', where: { person: { phone: { eq: { kind: 'principal', attribute: 'unit' } } } } }],
    };
    const less = { rows: { Incident: where, Person: { kind: 'none' } as const }, verbs: { 'Person.phone': '' } };
    expect(statements(less, '{ incidents { totalCount } }')[0]).toMatch(
      /exists \(select from "residents" as "t1" where "t1"\."id_number" = "t0"\."reporter_id_number" and "t1"\."phone" = \$1\)/,
    );
  });

  it('a part is seen where its whole is', () => {
    const part: RowRule = { kind: 'some', of: [{ kind: 'partOfVisible', field: 'petition' }] };
    const text = statements({ rows: { PetitionVisit: part, Petition: scope } }, '{ petitionVisits { totalCount } }')[0];
    expect(text).toMatch(
      /exists \(select from "petitions" as "t1" where "t1"\."id" = "t0"\."petition_id" and \("t1"\."area_code"/,
    );
  });

  it('own rows are those that name the principal', () => {
    const own = (field: string | undefined): RowRule => ({ kind: 'some', of: [{ kind: 'own', field }] });
    const isMe = (name: string): Predicate => ({
      kind: 'compare',
      column: { name, scalar: 'ID' },
      operator: 'eq',
      operand: { value: { kind: 'principal', attribute: 'idNumber' }, sealed: undefined, argument: 'policy' },
    });
    const made = planned(
      { rows: { Petition: own('person'), Person: own(undefined) } },
      '{ petitions { totalCount } people { totalCount } }',
    );
    expect(made.steps.map(({ where }) => where)).toEqual([isMe('petitioner_id_number'), isMe('id_number')]);
  });
});

describe('a mask', () => {
  const masks: Record<string, Mask> = { 'Person.name': { kind: 'partial', first: 1, last: 0 } };
  const masked = `case when length("t0"."name") > 1 then left("t0"."name", 1) || repeat('*', length("t0"."name") - 1) else repeat('*', length("t0"."name")) end`;

  it('is in the statement, which reads nothing else', () => {
    expect(statements({ masks }, '{ people { nodes { name } } }')[0]).toContain(`select ${masked} from "residents"`);
  });

  it('lies below filter, search and order', () => {
    const query = '{ people(where: {name: {eq: "王"}}, search: "王", orderBy: [{name: ASC}]) { nodes { id } } }';
    const text = statements({ masks }, query)[0]!;
    expect(text.replaceAll(masked, 'MASKED')).not.toContain('"name"');
    expect(text).toContain(`${masked} = $1`);
    expect(text).toContain(`order by ${masked} collate "C" asc`);
  });

  it('lies below groups and figures', () => {
    const year: Record<string, Mask> = { 'Person.birthDate': { kind: 'year' } };
    const query = '{ peopleAggregate(groupBy: {birthDate: MONTH}) { min { birthDate } } }';
    expect(statements({ masks: year }, query)[0]).toContain(`min(date_trunc('year', "t0"."birth_date")::date)`);
    expect(statements({ masks: year }, query)[0]).toContain(
      `group by date_trunc('month', date_trunc('year', "t0"."birth_date")::date)::date`,
    );
  });

  it('is kept by a page of a small area, whose rows are sorted outside', () => {
    const query = '{ people(where: {area: {within: "431302101"}}, orderBy: [{name: ASC}]) { nodes { name } } }';
    const text = statements({ masks }, query)[0]!;
    expect(text).toContain(
      `select ${masked.replaceAll('t0', 'small')} from (select "t0"."name", "t0"."id_number" from`,
    );
  });

  it('does not touch the key that a field of the same column is', () => {
    const idNumber: Record<string, Mask> = { 'Person.idNumber': { kind: 'null' } };
    const [step] = planned({ masks: idNumber }, '{ people { nodes { id idNumber } } }').steps;
    expect(step!.read).toMatchObject({
      columns: [{ name: 'id_number' }, { name: 'id_number', mask: { kind: 'null' } }],
    });
  });

  it('that only the hub can make reads the value as it is, and marks it', () => {
    const [step] = planned({ masks: { 'Person.phone': { kind: 'hash' } } }, '{ people { nodes { phone } } }').steps;
    expect(step!.read).toMatchObject({ columns: [{ name: 'phone', mask: { kind: 'hash' } }] });
  });
});

describe('the order of people by a number that may not be sorted by', () => {
  const verbs = { 'Person.id': 'read filter join' };

  it('is one that means nothing', () => {
    expect(statements({ verbs }, '{ people { nodes { id } } }')[0]).toContain(
      'order by md5("t0"."id_number") collate "C" asc limit',
    );
    expect(statements({}, '{ people { nodes { id } } }')[0]).toContain(
      'order by "t0"."id_number" collate "C" asc limit',
    );
  });

  it('goes on from a cursor by the same', () => {
    const query = '{ people(after: "x", orderBy: [{name: ASC}]) { edges { cursor } } }';
    expect(statements({ verbs }, query)[0]).toMatch(/md5\("t0"\."id_number"\) collate "C" > \$\d+::text/);
  });

  it('is that of groups of people as well', () => {
    const query =
      '{ incidentsAggregate(groupBy: {person: true}, first: 5, orderBy: [{key: {person: DESC}}]) { count } }';
    expect(statements({ verbs }, query)[0]).toMatch(/ order by md5\(.*"t0"\."reporter_id_number".*\) collate "C" desc/);
  });
});

describe('a row of which nothing may be used', () => {
  const nothing = Object.fromEntries(
    [...model.types.get('Dispute')!.fields.values()]
      .filter(({ kind, department }) => kind !== 'toMany' && department === 'grid')
      .map(({ name }) => [`Dispute.${name}`, '']),
  );

  it.each([
    '{ mediations(where: {dispute: {courtCases: {none: {}}}}) { totalCount } }',
    '{ mediations(orderBy: [{dispute: {courtCases: {count: ASC}}}]) { edges { cursor } } }',
  ])('does not exist for what leads through it: %s', (query) => {
    const ofDisputes = (less: Less) =>
      planned(less, query)
        .steps.filter(({ table }) => table === 'disputes')
        .map((step) => postgresStatement(step).text);
    expect(ofDisputes({}).length).toBeGreaterThan(0);
    for (const statement of ofDisputes({})) expect(statement).not.toContain('false');
    for (const statement of ofDisputes({ verbs: nothing })) expect(statement).toMatch(/where .*\bfalse\b/);
  });
});

describe('groups by what rows lead to', () => {
  it('have enough different of those, too', () => {
    const query = '{ petitionsAggregate(groupBy: {through: {person: {sex: true}}}) { count } }';
    const having = (less: Less) => statements(less, query).at(-1)!;
    expect(having({})).not.toContain('having');
    expect(having({ smallestGroups: { Person: 10 } })).toMatch(
      /having count\(distinct .*"petitioner_id_number".*\) >= /,
    );
  });
});
