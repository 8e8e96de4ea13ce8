import { WeightedList } from '../chance/weighted-list.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { batchesByYear, countOfBatches, rowsOfBatches } from '../matters/batches.ts';
import { dailyNumbers } from '../matters/daily-number.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { Locals } from '../matters/locals.ts';
import { endOf } from '../matters/matter-maker.ts';
import { officeHours, workdays } from '../matters/rhythm.ts';
import { villageRange } from '../places/village-range.ts';

/** 未成年“一站式”救助 of Daye (D9; the document gives no count), at every scale. */
const countByYear = { 2021: 34, 2022: 41, 2023: 47 };
const DAYE = '420281';
const AGES = { from: 4, to: 17.9 };
/** How many of the latest cases are at each step; all before them are closed. */
const latest = [
  ['REPORTED', 1],
  ['ASSESSED', 3],
  ['AIDED', 7],
  ['FOLLOWED_UP', 11],
] as const;
const DAY = 86_400;

const sources = new WeightedList([
  ['VILLAGE', 34],
  ['SCHOOL', 29],
  ['POLICE', 22],
  ['HOTLINE', 15],
] as const);

/** 报告、评估、救助、跟踪: the part of minors' one-stop aid that civil affairs has. */
export function minorAidCases(world: DemoWorld): DemoTable {
  const { clock, places, population } = world;
  const batches = batchesByYear(clock, countByYear, villageRange(places, DAYE));
  const total = countOfBatches(batches);
  return {
    table: 'minor_aid_cases',
    columns: [
      'id',
      'number',
      'step',
      'source',
      'legal_aid',
      'reported_at',
      'closed_at',
      'minor',
      'person_id_number',
      'area_code',
    ],
    count: total,
    *rows() {
      const numberOf = dailyNumbers(world, 'WJ', 6);
      const locals = new Locals(world);
      const rhythm = { hours: officeHours, weekdays: workdays, growth: 1 };
      for (const { id, second, traits, random } of rowsOfBatches(world, 'minor-aid', rhythm, batches)) {
        const { person, village } = locals.pick(traits, random, second, { prone: 0, ages: AGES });
        const step = stepOf(total - id);
        const closed = endOf(second, random.between(40, 200) * DAY, clock.nowSecond, random);
        yield [
          id,
          numberOf({ village, second }),
          step,
          sources.pick(random),
          random.chance(0.4) ? 't' : 'f',
          dateTimeText(second),
          step === 'CLOSED' ? dateTimeText(closed) : null,
          't',
          population.idNumber(person),
          places.villages[village]!.code,
        ];
      }
    },
  };
}

/** @param newer how many cases are newer */
function stepOf(newer: number): string {
  let before = 0;
  for (const [step, count] of latest) {
    before += count;
    if (newer < before) return step;
  }
  return 'CLOSED';
}
