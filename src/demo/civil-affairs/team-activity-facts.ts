import { isMarked } from '../chance/is-marked.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import type { DemoWorld } from '../demo-world.ts';
import { type Batch, rowsOfBatches, startOfDate, upToNow } from '../matters/batches.ts';
import { everyDay } from '../matters/rhythm.ts';
import { countAtScale, type ProgrammeActivity } from './volunteer-programmes.ts';
import type { ProgrammeRoll, ProgrammeVolunteer } from './volunteer-teams.ts';

interface ActivityTraits {
  readonly roll: ProgrammeRoll;
  readonly activity: ProgrammeActivity;
}

export interface TeamActivityFacts {
  readonly id: number;
  readonly count: number;
  readonly second: number;
  readonly kind: ProgrammeActivity['kind'];
  /** 琅塘星's eight fields; null for what is no service. */
  readonly topic: string | null;
  readonly volunteer: ProgrammeVolunteer;
  readonly points: number;
  readonly withinCircle: boolean | null;
  readonly recordedAfter: number;
  /** Place of the grid in its village. */
  readonly grid: number;
}

/** 积分: what an activity counts for. */
const pointsOf = { PATROL: 5, EVENT: 4, REPORT: 3, SERVICE: 2 } as const;
/** Entered more than three days late. */
const LATE_SHARE = 0.02;
const DAY = 86_400;

const topics = new WeightedList([
  ['POLICY', 12],
  ['PEACE', 14],
  ['SAFETY', 16],
  ['MEDIATION', 9],
  ['ENVIRONMENT', 13],
  ['CARE', 14],
  ['HYGIENE', 15],
  ['CIVILITY', 7],
] as const);

const hours = [0, 0, 0, 0, 0, 0, 1, 4, 9, 10, 9, 6, 3, 4, 8, 9, 9, 8, 8, 9, 7, 3, 1, 0];

/** In order of time. What the documents count lies in the time that they count in. */
export function* teamActivityFacts(
  world: DemoWorld,
  rolls: readonly ProgrammeRoll[],
): Generator<TeamActivityFacts, undefined> {
  const rhythm = { hours, weekdays: everyDay, growth: 1.1 };
  for (const row of rowsOfBatches(world, 'team-activities', rhythm, activityBatches(world, rolls))) {
    const { id, ordinal, count, second, random } = row;
    const { roll, activity } = row.traits;
    const u = random.unit();
    // The same few most often, so that points by person differ.
    const volunteer = roll.volunteer(Math.floor(roll.volunteers * u * (0.15 + 0.85 * u)));
    const late = isMarked(ordinal, count, LATE_SHARE, 0.5);
    const { kind, withinCircle } = activity;
    const topic = topics.pick(random);
    yield {
      id,
      count,
      second,
      kind,
      topic: kind === 'SERVICE' ? topic : null,
      volunteer,
      points: pointsOf[kind],
      withinCircle: withinCircle === undefined ? null : isMarked(ordinal, count, withinCircle),
      recordedAfter: late ? random.between(4, 25) * DAY : random.between(0, DAY),
      grid: random.below(world.gridCounts[volunteer.village]!),
    };
  }
}

export function activityBatches(world: DemoWorld, rolls: readonly ProgrammeRoll[]): Batch<ActivityTraits>[] {
  const { clock, scale } = world;
  return rolls.flatMap((roll) => {
    if (roll.volunteers === 0) return [];
    const { from, to, activities } = roll.programme;
    const until = to === undefined ? clock.nowSecond + 1 : startOfDate(to);
    return activities.flatMap((activity) =>
      upToNow(clock, {
        count: countAtScale(activity.count, scale),
        from: startOfDate(from),
        until,
        traits: { roll, activity },
      }),
    );
  });
}
