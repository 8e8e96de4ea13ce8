import { expect, it } from 'vitest';
import { describePlan } from '../../src/plan/describe-plan.ts';
import { outlinePlan, type PlanOutline, type RoundTripOutline, type StepOutline } from '../../src/plan/outline-plan.ts';
import { plan } from './planned.ts';

const trip = (department: string, hop: number, after: number[], ...steps: StepOutline[]): RoundTripOutline => ({
  department,
  hop,
  after,
  steps,
});
const step = (id: number, kind: StepOutline['kind'], path: string, given: Partial<StepOutline> = {}): StepOutline => ({
  id,
  type: 'Petition',
  kind,
  path,
  keys: undefined,
  rows: 50,
  ...given,
});
const outline = (operation: string | undefined, ...roundTrips: RoundTripOutline[]): PlanOutline => ({
  operation,
  rows: 151,
  cost: 190,
  roundTrips,
});

it('a plan is told hop by hop, with what each step reads and its statement', () => {
  const told = describePlan(
    outline(
      'Visits',
      trip('petition', 1, [], step(0, 'list', 'petitions'), step(1, 'count', 'petitions', { rows: 1 })),
      trip('police', 1, [], step(4, 'lookup', 'person', { type: 'Person', keys: { argument: 'idNumber' }, rows: 1 })),
      trip('police', 2, [0], step(2, 'lookup', 'petitions.person', { type: 'Person', keys: { step: 0 } })),
    ),
    [0, 1, 2, 3, 4].map((id) => `statement ${id}`),
  );
  expect(`\n${told}`).toBe(`
Visits: 3 round trip(s) in 2 hop(s), up to 151 rows, cost up to 190

hop 1
├─ petition
│  ├─ [0] Petition list  petitions  ≤ 50 rows
│  │  statement 0
│  └─ [1] Petition count  petitions  ≤ 1 row
│     statement 1
└─ police
   └─ [4] Person lookup by idNumber  person  ≤ 1 row
      statement 4

hop 2
└─ police  after petition
   └─ [2] Person lookup by [0]  petitions.person  ≤ 50 rows
      statement 2
`);
});

it('a round trip that waits for one department twice says so once', () => {
  const told = describePlan(
    outline(
      undefined,
      trip('police', 1, []),
      trip('police', 2, [0]),
      trip('court', 2, [0]),
      trip('grid', 3, [0, 1, 2]),
    ),
    [],
  );
  expect(told.split('\n')[0]).toMatch(/^\(anonymous\): 4 round trip/);
  expect(told.split('\n').filter((line) => line.includes('after'))).toEqual([
    '├─ police  after police',
    '└─ court  after police',
    '└─ grid  after police, court',
  ]);
});

it('an outline has the plan’s hops, steps and bounds, and nothing of the databases', () => {
  const planned = plan(
    '{ petitions { totalCount nodes { person { name } } } person(idNumber: "431398180001010010") { name } }',
  );
  const told = outlinePlan(planned, () => ({ rows: 9, cost: 10, rowsByStep: [5, 1, 3, 7] }), {});
  expect(told).toEqual({
    operation: undefined,
    rows: 9,
    cost: 10,
    roundTrips: [
      trip('petition', 1, [], step(0, 'list', 'petitions', { rows: 5 }), step(1, 'count', 'petitions', { rows: 1 })),
      trip('police', 1, [], step(3, 'lookup', 'person', { type: 'Person', keys: { argument: 'idNumber' }, rows: 7 })),
      trip('police', 2, [0], step(2, 'lookup', 'petitions.person', { type: 'Person', keys: { step: 0 }, rows: 3 })),
    ],
  });
  expect(JSON.stringify(told)).not.toMatch(/residents|id_number|431398/);
});
