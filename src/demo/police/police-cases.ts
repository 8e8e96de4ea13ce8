import { apportion } from '../chance/apportion.ts';
import { isMarked } from '../chance/is-marked.ts';
import { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { startOfYear } from '../matters/batches.ts';
import { dailyNumbers } from '../matters/daily-number.ts';
import type { Cell, DemoTable } from '../matters/demo-table.ts';
import { Locals } from '../matters/locals.ts';
import { endOf } from '../matters/matter-maker.ts';
import { mistypedCitizenNumber } from '../population/citizen-number.ts';
import type { PoliceCampaign, PoliceCaseKind } from './case-plans.ts';
import { ecologyUnits } from './ecology-units.ts';
import { type Gang, listGangs } from './gangs.ts';
import { policeCaseCauses } from './police-case-causes.ts';
import { policeCaseFacts, type PoliceCaseFacts } from './police-case-facts.ts';
import type { PolicePosts } from './police-posts.ts';

/** Entered more than three days late. */
const LATE_SHARE = 0.01;
/** Suspects whose number has a check character that does not fit. */
const MISTYPED_SHARE = 0.005;
/** Criminal cases under way in the campaign against telecom fraud. */
const TELECOM_SHARE = 0.18;
/** Public-security records of 2020 that are sealed by now, by law; nobody counts them any more. */
const SEALED_SHARE = 0.3;
const DAY = 86_400;

/** How often somebody is known, how long a case takes at most, and how it ends. */
const courses: Readonly<
  Record<PoliceCaseKind, { suspect: number; victim: number; days: number; outcomes: WeightedList<string> }>
> = {
  CRIMINAL: {
    suspect: 0.68,
    victim: 0.8,
    days: 240,
    outcomes: new WeightedList([
      ['PROSECUTION', 78],
      ['DROPPED', 22],
    ]),
  },
  PUBLIC_SECURITY: {
    suspect: 0.92,
    victim: 0.5,
    days: 30,
    outcomes: new WeightedList([
      ['PENALTY', 58],
      ['MEDIATED', 36],
      ['DROPPED', 6],
    ]),
  },
  TRAFFIC_ACCIDENT: { suspect: 0.96, victim: 0.7, days: 25, outcomes: new WeightedList([['LIABILITY', 1]]) },
  WORK_ACCIDENT: { suspect: 0.6, victim: 0.5, days: 60, outcomes: new WeightedList([['LIABILITY', 1]]) },
};

/** 案件: cases of the police, in order of time. */
export function policeCases(world: DemoWorld, posts: PolicePosts): DemoTable {
  let count: number | undefined;
  const total = (): number => {
    if (count === undefined) {
      count = 0;
      const facts = policeCaseFacts(world);
      while (facts.next().done !== true) count += 1;
    }
    return count;
  };
  return {
    table: 'police_cases',
    columns: [
      'id',
      'number',
      'kind',
      'campaign',
      'cause',
      'status',
      'outcome',
      'opened_at',
      'recorded_at',
      'closed_at',
      'deaths',
      'loss',
      'recovered',
      'referred_by',
      'sealed',
      'minor',
      'suspect_id_number',
      'victim_id_number',
      'informant_id_number',
      'incident_id',
      'post_id',
      'gang_id',
      'area_code',
    ],
    get count() {
      return total();
    },
    *rows() {
      const random = new Random(world.seed, 'police-case-rows');
      const locals = new Locals(world);
      const numberOf = dailyNumbers(world, 'A', 6);
      const gangsHere = listGangs(world).filter(({ areaCode }) => areaCode.startsWith('420281'));
      let id = 0;
      for (const facts of policeCaseFacts(world)) {
        id += 1;
        yield rowOf(facts, id);
      }

      function rowOf(facts: PoliceCaseFacts, id: number): readonly Cell[] {
        const { second, kind, village, counted, incident, minor } = facts;
        const { population, places, clock } = world;
        random.at(facts.draw);
        const { code, city } = places.villages[village]!;
        const course = courses[kind];
        const campaign =
          facts.campaign ?? (kind === 'CRIMINAL' && random.chance(TELECOM_SHARE) ? 'TELECOM_FRAUD' : null);
        const u = random.unit();
        const took = (2 + u * u * course.days) * DAY;
        const closed = counted?.traits.closed === true || second + took <= clock.nowSecond;
        const outcome = closed ? course.outcomes.pick(random) : null;
        const late = isMarked(id - 1, total(), LATE_SHARE);
        const recorded = second + (late ? random.between(4, 20) * DAY : random.between(600, 2 * DAY));
        const known = random.chance(course.suspect) || campaign === 'GANGS';
        const number = known ? population.idNumber(facts.person) : null;
        const mistyped = number !== null && isMarked(id - 1, total(), MISTYPED_SHARE, 0.5);
        const hasVictim = random.chance(course.victim);
        const victim = (): string =>
          population.idNumber(locals.neighbour(village, random, second, { from: 12, to: 88 }));
        const gang = campaign === 'GANGS' && counted ? gangOf(gangsHere, counted.ordinal) : null;
        const loss = lossOf(kind, campaign, random);
        const sealed =
          kind === 'PUBLIC_SECURITY' &&
          outcome === 'PENALTY' &&
          second < startOfYear(2021) &&
          random.chance(SEALED_SHARE);
        return [
          id,
          numberOf({ village, second }),
          kind,
          campaign,
          random.pick(policeCaseCauses[campaign ?? kind]),
          closed ? 'CLOSED' : 'OPEN',
          outcome,
          dateTimeText(second),
          dateTimeText(Math.min(recorded, clock.nowSecond)),
          closed ? dateTimeText(endOf(second, took, clock.nowSecond, random)) : null,
          deathsOf(facts),
          loss === null ? null : `${String(loss)}.00`,
          recoveredOf(facts, loss, random),
          campaign === 'ECOLOGY' ? ecologyUnits[(counted?.ordinal ?? id) % ecologyUnits.length]! : null,
          sealed ? 't' : 'f',
          minor ? 't' : 'f',
          mistyped ? mistypedCitizenNumber(number) : number,
          hasVictim ? (incident?.idNumber ?? victim()) : null,
          campaign === 'GANGS'
            ? population.idNumber(locals.parties.anyone(city, random, clock.today, { from: 20, to: 70 }))
            : null,
          incident?.id ?? null,
          posts.stationOf(code).id,
          gang,
          code,
        ];
      }
    },
  };
}

/** Eleven cases of seven gangs: each has one, and the first ones a second. */
function gangOf(gangs: readonly Gang[], ordinal: number): number | null {
  return gangs[ordinal % gangs.length]?.id ?? null;
}

function lossOf(kind: PoliceCaseKind, campaign: PoliceCampaign | null, random: Random): number | null {
  if (kind === 'PUBLIC_SECURITY' || campaign === 'ECOLOGY') return null;
  const u = random.unit();
  return 200 + Math.floor(u * u * u * (campaign === 'TELECOM_FRAUD' ? 180_000 : 60_000));
}

/** The deaths of a year are shared out among its accidents, from the first. */
function deathsOf({ kind, counted }: PoliceCaseFacts): number | null {
  if (kind !== 'TRAFFIC_ACCIDENT' && kind !== 'WORK_ACCIDENT') return null;
  if (counted === undefined) return 0;
  const { ordinal, count, traits } = counted;
  return Math.floor(((ordinal + 1) * traits.deaths) / count) - Math.floor((ordinal * traits.deaths) / count);
}

/** A sum that a document gives for several cases is shared out among them; of other cases a part of the loss is recovered. */
function recoveredOf({ counted }: PoliceCaseFacts, loss: number | null, random: Random): string | null {
  const sum = counted?.traits.recovered;
  if (counted !== undefined && sum !== undefined) {
    const weights = Array.from({ length: counted.count }, (_, n) => 3 + ((n * 5) % 7));
    return `${String(apportion(sum, weights)[counted.ordinal]!)}.00`;
  }
  return loss === null || !random.chance(0.3) ? null : `${String(Math.floor(loss * random.unit()))}.00`;
}
