import { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { Cell, DemoTable } from './demo-table.ts';
import { inOfficeHours } from './matter-maker.ts';
import type { PetitionFacts } from './petition.ts';
import { TimeQueue } from './time-queue.ts';

/** Most petitions take one visit at most (最多访一次). */
const visitCounts = new WeightedList([
  [0, 50],
  [1, 36],
  [2, 8],
  [3, 3.5],
  [4, 1.5],
  [5, 1],
]);

/** Three in a hundred visits are group visits of five and more. */
const visitorCounts = new WeightedList([
  [1, 62],
  [2, 22],
  [3, 8],
  [4, 5],
  [5, 1.6],
  [9, 0.8],
  [16, 0.4],
  [28, 0.2],
]);

const levels = ['TOWN', 'COUNTY', 'CITY'] as const;

interface Visit {
  readonly second: number;
  readonly petition: number;
  readonly level: (typeof levels)[number];
  readonly visitors: number;
}

/**
 * The visits, in order of time. A petition's visits lie at most sixty days on, so a queue of that span puts them in order
 * while petitions go by.
 */
export function petitionVisits(world: DemoWorld, petitions: () => Iterable<PetitionFacts>): DemoTable {
  let count: number | undefined;
  return {
    table: 'petition_visits',
    columns: ['id', 'petition_id', 'visited_at', 'level', 'visitors'],
    get count() {
      if (count === undefined) {
        count = 0;
        const visits = visitsInOrder(world, petitions());
        while (visits.next().done !== true) count += 1;
      }
      return count;
    },
    *rows() {
      let id = 0;
      for (const { petition, second, level, visitors } of visitsInOrder(world, petitions())) {
        id += 1;
        const row: readonly Cell[] = [id, petition, dateTimeText(second), level, visitors];
        yield row;
      }
    },
  };
}

function* visitsInOrder(world: DemoWorld, petitions: Iterable<PetitionFacts>): Generator<Visit, undefined> {
  const random = new Random(world.seed, 'petition-visits');
  const pending = new TimeQueue<Visit>();
  for (const petition of petitions) {
    yield* pending.takeBefore(petition.matter.second);
    for (const visit of visitsOf(petition, world.clock.nowSecond, random)) pending.add(visit);
  }
  yield* pending.takeBefore(Infinity);
}

/** Who comes again goes higher, seldom lower; a petition that came by a visit has that one at least. */
function visitsOf({ matter, channel, closedSecond }: PetitionFacts, nowSecond: number, random: Random): Visit[] {
  const { id, second } = matter;
  random.at(id);
  const drawn = visitCounts.pick(random);
  const byVisit = channel === 'VISIT';
  const count = byVisit ? Math.max(1, drawn) : drawn;
  const span = (closedSecond ?? Math.min(nowSecond, second + 60 * 86_400)) - second;
  const visits: Visit[] = [];
  let highest = random.chance(0.66) ? 0 : random.chance(0.75) ? 1 : 2;
  for (let n = 0; n < count; n += 1) {
    const share = byVisit ? (n === 0 ? 0 : (n - 1 + random.unit()) / (count - 1)) : (n + random.unit()) / count;
    visits.push({
      second: Math.min(Math.max(inOfficeHours(second + Math.floor(span * share)), second), second + span),
      petition: id,
      level: levels[highest] ?? 'CITY',
      visitors: visitorCounts.pick(random),
    });
    if (highest < 2 && random.chance(0.45)) highest += 1;
  }
  return visits;
}
