import { numberFlaw } from '../chance/number-flaw.ts';
import { drawFrom, type Quantiles } from '../chance/quantiles.ts';
import { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { dailyNumbers } from '../matters/daily-number.ts';
import type { Cell, DemoTable } from '../matters/demo-table.ts';
import { cityCountsByPeople, matters } from '../matters/matter-maker.ts';
import { everyDay } from '../matters/rhythm.ts';
import { flawedNumber } from '../population/flawed-number.ts';
import { countedRows } from './counted-rows.ts';
import { petitionFacts } from './petition-facts.ts';
import { type PetitionCategory, petitionCategories, unitsByCategory } from './responsible-units.ts';

const CALLS_AT_SCALE_1 = 80_000;
/** Callers who do not say who they are, and numbers mistyped by the operator: of the calls that became no petition. */
const FLAWS = { missing: 0.25, mistyped: 0.005 };
/** A call becomes a petition some minutes after it. */
const PETITION_AFTER = 600;

const kinds = new WeightedList([
  ['CONSULTATION', 46],
  ['REQUEST', 27],
  ['COMPLAINT', 15],
  ['REPORT', 8],
  ['SUGGESTION', 4],
] as const);
type CallKind = ReturnType<typeof kinds.pick>;

/** Minutes until the answer: what the operator knows is answered in the call, the rest within five days. */
const inTheCall: Quantiles = [[0, 1], [0.8, 4], [0.98, 12], [1, 30]]; // prettier-ignore
const later: Quantiles = [[0, 60], [0.5, 1500], [0.92, 6900], [0.985, 7200], [1, 14_400]]; // prettier-ignore
const hours = [2, 1, 1, 0, 0, 1, 2, 4, 10, 13, 12, 11, 8, 7, 10, 11, 11, 9, 7, 6, 6, 5, 4, 3];

interface Call {
  readonly second: number;
  readonly village: number;
  readonly category: PetitionCategory;
  readonly idNumber: string | null;
  /** The petition that it became. */
  readonly petition: number | null;
  readonly draw: number;
}

/** 12345 政务服务便民热线: calls by kind, whom they were passed on to, and when they were answered. */
export function hotlineCalls(world: DemoWorld): DemoTable {
  const { clock, places } = world;
  const columns = [
    'number',
    'kind',
    'category',
    'status',
    'called_at',
    'answered_at',
    'answer_minutes',
    'routed_to',
    'satisfied',
    'person_id_number',
    'petition_id',
    'area_code',
  ];
  return countedRows('hotline_calls', columns, function* () {
    const numberOf = dailyNumbers(world, 'RX', 6);
    const random = new Random(world.seed, 'hotline-rows');
    for (const { second, village, category, idNumber, petition, draw } of callsInOrder(world)) {
      random.at(draw);
      const kind: CallKind = petition === null ? kinds.pick(random) : 'COMPLAINT';
      const known = kind === 'CONSULTATION' && random.chance(0.85);
      const unit = unitsByCategory[category].pick(random);
      const routedTo = petition !== null ? 'PETITION_OFFICE' : known ? null : unit;
      const minutes = Math.ceil(petition !== null ? PETITION_AFTER / 60 : drawFrom(known ? inTheCall : later, random));
      const answered = second + 60 * minutes;
      const waiting = answered > clock.nowSecond;
      const satisfied = random.chance(0.93);
      const row: readonly Cell[] = [
        numberOf({ village, second }),
        kind,
        category,
        waiting ? 'WAITING' : 'ANSWERED',
        dateTimeText(second),
        waiting ? null : dateTimeText(answered),
        waiting ? null : minutes,
        routedTo,
        waiting ? null : satisfied ? 't' : 'f',
        idNumber,
        petition,
        places.villages[village]!.code,
      ];
      yield row;
    }
  });
}

/** The calls that became a petition by telephone, among the others. */
function* callsInOrder(world: DemoWorld): Generator<Call, undefined> {
  const petitioned = callsOfPetitions(world);
  let next = petitioned.next();
  for (const call of otherCalls(world)) {
    for (; next.done !== true && next.value.second < call.second; next = petitioned.next()) yield next.value;
    yield call;
  }
  for (; next.done !== true; next = petitioned.next()) yield next.value;
}

function* callsOfPetitions(world: DemoWorld): Generator<Call, undefined> {
  let petition = 0;
  for (const { second, village, category, channel, idNumber } of petitionFacts(world)) {
    petition += 1;
    if (channel !== 'TELEPHONE') continue;
    yield { second: second - PETITION_AFTER, village, category, idNumber, petition, draw: 2 * petition };
  }
}

function* otherCalls(world: DemoWorld): Generator<Call, undefined> {
  const shape = {
    stream: 'hotline-calls',
    cityCounts: cityCountsByPeople(world, CALLS_AT_SCALE_1),
    rhythm: { hours, weekdays: everyDay, growth: 1.1 },
    prone: 0.3,
    ages: { from: 18, to: 80 },
    nobody: 0,
    mistyped: 0,
  };
  for (const { id, ordinal, laneCount, second, village, idNumber, random } of matters(world, shape)) {
    const flaw = numberFlaw(ordinal, laneCount, FLAWS);
    yield {
      second,
      village,
      category: petitionCategories.pick(random),
      idNumber: idNumber === null ? null : flawedNumber(idNumber, flaw),
      petition: null,
      draw: 2 * id + 1,
    };
  }
}
