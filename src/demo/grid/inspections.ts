import { isMarked } from '../chance/is-marked.ts';
import type { Random } from '../chance/random.ts';
import { WeightedList } from '../chance/weighted-list.ts';
import { dateText, dateTimeText, dayOf } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { enterprises, type WorldEnterprise } from '../enterprises/enterprises.ts';
import { type Batch, countOfBatches, rowsOfBatches, startOfDate, upToNow } from '../matters/batches.ts';
import { dailyNumbers } from '../matters/daily-number.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { Locals } from '../matters/locals.ts';
import { cityCountsByPeople } from '../matters/matter-maker.ts';
import { demoCities } from '../places/cities.ts';
import { gridCode } from '../places/grids.ts';
import { type VillageRange, villageRange } from '../places/village-range.ts';
import { gridHours } from './grid-events.ts';
import { quietDays, quietPeriods } from './quiet-periods.ts';

type Subject = 'HOUSE' | 'SITE' | 'ENTERPRISE';

interface InspectionTraits {
  readonly subject: Subject;
  readonly range: VillageRange;
}

/** 龙湾村, 琅塘镇: 608 self-built houses in a week of June 2022, at every scale (L10). Nobody else's survey is there. */
const LONGWAN = '431322111251';
const LONGWAN_HOUSES = 608;
const countsAtScale1: Readonly<Record<Subject, number>> = { HOUSE: 90_000, SITE: 50_000, ENTERPRISE: 40_000 };
const hazardous: Readonly<Record<Subject, number>> = { HOUSE: 0.028, SITE: 0.11, ENTERPRISE: 0.09 };
const PUT_RIGHT = 0.93;
/** Of inspections on the first twenty days of a month, those of an enterprise that has its quiet period then. */
const DISTURBING = 0.06;
const WITHOUT_NUMBER = 0.015;
const TRIES = 24;

const siteKinds = new WeightedList([
  ['FIRE', 38],
  ['ELECTRICITY', 26],
  ['WATER', 18],
  ['FOREST', 18],
] as const);
const hazards: Readonly<Record<Subject, WeightedList<string>>> = {
  HOUSE: new WeightedList([
    ['STRUCTURE', 72],
    ['ELECTRICAL', 28],
  ]),
  SITE: new WeightedList([
    ['BLOCKED_EXIT', 34],
    ['ELECTRICAL', 30],
    ['UNGUARDED', 36],
  ]),
  ENTERPRISE: new WeightedList([
    ['BLOCKED_EXIT', 30],
    ['ELECTRICAL', 34],
    ['DANGEROUS_GOODS', 36],
  ]),
};
const reasons = new WeightedList([
  ['COMPLAINT', 48],
  ['ACCIDENT', 22],
  ['NONE', 30],
] as const);

