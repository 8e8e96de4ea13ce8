import { apportion } from '../chance/apportion.ts';
import { isRareRow } from '../chance/is-rare-row.ts';
import { Random } from '../chance/random.ts';
import { Shuffle } from '../chance/shuffle.ts';
import { dateText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { dailyNumbers } from '../matters/daily-number.ts';
import { cityCountsByPeople, endOf } from '../matters/matter-maker.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { occurrences } from '../matters/occurrences.ts';
import { Parties } from '../matters/parties.ts';
import { officeHours, Rhythm, workdays } from '../matters/rhythm.ts';

const ALLOWANCES_AT_SCALE_1 = 60_000;
const ENDED_SHARE = 0.14;
const DAY = 86_400;

/** Share of the allowances, ages today of those who receive them, and monthly amounts in yuan. */
const kinds = [
  { kind: 'SUBSISTENCE', share: 48, from: 20, to: 85, amounts: { low: 260, high: 680, step: 10 } },
  { kind: 'HARDSHIP', share: 12, from: 63, to: 95, amounts: { low: 680, high: 1080, step: 20 } },
  { kind: 'DISABILITY', share: 25, from: 21, to: 80, amounts: { low: 80, high: 160, step: 80 } },
  // From 80; three years are passed since the first allowances of the demo.
  { kind: 'OLD_AGE', share: 15, from: 83, to: 100, amounts: { low: 100, high: 200, step: 100 } },
] as const;

/** 救助与津贴. Nobody receives the same kind twice. */
export function allowances(world: DemoWorld): DemoTable {
  const { clock, population, places, seed } = world;
  const parties = new Parties(world);
  // A lane is a kind in a city; its recipients are taken one after another from the shuffled ranks of the kind's ages.
  const lanes = cityCountsByPeople(world, ALLOWANCES_AT_SCALE_1).flatMap((cityCount, city) => {
    const shares = apportion(
      cityCount,
      kinds.map(({ share }) => share),
    );
    return kinds.map((kind, position) => {
      const { firstRank, ranks } = parties.bandOfAges(city, clock.today, kind.from, kind.to);
      const order = new Shuffle(ranks, Math.floor((ranks * position) / kinds.length));
      return { ...kind, city, firstRank, order, count: Math.min(shares[position]!, ranks) };
    });
  });
  const laneCounts = lanes.map(({ count }) => count);
  return {
    table: 'allowances',
    columns: ['id', 'number', 'kind', 'status', 'amount', 'starts_on', 'ends_on', 'recipient_id_number', 'area_code'],
    count: laneCounts.reduce((a, b) => a + b, 0),
    *rows() {
      const random = new Random(seed, 'allowances');
      const numberOf = dailyNumbers(world, 'JZ', 6);
      const rhythm = new Rhythm(clock, { hours: officeHours, weekdays: workdays, growth: 0.9 });
      for (const { id, lane, ordinal, laneCount, second } of occurrences(laneCounts, rhythm, seed, 'allowances')) {
        const { kind, city, firstRank, order, amounts } = lanes[lane]!;
        random.at(id);
        const person = population.personOfRank(city, firstRank + order.at(ordinal));
        // The oldest allowances are the likeliest to have ended.
        const ended = isRareRow(laneCount - 1 - ordinal, laneCount, Math.round(laneCount * ENDED_SHARE), 3);
        const endsOn = ended
          ? dateText(dayOf(endOf(second, random.between(90, 720) * DAY, clock.nowSecond, random)))
          : null;
        const steps = Math.floor((amounts.high - amounts.low) / amounts.step);
        const amount = amounts.low + amounts.step * random.between(0, steps);
        const village = population.villageOf(person);
        yield [
          id,
          numberOf({ village, second }),
          kind,
          ended ? 'ENDED' : 'ACTIVE',
          `${String(amount)}.00`,
          dateText(dayOf(second)),
          endsOn,
          population.idNumber(person),
          places.villages[village]!.code,
        ];
      }
    },
  };
}
