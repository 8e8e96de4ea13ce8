import { expect, it } from 'vitest';
import { describePlan } from '../../src/plan/describe-plan.ts';
import { plan } from './planned.ts';

it('a plan is told hop by hop, with the statement of each step', () => {
  const planned = plan(
    `query Visits { petitions { totalCount nodes { number person { name } courts: area { name } } }
      person(idNumber: "431398180001010010") { name } }`,
  );
  expect(
    `\n${describePlan(
      planned,
      planned.steps.map(({ id }) => `statement ${id}`),
    )}`,
  ).toBe(`
Visits: 4 round trip(s)

hop 1
  petition
    [0] Petition  petitions  list
        statement 0
    [1] Petition  petitions  count
        statement 1
  police
    [4] Person  person  lookup, key from argument idNumber
        statement 4

hop 2
  police  after petition
    [2] Person  petitions.person  lookup, keys from [0]
        statement 2
  civil-affairs  after petition
    [3] Area  petitions.courts  lookup, keys from [0]
        statement 3
`);
});

it('a round trip that waits for one department twice says so once', () => {
  const planned = plan('{ people { nodes { incidents { nodes { area { name } } } area { parent { name } } } } }');
  const text = describePlan(
    planned,
    planned.steps.map(() => ''),
  );
  expect(text).toMatch(/^\(anonymous\): 4 round trip\(s\)\n/);
  expect(text.split('\n').filter((line) => line.includes('after'))).toEqual([
    '  police  after police',
    '  civil-affairs  after police',
    '  civil-affairs  after police, civil-affairs',
  ]);
});
