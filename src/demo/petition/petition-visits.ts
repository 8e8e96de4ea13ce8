import { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { inOfficeHours } from '../matters/matter-maker.ts';
import { TimeQueue } from '../matters/time-queue.ts';
import { countedRows } from './counted-rows.ts';
import { type PetitionFacts, petitionFacts } from './petition-facts.ts';

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
 * The visits, in order of time. A petition's visits lie within its own time, so a queue puts them in order while petitions go by.
 */
export function petitionVisits(world: DemoWorld): DemoTable {
  return countedRows('petition_visits', ['petition_id', 'visited_at', 'level', 'visitors'], function* () {
    for (const { petition, second, level, visitors } of visitsInOrder(world))
      yield [petition, dateTimeText(second), level, visitors];
  });
}

function* visitsInOrder(world: DemoWorld): Generator<Visit, undefined> {
  const random = new Random(world.seed, 'petition-visits');
  const pending = new TimeQueue<Visit>();
  let id = 0;
  for (const facts of petitionFacts(world)) {
    id += 1;
    yield* pending.takeBefore(facts.second);
    for (const visit of visitsOf(id, facts, world.clock.nowSecond, random.at(facts.draw))) pending.add(visit);
  }
  yield* pending.takeBefore(Infinity);
}

/** Who comes again goes higher, seldom lower; a petition that came by a visit has that one at least. */
function visitsOf(petition: number, facts: PetitionFacts, nowSecond: number, random: Random): Visit[] {
  const { second, channel, closedSecond, group } = facts;
  const drawn = visitCounts.pick(random);
  const byVisit = channel === 'VISIT';
  // The shops' owners came twice, five representatives at a time (信访工作条例, article 20).
  const count = group ? 2 : byVisit ? Math.max(1, drawn) : drawn;
  const span = (closedSecond ?? Math.min(nowSecond, second + 60 * 86_400)) - second;
  const visits: Visit[] = [];
  let highest = random.chance(0.66) ? 0 : random.chance(0.75) ? 1 : 2;
  for (let n = 0; n < count; n += 1) {
    const share = byVisit ? (n === 0 ? 0 : (n - 1 + random.unit()) / (count - 1)) : (n + random.unit()) / count;
    const visitors = visitorCounts.pick(random);
    visits.push({
      second: Math.min(Math.max(inOfficeHours(second + Math.floor(span * share)), second), second + span),
      petition,
      level: levels[highest] ?? 'CITY',
      visitors: group ? 5 : visitors,
    });
    if (highest < 2 && random.chance(0.45)) highest += 1;
  }
  return visits;
}
