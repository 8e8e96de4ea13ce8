import { apportion } from '../chance/apportion.ts';
import { isRareRow } from '../chance/is-rare-row.ts';
import { drawFrom, type Quantiles } from '../chance/quantiles.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { enterprises, littleGiants, type WorldEnterprise } from '../enterprises/enterprises.ts';
import { batchesByYear, countOfBatches, rowsOfBatches, type Batch } from '../matters/batches.ts';
import { dailyNumbers } from '../matters/daily-number.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { Locals } from '../matters/locals.ts';
import { cityCountsByPeople } from '../matters/matter-maker.ts';
import { everyDay } from '../matters/rhythm.ts';
import { demoCities } from '../places/cities.ts';
import { type VillageRange, villageRange } from '../places/village-range.ts';
import { mistypedCitizenNumber } from '../population/citizen-number.ts';
import type { Lawyer, LegalStation } from './legal-stations.ts';

interface RequestTraits {
  readonly range: VillageRange;
  /** A check-up of a little giant; the sum is what all of the batch spared their enterprises, in yuan. */
  readonly checkUp: { readonly lossAvoided: number } | undefined;
}

const REQUESTS_AT_SCALE_1 = 50_000;
const WAITING_SHARE = 0.01;
const ZHUZHOU = '4302';
/** 法治体检: ≈ 100 in one year, ≈ 60 million yuan of loss avoided (seed 003 of early 2023, Z6). */
const checkUps = { 2021: 63, 2022: 101, 2023: 118 };
const lossAvoided: Readonly<Record<number, number>> = { 2021: 31_400_000, 2022: 60_600_000, 2023: 66_200_000 };
/** People who call do not all say who they are. */
const NAMELESS = 0.2;
const MISTYPED = 0.005;
/** Requests that an enterprise makes. */
const BY_ENTERPRISE = 0.12;

const channels = new WeightedList([
  ['HOTLINE', 62],
  ['APP', 22],
  ['STATION', 16],
] as const);
const kindsOfPeople = new WeightedList([
  ['CONTRACT', 12],
  ['LABOUR', 22],
  ['FAMILY', 27],
  ['DEBT', 21],
  ['OTHER', 18],
] as const);
const kindsOfEnterprises = new WeightedList([
  ['CONTRACT', 44],
  ['LABOUR', 26],
  ['INTELLECTUAL_PROPERTY', 14],
  ['DEBT', 16],
] as const);
const routes = new WeightedList([
  ['LAWYER', 66],
  ['MEDIATION', 14],
  ['LEGAL_AID', 9],
  ['NOTARY', 5],
  ['OTHER_DEPARTMENT', 6],
] as const);

/** Minutes until the answer: a hotline answers at once, the others within two days. */
const onHotline: Quantiles = [[0, 1], [0.8, 4], [0.97, 15], [1, 180]]; // prettier-ignore
const elsewhere: Quantiles = [[0, 5], [0.5, 120], [0.9, 1200], [1, 2880]]; // prettier-ignore

const details = ['咨询内容略（示例）。', '合同条款的理解，略（示例）。', '权益如何主张，略（示例）。'] as const;
const hours = [2, 1, 1, 0, 0, 1, 2, 4, 12, 14, 13, 11, 7, 7, 11, 12, 11, 9, 6, 6, 6, 5, 4, 3];

