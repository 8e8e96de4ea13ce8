import { describe, expect, it } from 'vitest';
import { areaAsked } from '../../src/plan/area-asked.ts';
import type { Predicate, Value } from '../../src/plan/plan.ts';

const within = (value: Value): Predicate => ({
  kind: 'within',
  column: { name: 'area', scalar: 'AreaCode' },
  operand: { value, sealed: undefined, argument: 'where.area.within' },
  level: 'town',
});
const asked: Value = { kind: 'variable', path: ['area'] };
const served: Value = { kind: 'principalArea', index: 0 };

describe('areaAsked', () => {
  it('is what the first condition on an area asks', () => {
    const other: Value = { kind: 'literal', value: '4302' };
    expect(areaAsked([{ where: undefined }, { where: within(asked) }, { where: within(other) }])).toBe(asked);
  });

  it('is not one of the areas that the account serves', () => {
    const where: Predicate = { kind: 'and', of: [within(served), { kind: 'and', of: [within(asked)] }] };
    expect(areaAsked([{ where }])).toBe(asked);
    expect(areaAsked([{ where: within(served) }])).toBeUndefined();
  });

  it('is not what an alternative or a negation names', () => {
    expect(areaAsked([{ where: { kind: 'or', of: [within(asked)] } }])).toBeUndefined();
    expect(areaAsked([{ where: { kind: 'not', of: within(asked) } }])).toBeUndefined();
  });
});
