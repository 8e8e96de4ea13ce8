import { describe, expect, it } from 'vitest';
import { plan } from './planned.ts';

const status = { name: 'status', scalar: 'Enum' };
const number = { name: 'number', scalar: 'String' };
const closedAt = { name: 'closed_at', scalar: 'DateTime' };
const area = { name: 'area_code', scalar: 'AreaCode' };

/** The condition of a list of incidents whose `where` is written in the query. */
const written = (where: string) => plan(`{ incidents(where: ${where}) { nodes { id } } }`).steps[0]!.where;

/** The same condition given as a variable. */
const given = (where: unknown) =>
  plan('query ($w: IncidentWhere) { incidents(where: $w) { nodes { id } } }', { w: where }).steps[0]!.where;

const literal = (value: unknown, argument: string) => ({
  value: { kind: 'literal', value },
  sealed: undefined,
  argument,
});
const variable = (path: string, argument: string) => ({
  value: { kind: 'variable', path: path.split('.') },
  sealed: undefined,
  argument,
});
const isOpen = { kind: 'compare', column: status, operator: 'eq', operand: literal('OPEN', 'where.status.eq') };

describe('a condition written in the query', () => {
  it.each(['eq', 'ne', 'lt', 'lte', 'gt', 'gte'])('compares by %s', (operator) => {
    expect(written(`{closedAt: {${operator}: "2023-05-01T00:00:00Z"}}`)).toEqual({
      kind: 'compare',
      column: closedAt,
      operator,
      operand: literal('2023-05-01T08:00:00+08:00', `where.closedAt.${operator}`),
    });
  });

  it('asks for one of several, and for none of several', () => {
    const oneOf = (operator: string) => ({
      kind: 'oneOf',
      column: status,
      operand: literal(['OPEN', 'CLOSED'], `where.status.${operator}`),
    });
    expect(written('{status: {in: [OPEN, CLOSED]}}')).toEqual(oneOf('in'));
    expect(written('{status: {notIn: [OPEN, CLOSED]}}')).toEqual({ kind: 'not', of: oneOf('notIn') });
  });

  it.each([
    ['43', '43', 'province'],
    ['431300000000', '4313', 'city'],
    ['431302', '431302', 'county'],
    ['431302104', '431302104', 'town'],
    ['431302104001', '431302104001', 'village'],
  ])('asks for what lies within %s, and its level with it: %s, %s', (code, shortest, level) => {
    expect(written(`{area: {within: "${code}"}}`)).toEqual({
      kind: 'within',
      column: area,
      operand: literal(shortest, 'where.area.within'),
      level,
    });
  });

  it('joins operators, fields and `and` by and', () => {
    expect(written('{status: {eq: OPEN, ne: CLOSED}, and: [{number: {eq: "7"}}]}')).toEqual({
      kind: 'and',
      of: [
        isOpen,
        { kind: 'compare', column: status, operator: 'ne', operand: literal('CLOSED', 'where.status.ne') },
        { kind: 'compare', column: number, operator: 'eq', operand: literal('7', 'where.and[0].number.eq') },
      ],
    });
  });

  it('keeps the branches of `or` apart', () => {
    expect(written('{or: [{status: {eq: OPEN}, number: {eq: "7"}}, {number: {eq: "8"}}]}')).toEqual({
      kind: 'or',
      of: [
        {
          kind: 'and',
          of: [
            { ...isOpen, operand: literal('OPEN', 'where.or[0].status.eq') },
            { kind: 'compare', column: number, operator: 'eq', operand: literal('7', 'where.or[0].number.eq') },
          ],
        },
        { kind: 'compare', column: number, operator: 'eq', operand: literal('8', 'where.or[1].number.eq') },
      ],
    });
  });

  it('negates the whole of `not`', () => {
    expect(written('{not: {status: {eq: OPEN}, closedAt: {eq: null}}}')).toEqual({
      kind: 'not',
      of: {
        kind: 'and',
        of: [
          { ...isOpen, operand: literal('OPEN', 'where.not.status.eq') },
          { kind: 'isNull', column: closedAt },
        ],
      },
    });
  });

  it('is nothing where nothing is asked', () => {
    for (const where of ['null', '{}', '{status: {}}', '{status: null}', '{and: []}', '{or: null}', '{not: null}'])
      expect(written(where)).toBeUndefined();
  });

  it('holds for nothing in an empty `or`, and for everything in an empty branch', () => {
    expect(written('{or: []}')).toEqual({ kind: 'or', of: [] });
    expect(written('{or: [{}]}')).toEqual({ kind: 'or', of: [{ kind: 'and', of: [] }] });
    expect(written('{not: {}}')).toEqual({ kind: 'not', of: { kind: 'and', of: [] } });
  });
});

