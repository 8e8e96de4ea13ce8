import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plan, structure } from './planned.ts';

const query = `query (
  $where: IncidentWhere, $order: [IncidentOrderBy!], $first: Int, $status: IncidentStatus, $area: AreaCode,
  $yes: Boolean! = true, $ids: [ID!], $one: IncidentStatus!, $direction: Direction
) {
  incidents(where: $where, orderBy: $order, first: $first) { nodes { id number @include(if: $yes) } }
  more: incidents(
    where: {or: [{status: {eq: $status}}, {status: {in: [$one, OPEN]}}, {id: {in: $ids}}], area: {within: $area}}
    orderBy: [{number: $direction}]
  ) { totalCount nodes { id } }
}`;
const of = (variables: Readonly<Record<string, unknown>>) =>
  structure(query, { one: 'OPEN', direction: 'ASC', ...variables });

describe('the structure of two requests is the same', () => {
  it.each([
    [{}, { one: 'CLOSED' }],
    [{ first: 1 }, { first: 100 }],
    [{ status: 'OPEN' }, { status: 'CLOSED' }],
    [{ area: '4313' }, { area: '430200000000' }],
    [{ ids: [] }, { ids: ['1', '2'] }],
    [{ where: { status: { eq: 'OPEN' } } }, { where: { status: { eq: 'CLOSED' } } }],
    [{ where: { area: { within: '431302' } } }, { where: { area: { within: '430202' } } }],
    [{ where: { status: { in: ['OPEN'] } } }, { where: { status: { in: [] } } }],
    [{ where: { or: { number: { eq: '1' } } } }, { where: { or: [{ number: { eq: '2' } }] } }],
  ])('when only values differ: %o and %o', (one, other) => {
    expect(of(one)).toBe(of(other));
  });
});

describe('the structure of two requests differs', () => {
  it.each([
    ['in what is given', {}, { first: 1 }],
    ['in what is null', { first: null }, { first: 1 }],
    ['between null and absent', {}, { status: null }],
    ['in a boolean', { yes: true }, { yes: false }],
    ['in a direction', { order: [{ number: 'ASC' }] }, { order: [{ number: 'DESC' }] }],
    [
      'in the order of terms',
      { order: [{ number: 'ASC' }, { id: 'ASC' }] },
      { order: [{ id: 'ASC' }, { number: 'ASC' }] },
    ],
    ['in the level of an area', { area: '4313' }, { area: '431302' }],
    ['in the level of an area inside', { where: { area: { within: '43' } } }, { where: { area: { within: '4313' } } }],
    ['in an operator', { where: { status: { eq: 'OPEN' } } }, { where: { status: { ne: 'OPEN' } } }],
    ['in a field', { where: { status: { eq: 'OPEN' } } }, { where: { category: { eq: 'HELP' } } }],
    ['in a null inside', { where: { number: { eq: null } } }, { where: { number: { eq: '' } } }],
    ['in how many branches there are', { where: { or: [] } }, { where: { or: [{}] } }],
    ['in how branches are nested', { where: { and: [{ or: [{}, {}] }] } }, { where: { and: [{ or: [{}] }, {}] } }],
    ['in which of two variables is given', { first: 1 }, { ids: ['1'] }],
    ['in null and no list', { ids: null }, { ids: [] }],
  ])('%s', (_, one, other) => {
    expect(of(one)).not.toBe(of(other));
  });

  it('and so does the plan, wherever the structure is made of more than what is given', () => {
    const given = { one: 'OPEN', direction: 'ASC' };
    expect(plan(query, { ...given, yes: false })).not.toEqual(plan(query, { ...given, yes: true }));
  });
});

describe('requests of one structure', () => {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 4 });
  const statuses = fc.constantFrom('OPEN', 'DISPATCHED', 'CLOSED');
  const areas = fc.constantFrom('43', '36', '4313', '4302', '431302', '431302104', '430202001', '431302104001');
  const fields = {
    status: fc.record({ eq: maybe(statuses), in: fc.array(statuses, { maxLength: 2 }) }, { requiredKeys: [] }),
    number: fc.record({ eq: maybe(fc.string()), notIn: fc.array(fc.string(), { maxLength: 2 }) }, { requiredKeys: [] }),
    area: fc.record({ within: maybe(areas), eq: areas }, { requiredKeys: [] }),
  };
  const simple = fc.record(fields, { requiredKeys: [] });
  const wheres = fc.record(
    { ...fields, or: fc.array(simple, { maxLength: 2 }), not: maybe(simple) },
    { requiredKeys: [] },
  );
  const directions = fc.constantFrom('ASC', 'DESC');
  const requests = fc.record(
    {
      where: maybe(wheres),
      order: fc.array(fc.oneof(fc.record({ number: directions }), fc.record({ id: directions })), { maxLength: 2 }),
      first: maybe(fc.nat(100)),
      status: maybe(statuses),
      area: maybe(areas),
      yes: fc.boolean(),
      ids: maybe(fc.array(fc.nat().map(String), { maxLength: 3 })),
      one: statuses,
      direction: directions,
    },
    { requiredKeys: ['one', 'direction'] },
  );

  it('have one plan: no value of a request is ever in it', () => {
    const values = {
      status: maybe(statuses),
      area: maybe(areas),
      first: maybe(fc.nat(100)),
      ids: fc.array(fc.string()),
    };
    const few = fc.record({ ...values, one: statuses, direction: directions }, { requiredKeys: ['one', 'direction'] });
    const planByStructure = new Map<string, unknown>();
    let met = 0;
    fc.assert(
      fc.property(few, (variables) => {
        const found = structure(query, variables);
        const planned = plan(query, variables);
        if (planByStructure.has(found)) met += 1;
        else planByStructure.set(found, planned);
        expect(planned).toEqual(planByStructure.get(found));
      }),
      { numRuns: 400 },
    );
    expect(met).toBeGreaterThan(50);
  });

  it('have one plan, also when every value is another', () => {
    /** The same request with other values, of the same kinds and levels. */
    const change = (value: unknown): unknown => {
      if (typeof value === 'string') return OTHER.get(value) ?? `${value} `;
      // The sign of a number says whether a count of it holds where a department has no rows.
      if (typeof value === 'number') return value + Math.sign(value);
      if (Array.isArray(value)) return value.map(change);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, change(each)]));
    };
    fc.assert(
      fc.property(requests, (variables) => {
        const changed = change(variables) as Record<string, unknown>;
        expect(structure(query, changed)).toBe(structure(query, variables));
        expect(plan(query, changed)).toEqual(plan(query, variables));
      }),
    );
  });
});

const OTHER: ReadonlyMap<string, string> = new Map([
  ['OPEN', 'CLOSED'],
  ['DISPATCHED', 'OPEN'],
  ['CLOSED', 'DISPATCHED'],
  ['ASC', 'ASC'],
  ['DESC', 'DESC'],
  ['43', '36'],
  ['36', '43'],
  ['4313', '4302'],
  ['4302', '4313'],
  ['431302', '431303'],
  ['431302104', '430202001'],
  ['430202001', '431302104'],
  ['431302104001', '431302104002'],
]);
