import { isRareRow } from '../chance/is-rare-row.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { dailyNumbers } from './daily-number.ts';
import type { DemoTable } from './demo-table.ts';
import { cityCountsByPeople, officeEndOf, type Matter, type MatterShape, matters } from './matter-maker.ts';
import { petitionSummaries } from './petition-summaries.ts';
import { petitionVisits } from './petition-visits.ts';
import { officeHours } from './rhythm.ts';

const PETITIONS_AT_SCALE_1 = 100_000;
const OPEN_SHARE = 0.05;
const DAY = 86_400;

const categories = new WeightedList([
  ['CONSTRUCTION', 24],
  ['LABOUR', 20],
  ['LAND', 19],
  ['LITIGATION', 12],
  ['ENVIRONMENT', 9],
  ['OTHER', 16],
] as const);

const channels = new WeightedList([
  ['LETTER', 8],
  ['VISIT', 36],
  ['ONLINE', 34],
  ['TELEPHONE', 22],
] as const);

type Channel = ReturnType<typeof channels.pick>;

/** A petition before it is written down: what its visits need to know as well. */
export interface PetitionFacts {
  readonly matter: Matter;
  readonly channel: Channel;
  /** Null while open; else at most sixty days on (信访工作条例, article 34). */
  readonly closedSecond: number | null;
}

/** 信访: petitions, and the visits made for them. */
export function petitionTables(world: DemoWorld): readonly DemoTable[] {
  const shape: MatterShape = {
    stream: 'petitions',
    cityCounts: cityCountsByPeople(world, PETITIONS_AT_SCALE_1),
    rhythm: { hours: officeHours, weekdays: [0.25, 1.2, 1, 1, 1, 1, 0.3], growth: 0.95 },
    prone: 0.6,
    ages: { from: 18, to: 82 },
    nobody: 0,
    mistyped: 0,
  };
  const petitions: DemoTable = {
    table: 'petitions',
    columns: [
      'id',
      'number',
      'category',
      'channel',
      'status',
      'received_at',
      'closed_at',
      'summary',
      'petitioner_id_number',
      'area_code',
    ],
    count: shape.cityCounts.reduce((a, b) => a + b, 0),
    *rows() {
      const numberOf = dailyNumbers(world, 'XF', 6);
      for (const { matter, channel, closedSecond } of petitionFacts(world, shape)) {
        const category = categories.pick(matter.random);
        const { code, shortName } = world.places.villages[matter.village]!;
        yield [
          matter.id,
          numberOf(matter),
          category,
          channel,
          closedSecond === null ? 'OPEN' : 'CLOSED',
          dateTimeText(matter.second),
          closedSecond === null ? null : dateTimeText(closedSecond),
          matter.random.pick(petitionSummaries[category]).replace('{place}', shortName),
          matter.idNumber,
          code,
        ];
      }
    },
  };
  return [petitions, petitionVisits(world, () => petitionFacts(world, shape))];
}

function* petitionFacts(world: DemoWorld, shape: MatterShape): Generator<PetitionFacts, undefined> {
  for (const matter of matters(world, shape)) {
    const { ordinal, laneCount, second, random } = matter;
    const channel = channels.pick(random);
    const open = isRareRow(ordinal, laneCount, Math.round(laneCount * OPEN_SHARE), 18);
    const days = 3 + 57 * random.unit();
    const closedSecond = open ? null : officeEndOf(second, days * DAY, world.clock.nowSecond, random);
    yield { matter, channel, closedSecond };
  }
}
