import { isRareRow } from '../chance/is-rare-row.ts';
import { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import type { DemoWorld } from '../demo-world.ts';
import { disputes } from '../disputes/disputes.ts';
import { cityCountsByPeople, matters, type MatterShape } from '../matters/matter-maker.ts';
import { workdays } from '../matters/rhythm.ts';
import { gridHours } from './grid-events.ts';
import { type OrderStep, stepsOf } from './order-steps.ts';

export type OrderKind = 'WHISTLE' | 'DISPATCH' | 'SUPERVISION';

export const orderUnits = [
  'POLICE',
  'JUSTICE',
  'PETITION',
  'COURT',
  'CIVIL_AFFAIRS',
  'URBAN_MANAGEMENT',
  'HOUSING',
  'ECOLOGY',
  'HEALTH',
  'LABOUR',
  'TOWN',
] as const;
export type OrderUnit = (typeof orderUnits)[number];

export interface WorldOrder {
  /** From 1, in order of time. */
  readonly id: number;
  readonly kind: OrderKind;
  readonly unit: OrderUnit;
  /** Position in `places.villages`. */
  readonly village: number;
  /** The grid's place in its village. */
  readonly grid: number;
  readonly second: number;
  readonly dispute: string | null;
  readonly steps: readonly OrderStep[];
}

const ORDERS_AT_SCALE_1 = 30_000;
const OPEN_SHARE = 0.03;
const HOUR = 3600;

const whistled = new WeightedList<OrderUnit>([
  ['URBAN_MANAGEMENT', 24],
  ['HOUSING', 18],
  ['POLICE', 16],
  ['TOWN', 12],
  ['CIVIL_AFFAIRS', 8],
  ['ECOLOGY', 7],
  ['HEALTH', 6],
  ['LABOUR', 5],
  ['JUSTICE', 4],
]);
const supervised = new WeightedList<OrderUnit>([
  ['JUSTICE', 46],
  ['PETITION', 18],
  ['COURT', 12],
  ['LABOUR', 12],
  ['HOUSING', 12],
]);

const ordersByWorld = new WeakMap<DemoWorld, readonly WorldOrder[]>();

/**
 * 工单 (Y1, Y2): those that a community whistles for or a centre hands out, by scale, and one that supervises each major dispute.
 */
export function listOrders(world: DemoWorld): readonly WorldOrder[] {
  let list = ordersByWorld.get(world);
  if (list === undefined) {
    list = [...raised(world), ...supervising(world)]
      .sort((a, b) => a.second - b.second)
      .map((draft, index) => ({ id: index + 1, ...draft }));
    ordersByWorld.set(world, list);
  }
  return list;
}

type Draft = Omit<WorldOrder, 'id'>;

function raised(world: DemoWorld): Draft[] {
  const shape: MatterShape = {
    stream: 'orders',
    cityCounts: cityCountsByPeople(world, ORDERS_AT_SCALE_1),
    rhythm: { hours: gridHours, weekdays: workdays, growth: 1.2 },
    prone: 0,
    ages: { from: 18, to: 80 },
    nobody: 1,
    mistyped: 0,
  };
  return [...matters(world, shape)].map(({ ordinal, laneCount, second, village, random }) => {
    const kind = random.chance(0.7) ? 'WHISTLE' : 'DISPATCH';
    const unit = whistled.pick(random);
    const grid = random.below(world.gridCounts[village]!);
    const open = isRareRow(ordinal, laneCount, Math.max(1, Math.round(laneCount * OPEN_SHARE)), 20);
    const steps = stepsOf({ second, unit, open }, world.clock, random);
    return { kind, unit, village, grid, second, dispute: null, steps };
  });
}

function supervising(world: DemoWorld): Draft[] {
  const { clock, gridCounts, seed } = world;
  const random = new Random(seed, 'supervision');
  return disputes(world)
    .filter(({ major, registeredSecond }) => major && registeredSecond + 2 * HOUR <= clock.nowSecond)
    .map(({ index, code, village, registeredSecond, status }) => {
      random.at(index);
      const second = registeredSecond + random.between(600, 2 * HOUR);
      const unit = supervised.pick(random);
      const grid = random.below(gridCounts[village]!);
      const steps = stepsOf({ second, unit, open: status === 'OPEN' }, clock, random);
      return { kind: 'SUPERVISION', unit, village, grid, second, dispute: code, steps };
    });
}
