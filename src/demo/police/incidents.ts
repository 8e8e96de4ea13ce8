import { isMarked } from '../chance/is-marked.ts';
import { isRareRow } from '../chance/is-rare-row.ts';
import { drawFrom, type Quantiles } from '../chance/quantiles.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { dailyNumbers } from '../matters/daily-number.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { incidentSummaries } from '../matters/incident-summaries.ts';
import { cityCountsByPeople, endOf, type Matter, type MatterShape, matters } from '../matters/matter-maker.ts';
import { aroundTheClock, everyDay } from '../matters/rhythm.ts';
import { demoCities } from '../places/cities.ts';
import type { PolicePosts } from './police-posts.ts';

const INCIDENTS_AT_SCALE_1 = 300_000;
const OPEN_SHARE = 0.02;
/** Of incidents that are closed: nobody wrote down when the unit arrived. */
const ARRIVAL_UNKNOWN = 0.01;
/** Share that concerns a minor. */
const MINOR_SHARE = 0.012;
/** Share that a rapid team answers; the station of the town answers the others. */
const RAPID_SHARE = 0.4;
const HOUR = 3600;

const categories = new WeightedList([
  ['CRIMINAL', 4],
  ['PUBLIC_SECURITY', 14],
  ['TRAFFIC', 24],
  ['DISPUTE', 22],
  ['HELP', 28],
  ['OTHER', 8],
] as const);

export type IncidentCategory = ReturnType<typeof categories.pick>;

/** Seconds from the call to the arrival. Daye's teams work by 1, 3 and 5 minutes (D5); its 1, 3, 5 are by far the quickest. */
const responses: readonly Quantiles[] = demoCities.map(
  ({ code }) =>
  code.startsWith('4202')
    ? [[0, 20], [0.16, 60], [0.63, 180], [0.93, 300], [0.99, 540], [1, 1200]] // prettier-ignore
    : [[0, 30], [0.05, 60], [0.38, 180], [0.72, 300], [0.95, 900], [1, 2700]], // prettier-ignore
);

/** An incident before it is written down: what the cases that follow from it need to know as well. */
export interface IncidentFacts {
  readonly matter: Matter;
  readonly category: IncidentCategory;
  readonly minor: boolean;
  readonly open: boolean;
}

function shapeOf(world: DemoWorld): MatterShape {
  return {
    stream: 'incidents',
    cityCounts: cityCountsByPeople(world, INCIDENTS_AT_SCALE_1),
    rhythm: { hours: aroundTheClock, weekdays: everyDay, growth: 0.96 },
    prone: 0.3,
    ages: { from: 14, to: 90 },
    nobody: 0.03,
    mistyped: 0.005,
  };
}

/** All incidents in order of time. */
export function* incidentFacts(world: DemoWorld): Generator<IncidentFacts, undefined> {
  for (const matter of matters(world, shapeOf(world))) {
    const { ordinal, laneCount, random } = matter;
    const category = categories.pick(random);
    const open = isRareRow(ordinal, laneCount, Math.round(laneCount * OPEN_SHARE), 24);
    yield { matter, category, minor: random.chance(MINOR_SHARE), open };
  }
}

/** 警情: incidents, most often handled within hours. */
export function incidents(world: DemoWorld, posts: PolicePosts): DemoTable {
  const count = shapeOf(world).cityCounts.reduce((a, b) => a + b, 0);
  return {
    table: 'incidents',
    columns: [
      'id',
      'number',
      'category',
      'status',
      'occurred_at',
      'dispatched_at',
      'arrived_at',
      'response_seconds',
      'closed_at',
      'summary',
      'minor',
      'reporter_id_number',
      'post_id',
      'area_code',
    ],
    count,
    *rows() {
      const numberOf = dailyNumbers(world, 'J', 12);
      const { nowSecond } = world.clock;
      for (const { matter, category, minor, open } of incidentFacts(world)) {
        const { id, second, city, village, idNumber, random } = matter;
        const { code, shortName } = world.places.villages[village]!;
        const summary = random.pick(incidentSummaries[category]).replace('{place}', shortName);
        const status = open ? (random.chance(0.7) ? 'DISPATCHED' : 'OPEN') : 'CLOSED';
        const teams = posts.teamsOf(code);
        const post = random.chance(RAPID_SHARE) ? teams[random.below(teams.length)]! : posts.stationOf(code);
        const response = Math.round(drawFrom(responses[city]!, random));
        const sentAfter = Math.min(random.between(8, 75), response - 5);
        const hasArrived = !open && !isMarked(id - 1, count, ARRIVAL_UNKNOWN) && second + response <= nowSecond;
        const u = random.unit();
        const slowest = category === 'CRIMINAL' ? 90 * 24 : 72;
        const handling = response + 60 + u * u * u * slowest * HOUR;
        const closed = endOf(second, handling, nowSecond, random);
        yield [
          id,
          numberOf(matter),
          category,
          status,
          dateTimeText(second),
          status === 'OPEN' ? null : dateTimeText(Math.min(second + sentAfter, nowSecond)),
          hasArrived ? dateTimeText(second + response) : null,
          hasArrived ? response : null,
          open ? null : dateTimeText(hasArrived ? Math.max(closed, second + response) : closed),
          summary,
          minor ? 't' : 'f',
          idNumber,
          status === 'OPEN' ? null : post.id,
          code,
        ];
      }
    },
  };
}
