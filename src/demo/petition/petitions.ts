import { isMarked } from '../chance/is-marked.ts';
import { numberFlaw } from '../chance/number-flaw.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateText, dateTimeText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { enterprises } from '../enterprises/enterprises.ts';
import { dailyNumbers } from '../matters/daily-number.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { flawedNumber } from '../population/flawed-number.ts';
import { countOfPetitions } from './petition-facts.ts';
import { petitionRecords } from './petition-records.ts';
import { petitionSummaries } from './petition-summaries.ts';

/** Petitioners' numbers. */
const FLAWS = { missing: 0.01, mistyped: 0.004 };
/** Entered more than seven days late. */
const LATE_SHARE = 0.02;
const BACKLOG_SHARE = 0.02;
const DAY = 86_400;
/** 信访工作条例, articles 22 and 34: passed on within fifteen days, answered within sixty, extended by at most thirty. */
const ROUTE_DAYS = 15;
const CLOSE_DAYS = 60;
const EXTENSION_DAYS = 30;

const kinds = new WeightedList([
  ['CLAIM', 91],
  ['SUGGESTION', 9],
] as const);

/** 信访件. */
export function petitions(world: DemoWorld): DemoTable {
  return {
    table: 'petitions',
    columns: [
      'id',
      'number',
      'kind',
      'category',
      'channel',
      'origin',
      'status',
      'outcome',
      'holder',
      'petitioner_count',
      'backlog',
      'extended',
      'received_at',
      'recorded_at',
      'route_due_on',
      'due_on',
      'closed_at',
      'summary',
      'petitioner_id_number',
      'accused_id_number',
      'accused_unit',
      'credit_code',
      'dispute_code',
      'area_code',
    ],
    count: countOfPetitions(world),
    *rows() {
      const numberOf = dailyNumbers(world, 'XF', 6);
      const list = enterprises(world);
      for (const { id, count, facts, accusation, course, petitioners, random } of petitionRecords(world)) {
        const { second, village, category, channel, closedSecond, extended, dispute, group, idNumber } = facts;
        const { code, shortName } = world.places.villages[village]!;
        const accusing = accusation.idNumber !== null || accusation.unit !== null;
        const drawn = kinds.pick(random);
        const flaw = numberFlaw(id - 1, count, FLAWS);
        const late = isMarked(id - 1, count, LATE_SHARE, 0.5);
        const recorded = second + (late ? random.between(8, 30) * DAY : random.between(0, DAY));
        const day = dayOf(second);
        yield [
          id,
          numberOf({ village, second }),
          accusing ? 'ACCUSATION' : dispute !== undefined ? 'CLAIM' : drawn,
          category,
          channel,
          dispute !== undefined && !group ? 'DISPUTE' : 'DIRECT',
          closedSecond === null ? 'OPEN' : 'CLOSED',
          course.outcome,
          course.holder,
          petitioners,
          (dispute?.backlog ?? isMarked(id - 1, count, BACKLOG_SHARE, 0.5)) ? 't' : 'f',
          extended ? 't' : 'f',
          dateTimeText(second),
          dateTimeText(Math.min(recorded, world.clock.nowSecond)),
          dateText(day + ROUTE_DAYS),
          dateText(day + CLOSE_DAYS + (extended ? EXTENSION_DAYS : 0)),
          closedSecond === null ? null : dateTimeText(closedSecond),
          random.pick(petitionSummaries[category]).replace('{place}', shortName),
          flawedNumber(idNumber, flaw),
          accusation.idNumber,
          accusation.unit,
          dispute === undefined || dispute.enterprise === null ? null : list[dispute.enterprise]!.creditCode,
          dispute?.code ?? null,
          code,
        ];
      }
    },
  };
}
