import { expect, it } from 'vitest';
import type { Step } from '../../src/plan/plan.ts';
import { scheduleRoundTrips } from '../../src/plan/schedule-round-trips.ts';

/** Steps that look rows up, each a department and the step whose rows bring its keys. */
function steps(...given: readonly (readonly [department: string, parent?: number])[]): readonly Step[] {
  return given.map(([department, parent], id) => ({
    id,
    department,
    type: 'Person',
    table: 'people',
    path: ['people'],
    where: undefined,
    read: {
      kind: 'lookup',
      columns: [],
      key: { name: 'id', scalar: 'ID' },
      keys:
        parent === undefined
          ? {
              kind: 'argument',
              argument: 'id',
              value: { kind: 'literal', value: 'x' },
              type: 'Person',
              scalar: 'ID',
              sealed: false,
            }
          : { kind: 'column', step: parent, index: 0 },
    },
  }));
}

const trip = (department: string, hop: number, ofSteps: number[], after: number[] = []) => ({
  department,
  hop,
  steps: ofSteps,
  after,
});

it('no steps make no round trips', () => {
  expect(scheduleRoundTrips([])).toEqual([]);
});

it('steps whose key is an argument all start at once', () => {
  expect(scheduleRoundTrips(steps(['a'], ['b'], ['a']))).toEqual([trip('a', 1, [0, 2]), trip('b', 1, [1])]);
});

it('a chain is one hop after another, also within one department', () => {
  expect(scheduleRoundTrips(steps(['a'], ['a', 0], ['b', 1], ['a', 2]))).toEqual([
    trip('a', 1, [0]),
    trip('a', 2, [1], [0]),
    trip('b', 3, [2], [1]),
    trip('a', 4, [3], [2]),
  ]);
});

it('the two sides of a diamond run beside each other, and its foot is one round trip that waits for both', () => {
  expect(scheduleRoundTrips(steps(['a'], ['b', 0], ['c', 0], ['d', 1], ['d', 2]))).toEqual([
    trip('a', 1, [0]),
    trip('b', 2, [1], [0]),
    trip('c', 2, [2], [0]),
    trip('d', 3, [3, 4], [1, 2]),
  ]);
});

it('a department met again in a later hop is asked again', () => {
  expect(scheduleRoundTrips(steps(['a'], ['b'], ['b', 0]))).toEqual([
    trip('a', 1, [0]),
    trip('b', 1, [1]),
    trip('b', 2, [2], [0]),
  ]);
});

it('a round trip waits once for each other, however many keys it takes from it', () => {
  expect(scheduleRoundTrips(steps(['a'], ['b', 0], ['b', 0]))[1]).toEqual(trip('b', 2, [1, 2], [0]));
});

it('a round trip stands behind all that it waits for, also when those were planned after it', () => {
  // petitions { person { … } } courtCases { person { … } }: the second list comes after the first list's people.
  const trips = scheduleRoundTrips(steps(['petition'], ['police', 0], ['court'], ['police', 2]));
  expect(trips).toEqual([trip('petition', 1, [0]), trip('court', 1, [2]), trip('police', 2, [1, 3], [0, 1])]);
});
