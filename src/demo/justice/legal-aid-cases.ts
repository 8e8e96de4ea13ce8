import { WeightedList } from '../chance/weighted-list.ts';
import { dateTimeText } from '../demo-clock.ts';
import type { DemoWorld } from '../demo-world.ts';
import { batchesByYear, countOfBatches, rowsOfBatches, type Batch } from '../matters/batches.ts';
import { dailyNumbers } from '../matters/daily-number.ts';
import type { DemoTable } from '../matters/demo-table.ts';
import { Locals } from '../matters/locals.ts';
import { cityCountsByPeople, inOfficeHours } from '../matters/matter-maker.ts';
import { officeHours, workdays } from '../matters/rhythm.ts';
import { demoCities } from '../places/cities.ts';
import { type VillageRange, villageRange } from '../places/village-range.ts';
import type { Lawyer } from './legal-stations.ts';

const CASES_AT_SCALE_1 = 8000;
/** 未成年“一站式”救助 of Daye (D9; the document gives no count), at every scale. */
const minorsAided = { 2021: 19, 2022: 23, 2023: 26 };
const DAYE = '420281';
/** Of the other cases: a minor is concerned. */
const MINOR_SHARE = 0.05;
const REFUSED_SHARE = 0.06;
const DAY = 86_400;

const kinds = new WeightedList([
  ['CIVIL', 62],
  ['CRIMINAL', 33],
  ['ADMINISTRATIVE', 5],
] as const);

interface AidTraits {
  readonly range: VillageRange;
  readonly minorAid: boolean;
}

/** 法律援助: applied for, decided within seven days (法律援助法, article 43), assigned, and closed after some months. */
export function legalAidCases(world: DemoWorld, lawyers: readonly Lawyer[]): DemoTable {
  const batches = batchesOf(world);
  return {
    table: 'legal_aid_cases',
    columns: [
      'id',
      'number',
      'kind',
      'step',
      'applied_at',
      'decided_at',
      'closed_at',
      'minor_aid',
      'minor',
      'person_id_number',
      'lawyer_id',
      'area_code',
    ],
    count: countOfBatches(batches),
    *rows() {
      const numberOf = dailyNumbers(world, 'FY', 6);
      const locals = new Locals(world);
      const byCounty = new Map(
        world.places.counties.map(({ code }) => {
          const county = code.slice(0, 6);
          return [county, lawyers.filter(({ station }) => station.areaCode.startsWith(county))];
        }),
      );
      const rhythm = { hours: officeHours, weekdays: workdays, growth: 1.05 };
      for (const { id, second, traits, random } of rowsOfBatches(world, 'legal-aid', rhythm, batches)) {
        const { range, minorAid } = traits;
        const minor = minorAid || random.chance(MINOR_SHARE);
        const ages = minor ? { from: 6, to: 17.9 } : { from: 18, to: 85 };
        const { person, village } = locals.pick(range, random, second, { prone: minor ? 0 : 0.4, ages });
        const { code } = world.places.villages[village]!;
        const team = byCounty.get(code.slice(0, 6))!;
        const { nowSecond } = world.clock;
        const decided = inOfficeHours(second + random.between(1, 7) * DAY);
        const assigned = decided + random.between(1, 3) * DAY;
        const closed = assigned + random.between(30, 240) * DAY;
        const refused = !minorAid && random.chance(REFUSED_SHARE);
        const isDecided = decided <= nowSecond;
        const step = !isDecided
          ? 'APPLIED'
          : refused
            ? 'REFUSED'
            : closed <= nowSecond
              ? 'CLOSED'
              : assigned + 20 * DAY <= nowSecond
                ? 'ASSIGNED'
                : 'ACCEPTED';
        const inHand = step === 'ASSIGNED' || step === 'CLOSED';
        yield [
          id,
          numberOf({ village, second }),
          kinds.pick(random),
          step,
          dateTimeText(second),
          isDecided ? dateTimeText(decided) : null,
          step === 'CLOSED' ? dateTimeText(closed) : null,
          minorAid ? 't' : 'f',
          minor ? 't' : 'f',
          world.population.idNumber(person),
          inHand ? team[random.below(team.length)]!.id : null,
          code,
        ];
      }
    },
  };
}

function batchesOf(world: DemoWorld): Batch<AidTraits>[] {
  const { places, clock } = world;
  const others = cityCountsByPeople(world, CASES_AT_SCALE_1).map((count, city) => ({
    count,
    from: clock.startSecond,
    until: clock.nowSecond + 1,
    traits: { range: villageRange(places, demoCities[city]!.code.replace(/0+$/, '')), minorAid: false },
  }));
  return [...batchesByYear(clock, minorsAided, { range: villageRange(places, DAYE), minorAid: true }), ...others];
}
