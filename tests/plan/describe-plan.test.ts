import { expect, it } from 'vitest';
import { compileCost } from '../../src/plan/cost.ts';
import { describePlan } from '../../src/plan/describe-plan.ts';
import { outlinePlan, type PlanOutline } from '../../src/plan/outline-plan.ts';
import { planDiagram } from '../../src/plan/plan-diagram.ts';
import { plan } from './planned.ts';

function outline(query: string): PlanOutline {
  const planned = plan(query);
  return outlinePlan(planned, compileCost(planned, 5000), {});
}

const visits = outline(
  `query Visits { petitions { totalCount nodes { number person { name } courts: area { name } } }
    person(idNumber: "431398180001010010") { name } }`,
);

it('a plan is told hop by hop, with the statement of each step', () => {
  expect(describePlan(visits, ['one', 'two', 'three', 'four', 'five'])).toBe(
    `Visits: 4 round trip(s) in 2 hop(s), up to 152 rows, cost up to 5251

hop 1
├─ petition
│  ├─ [0] Petition list  petitions  ≤ 50 rows
│  │  one
│  └─ [1] Petition count  petitions  ≤ 1 row
│     two
└─ police
   └─ [4] Person lookup by idNumber  person  ≤ 1 row
      five

hop 2
├─ police  after petition
│  └─ [2] Person lookup by [0]  petitions.person  ≤ 50 rows
│     three
└─ civil-affairs  after petition
   └─ [3] Area lookup by [0]  petitions.courts  ≤ 50 rows
      four
`,
  );
});

it('a round trip that waits for one department twice says so once', () => {
  const text = describePlan(
    outline('{ people { nodes { incidents { nodes { area { name } } } area { parent { name } } } } }'),
    Array<string>(10).fill(''),
  );
  expect(text).toMatch(/^\(anonymous\): 4 round trip\(s\) in 3 hop\(s\), /);
  expect(text.split('\n').filter((line) => line.includes('after'))).toEqual([
    '├─ police  after police',
    '└─ civil-affairs  after police',
    '└─ civil-affairs  after police, civil-affairs',
  ]);
});

it('a diagram has a box for each round trip and an arrow for each way of the keys', () => {
  expect(planDiagram(visits)).toBe(`flowchart LR
  subgraph hop1 ["hop 1"]
    trip0["petition<br/>[0] Petition list ≤ 50<br/>[1] Petition count ≤ 1"]
    trip1["police<br/>[4] Person lookup ≤ 1"]
  end
  subgraph hop2 ["hop 2"]
    trip2["police<br/>[2] Person lookup ≤ 50"]
    trip3["civil-affairs<br/>[3] Area lookup ≤ 50"]
  end
  argument_idNumber(["idNumber"]) -->|"idNumber to [4]"| trip1
  trip0 -->|"[0] to [2]"| trip2
  trip0 -->|"[0] to [3]"| trip3
`);
});