/** 巡查与排查: houses surveyed, sites and enterprises inspected, hazards found and put right. */
export function inspections(world: DemoWorld): DemoTable {
  const batches = batchesOf(world);
  return {
    table: 'inspections',
    columns: [
      'id',
      'number',
      'kind',
      'inspected_at',
      'hazardous',
      'hazard',
      'rectified_on',
      'in_quiet_period',
      'reason',
      'owner_id_number',
      'credit_code',
      'grid_code',
      'area_code',
    ],
    count: countOfBatches(batches),
    *rows() {
      const { clock, places, population, gridCounts } = world;
      const numberOf = dailyNumbers(world, 'PC', 6);
      const locals = new Locals(world);
      const chooseEnterprise = enterpriseChooser(world);
      const rhythm = { hours: gridHours, weekdays: [0.7, 1, 1, 1, 1, 1, 0.8], growth: 1 };
      for (const row of rowsOfBatches(world, 'inspections', rhythm, batches)) {
        const { id, ordinal, count, second, traits, random } = row;
        const { subject, range } = traits;
        const day = dayOf(second);
        const isQuietDay = Number(dateText(day).slice(8)) <= quietDays.to;
        const disturbing = isQuietDay && isMarked(ordinal, count, DISTURBING);
        const enterprise =
          subject === 'ENTERPRISE' ? chooseEnterprise(range.city, isQuietDay, disturbing, random) : null;
        const { village, person } =
          enterprise === null
            ? locals.pick(range, random, second, { prone: 0, ages: { from: 24, to: 80 } })
            : { village: enterprise.village, person: null };
        const place = subject === 'HOUSE' ? outsideOfLongwan(places.villages, range, village) : village;
        const { code } = places.villages[place]!;
        const isHazardous = isMarked(ordinal, count, hazardous[subject], 0.3);
        const rectified = day + random.between(3, 60);
        const isPutRight = isHazardous && rectified <= clock.today && random.chance(PUT_RIGHT);
        const owner = subject === 'HOUSE' && person !== null ? population.idNumber(person) : null;
        const inQuiet = enterprise === null ? null : disturbing && enterprise.quiet;
        yield [
          id,
          numberOf({ village: place, second }),
          subject === 'SITE' ? siteKinds.pick(random) : subject === 'HOUSE' ? 'SELF_BUILT_HOUSE' : 'ENTERPRISE',
          dateTimeText(second),
          isHazardous ? 't' : 'f',
          isHazardous ? hazards[subject].pick(random) : null,
          isPutRight ? dateText(rectified) : null,
          inQuiet === null ? null : inQuiet ? 't' : 'f',
          inQuiet === true ? reasons.pick(random) : null,
          isMarked(ordinal, count, WITHOUT_NUMBER, 0.7) ? null : owner,
          enterprise?.creditCode ?? null,
          gridCode(code, random.below(gridCounts[place]!)),
          code,
        ];
      }
    },
  };
}

function batchesOf(world: DemoWorld): Batch<InspectionTraits>[] {
  const { clock, places } = world;
  const survey = { from: startOfDate('2022-05-01'), until: startOfDate('2023-05-01') };
  const always = { from: clock.startSecond, until: clock.nowSecond + 1 };
  const ranges = demoCities.map(({ code }) => villageRange(places, code.replace(/0+$/, '')));
  const batch = (subject: Subject, period: typeof always): Batch<InspectionTraits>[] =>
    cityCountsByPeople(world, countsAtScale1[subject]).flatMap((count, city) =>
      upToNow(clock, { count, ...period, traits: { subject, range: ranges[city]! } }),
    );
  const longwan = upToNow(clock, {
    count: LONGWAN_HOUSES,
    from: startOfDate('2022-06-13'),
    until: startOfDate('2022-06-20'),
    traits: { subject: 'HOUSE' as const, range: villageRange(places, LONGWAN) },
  });
  return [...longwan, ...batch('HOUSE', survey), ...batch('SITE', always), ...batch('ENTERPRISE', always)];
}

/** The village after it, unless the batch is Longwan's own. */
function outsideOfLongwan(
  villages: DemoWorld['places']['villages'],
  { first, end }: VillageRange,
  village: number,
): number {
  return villages[village]!.code === LONGWAN && end - first > 1 ? village + 1 : village;
}

/**
 * Inspectors keep away from enterprises in their quiet period, but for the few that are known to disturb one: these come to one of
 * its kind where a few draws find it.
 */
function enterpriseChooser(
  world: DemoWorld,
): (
  city: number,
  isQuietDay: boolean,
  disturbing: boolean,
  random: Random,
) => (WorldEnterprise & { readonly quiet: boolean }) | null {
  const isQuiet = quietPeriods(world);
  const byCity = demoCities.map((_, city) =>
    enterprises(world).flatMap((each) => (each.city === city ? [{ ...each, quiet: isQuiet(each.index) }] : [])),
  );
  return (city, isQuietDay, disturbing, random) => {
    const own = byCity[city]!;
    if (own.length === 0) return null;
    let chosen = own[random.below(own.length)]!;
    for (let tried = 0; tried < TRIES && isQuietDay && chosen.quiet !== disturbing; tried += 1)
      chosen = own[random.below(own.length)]!;
    return chosen;
  };
}