/** 法律服务: calls of 12348, requests in the app and at the stations, and check-ups of enterprises. */
export function legalRequests(
  world: DemoWorld,
  stations: readonly LegalStation[],
  lawyers: readonly Lawyer[],
): DemoTable {
  const batches = batchesOf(world);
  return {
    table: 'legal_service_requests',
    columns: [
      'id',
      'number',
      'channel',
      'kind',
      'status',
      'submitted_at',
      'answered_at',
      'answer_minutes',
      'routed_to',
      'park_code',
      'loss_avoided',
      'details',
      'person_id_number',
      'credit_code',
      'station_id',
      'lawyer_id',
      'area_code',
    ],
    count: countOfBatches(batches),
    *rows() {
      const numberOf = dailyNumbers(world, 'FL', 6);
      const locals = new Locals(world);
      const giants = enterprises(world).slice(0, littleGiants);
      const byCity = demoCities.map((_, city) => enterprises(world).filter((each) => each.city === city));
      const lawyersOf = new Map(
        stations.map((station) => [station.id, lawyers.filter((each) => each.station === station)]),
      );
      const rhythm = { hours, weekdays: everyDay, growth: 1.08 };
      for (const row of rowsOfBatches(world, 'legal-requests', rhythm, batches)) {
        const { id, ordinal, count, second, traits, random } = row;
        const { range, checkUp } = traits;
        const enterprise = checkUp
          ? giants[ordinal % giants.length]!
          : random.chance(BY_ENTERPRISE)
            ? byCity[range.city]![random.below(byCity[range.city]!.length)]
            : undefined;
        const local = locals.pick(range, random, second, { prone: 0.25, ages: { from: 18, to: 80 } });
        const village = enterprise?.village ?? local.village;
        const { code } = world.places.villages[village]!;
        const station = stationFor(stations, enterprise, code);
        const team = lawyersOf.get(station.id)!;
        const channel = checkUp ? 'STATION' : channels.pick(random);
        const minutes = Math.ceil(drawFrom(channel === 'HOTLINE' ? onHotline : elsewhere, random));
        const waiting =
          !checkUp &&
          (isRareRow(ordinal, count, Math.round(count * WAITING_SHARE), 40) ||
            second + minutes * 60 > world.clock.nowSecond);
        const answered = Math.min(second + minutes * 60, world.clock.nowSecond);
        const named = enterprise === undefined && !random.chance(NAMELESS);
        const number = named ? world.population.idNumber(local.person) : null;
        const kind = checkUp ? 'CHECK_UP' : (enterprise ? kindsOfEnterprises : kindsOfPeople).pick(random);
        yield [
          id,
          numberOf({ village, second }),
          channel,
          kind,
          waiting ? 'WAITING' : 'ANSWERED',
          dateTimeText(second),
          waiting ? null : dateTimeText(answered),
          waiting ? null : minutes,
          waiting ? null : checkUp ? 'LAWYER' : routes.pick(random),
          enterprise?.park ?? null,
          `${String(checkUp ? sharedOut(checkUp.lossAvoided, ordinal, count) : 0)}.00`,
          random.pick(details),
          number !== null && random.chance(MISTYPED) ? mistypedCitizenNumber(number) : number,
          enterprise?.creditCode ?? null,
          station.id,
          team[random.below(team.length)]!.id,
          code,
        ];
      }
    },
  };
}

function batchesOf(world: DemoWorld): Batch<RequestTraits>[] {
  const { places, clock } = world;
  const zhuzhou = villageRange(places, ZHUZHOU);
  const checked = batchesByYear(clock, checkUps, undefined).map((batch) => {
    const year = Math.min(2023, new Date(batch.from * 1000).getUTCFullYear());
    return { ...batch, traits: { range: zhuzhou, checkUp: { lossAvoided: lossAvoided[year]! } } };
  });
  const others = cityCountsByPeople(world, REQUESTS_AT_SCALE_1).map((count, city) => ({
    count,
    from: clock.startSecond,
    until: clock.nowSecond + 1,
    traits: { range: villageRange(places, demoCities[city]!.code.replace(/0+$/, '')), checkUp: undefined },
  }));
  return [...checked, ...others];
}

/** A little giant's station is in its park; everybody else goes to the county's centre. */
function stationFor(
  stations: readonly LegalStation[],
  enterprise: WorldEnterprise | undefined,
  villageCode: string,
): LegalStation {
  const near = stations.filter(({ park }) => park !== null && park.code === enterprise?.park);
  if (enterprise !== undefined && near.length > 0) return near[enterprise.index % near.length]!;
  return stations.find(({ kind, areaCode }) => kind === 'PUBLIC' && areaCode.slice(0, 6) === villageCode.slice(0, 6))!;
}

/** The part of a sum that falls to one of `count`, in whole thousands but for the rest. */
function sharedOut(sum: number, ordinal: number, count: number): number {
  const weights = Array.from({ length: count }, (_, n) => 1 + ((n * 7) % 11));
  return apportion(sum, weights)[ordinal]!;
}
