import { isMarked } from '../chance/is-marked.ts';
import { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateText, dateTimeText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { Serials } from '../matters/serials.ts';
import { mistypedCitizenNumber } from '../population/citizen-number.ts';
import { type Committee, type Committees, namedRooms } from './committees.ts';
import { type MediationFacts, mediationFacts } from './mediation-facts.ts';
import { countOfMediations } from './mediation-plans.ts';
import type { Mediators } from './mediators.ts';

/** Of the parties' numbers: missing, and with a check character that does not fit. */
const MISSING_SHARE = 0.015;
const MISTYPED_SHARE = 0.005;
/** Entered more than seven days late. */
const LATE_SHARE = 0.02;
const DAY = 86_400;

const forms = new WeightedList([
  ['ORAL', 34],
  ['WRITTEN', 56],
  ['CONFIRMED', 10],
] as const);

/** Which field a professional committee must have to take a matter of a category. */
const fieldsOfCategories: Readonly<Record<string, readonly string[]>> = {
  FAMILY: ['FAMILY'],
  LABOUR: ['LABOUR'],
  LAND: ['LAND'],
  COMPENSATION: ['TRAFFIC', 'MEDICAL', 'EDUCATION'],
  CONTRACT: ['FINANCE', 'CONSUMER'],
  PROPERTY: ['CONSTRUCTION'],
};

/** 调解: concluded within thirty days as the ministry asks (人民调解工作若干规定, article 33), those of a major dispute later. */
export function mediations(world: DemoWorld, committees: Committees, mediators: Mediators): DemoTable {
  const count = countOfMediations(world);
  return {
    table: 'mediations',
    columns: [
      'id',
      'number',
      'category',
      'source',
      'status',
      'accepted_at',
      'recorded_at',
      'concluded_at',
      'major',
      'backlog',
      'amount',
      'agreement',
      'village_group',
      'border',
      'party_id_number',
      'counterparty_id_number',
      'counterparty_area_code',
      'credit_code',
      'dispute_code',
      'committee_id',
      'mediator_id',
      'area_code',
    ],
    count,
    *rows() {
      const random = new Random(world.seed, 'mediation-rows');
      const serials = new Serials<string>();
      const { places, population, clock } = world;
      const { villages, counties } = places;
      let id = 0;
      for (const facts of mediationFacts(world)) {
        id += 1;
        random.at(facts.draw);
        const { second, category, status, village, person, counterparty, creditCode } = facts;
        const { code, county } = villages[village]!;
        const series = `（${dateText(dayOf(second)).slice(0, 4)}）${counties[county]!.shortName}人调字第`;
        const late = isMarked(id - 1, count, LATE_SHARE);
        const recorded = second + (late ? random.between(8, 40) * DAY : random.between(0, 2 * DAY));
        const missing = isMarked(id - 1, count, MISSING_SHARE, 0.3);
        const mistyped = isMarked(id - 1, count, MISTYPED_SHARE, 0.6);
        const number = population.idNumber(person);
        const otherHome = counterparty === null ? null : villages[population.villageOf(counterparty)]!;
        const committee = committeeOf(facts, committees, random);
        const leading = mediators.leading(committee);
        const group = committee.kind === 'VILLAGE' || random.chance(0.4) ? 1 + random.below(14) : null;
        const money = creditCode !== null || ['COMPENSATION', 'LABOUR', 'CONTRACT'].includes(category);
        const u = random.unit();
        yield [
          id,
          `${series}${String(serials.next(series))}号`,
          category,
          facts.source,
          status,
          dateTimeText(second),
          dateTimeText(Math.min(recorded, clock.nowSecond)),
          facts.concludedSecond === null ? null : dateTimeText(facts.concludedSecond),
          facts.major ? 't' : 'f',
          facts.backlog ? 't' : 'f',
          money ? `${String(200 + Math.floor(u * u * 120_000))}.00` : null,
          status === 'SUCCEEDED' ? forms.pick(random) : null,
          group,
          otherHome === null ? null : borderBetween(villages[population.villageOf(person)]!.code, otherHome.code),
          missing ? null : mistyped ? mistypedCitizenNumber(number) : number,
          counterparty === null ? null : population.idNumber(counterparty),
          otherHome?.code ?? null,
          creditCode,
          facts.dispute?.code ?? null,
          committee.id,
          leading[random.below(leading.length)]!.id,
          code,
        ];
      }

      function committeeOf({ by, category, village }: MediationFacts, all: Committees, draw: Random): Committee {
        const { code } = villages[village]!;
        if (by === 'TANJIA') return all.named(namedRooms.tanjia.name);
        const fields = fieldsOfCategories[category];
        const fitting = all
          .professional(code)
          .filter(({ field }) => field !== null && fields?.includes(field) === true);
        if (by === 'PROFESSIONAL') {
          const choices = fitting.length > 0 ? fitting : all.professional(code);
          return choices[draw.below(choices.length)]!;
        }
        const room = by === 'ANY' ? roomsByArea.find(({ area }) => code.startsWith(area)) : undefined;
        if (room !== undefined) return all.named(room.name);
        if (by === 'ANY' && fitting.length > 0 && draw.chance(0.35)) return fitting[draw.below(fitting.length)]!;
        return draw.chance(0.75) ? all.ofVillage(village) : all.ofTown(code);
      }
    },
  };
}

/** Rooms that take what the centre of their town or county sends on. */
const roomsByArea = [namedRooms.tidu, namedRooms.lantian, namedRooms.yongfeng];

/** The line that runs between two villages, by their codes: of cities, or of counties. */
function borderBetween(one: string, other: string): 'CITY' | 'COUNTY' | null {
  if (one.slice(0, 4) !== other.slice(0, 4)) return 'CITY';
  return one.slice(0, 6) === other.slice(0, 6) ? null : 'COUNTY';
}