describe('null as an operand', () => {
  it('asks for what is empty, and for what is not', () => {
    expect(written('{closedAt: {eq: null}}')).toEqual({ kind: 'isNull', column: closedAt });
    expect(written('{closedAt: {ne: null}}')).toEqual({ kind: 'not', of: { kind: 'isNull', column: closedAt } });
  });

  it.each(['lt', 'gte'])('holds for nothing where %s compares with it', (operator) => {
    expect(written(`{closedAt: {${operator}: null}}`)).toEqual({ kind: 'or', of: [] });
  });

  it('holds for nothing as a list or an area', () => {
    expect(written('{status: {in: null}}')).toEqual({ kind: 'or', of: [] });
    expect(written('{status: {notIn: null}}')).toEqual({ kind: 'or', of: [] });
    expect(written('{area: {within: null}}')).toEqual({ kind: 'or', of: [] });
  });

  it('is understood from a variable too', () => {
    const query = 'query ($t: DateTime) { incidents(where: {closedAt: {eq: $t}}) { nodes { id } } }';
    expect(plan(query, { t: null }).steps[0]!.where).toEqual({ kind: 'isNull', column: closedAt });
  });
});

describe('a variable', () => {
  const query = 'query ($s: IncidentStatus) { incidents(where: {status: {eq: $s}}) { nodes { id } } }';

  it('stands in the condition by its name, never by its value', () => {
    expect(plan(query, { s: 'OPEN' }).steps[0]!.where).toEqual({
      ...isOpen,
      operand: variable('s', 'where.status.eq'),
    });
  });

  it('drops its operator when it is absent', () => {
    expect(plan(query).steps[0]!.where).toBeUndefined();
  });

  it('stands by its name inside a list too', () => {
    const list = 'query ($a: IncidentStatus!) { incidents(where: {status: {in: [$a, CLOSED]}}) { nodes { id } } }';
    expect(plan(list, { a: 'OPEN' }).steps[0]!.where).toEqual({
      kind: 'oneOf',
      column: status,
      operand: {
        value: {
          kind: 'items',
          items: [
            { kind: 'variable', path: ['a'] },
            { kind: 'literal', value: 'CLOSED' },
          ],
        },
        sealed: undefined,
        argument: 'where.status.in',
      },
    });
    expect(plan(list, { a: 'OPEN' })).toEqual(plan(list, { a: 'DISPATCHED' }));
  });

  it('that is null is no item of a list', () => {
    const list = 'query ($a: ID = "7") { incidents(where: {id: {in: [$a, "8"]}}) { nodes { id } } }';
    expect(plan(list, { a: null }).steps[0]!.where).toMatchObject({
      operand: { value: { kind: 'items', items: [{ kind: 'literal', value: '8' }] } },
    });
  });

  it('may be a whole condition: its structure is in the plan, its values are not', () => {
    expect(
      given({ or: [{ status: { in: ['OPEN'] } }, { area: { within: '431302104' } }], closedAt: { eq: null } }),
    ).toEqual({
      kind: 'and',
      of: [
        {
          kind: 'or',
          of: [
            { kind: 'oneOf', column: status, operand: variable('w.or.0.status.in', 'where.or[0].status.in') },
            {
              kind: 'within',
              column: area,
              operand: variable('w.or.1.area.within', 'where.or[1].area.within'),
              level: 'town',
            },
          ],
        },
        { kind: 'isNull', column: closedAt },
      ],
    });
  });

  it('may be one branch among others', () => {
    const branch = 'query ($w: IncidentWhere!) { incidents(where: {and: [{number: {eq: "7"}}, $w]}) { nodes { id } } }';
    expect(plan(branch, { w: { status: { eq: 'OPEN' } } }).steps[0]!.where).toEqual({
      kind: 'and',
      of: [
        { kind: 'compare', column: number, operator: 'eq', operand: literal('7', 'where.and[0].number.eq') },
        { ...isOpen, operand: variable('w.status.eq', 'where.and[1].status.eq') },
      ],
    });
  });
});

describe('a condition on a key', () => {
  it('says that a person’s id comes sealed', () => {
    const { where } = plan('{ people(where: {id: {in: ["x"]}}) { nodes { name } } }').steps[0]!;
    expect(where).toMatchObject({ column: { name: 'id_number', scalar: 'ID' }, operand: { sealed: 'Person' } });
  });

  it('says that a number in the clear does not', () => {
    const { where } = plan('{ people(where: {idNumber: {eq: "431398180001010010"}}) { nodes { name } } }').steps[0]!;
    expect(where).toMatchObject({ column: { name: 'id_number', scalar: 'IdNumber' }, operand: { sealed: undefined } });
  });
});

it('a relation has a condition of its own, and its count has the same', () => {
  const { steps } = plan('{ people { nodes { petitions(where: {status: {eq: OPEN}}) { totalCount nodes { id } } } } }');
  expect(steps.map(({ where }) => where?.kind)).toEqual([undefined, 'compare', 'compare']);
  expect(steps[2]!.where).toEqual(steps[1]!.where);
});
