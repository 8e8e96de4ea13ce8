import type { DemoWorld } from '../demo-world.ts';
import { batchesByYear, type Batch, type CountByYear } from '../matters/batches.ts';
import { cityCountsByPeople } from '../matters/matter-maker.ts';
import { demoCities } from '../places/cities.ts';
import { type VillageRange, villageRange } from '../places/village-range.ts';

export type CourtCaseCategory = 'CIVIL' | 'COMMERCIAL' | 'CRIMINAL' | 'ADMINISTRATIVE' | 'ENFORCEMENT';
export type CourtCaseField = 'INTELLECTUAL_PROPERTY' | 'RURAL' | 'ECOLOGY';

export interface CaseTraits {
  readonly range: VillageRange;
  /** Undefined where any category may come. */
  readonly category: CourtCaseCategory | undefined;
  readonly field: CourtCaseField | null;
  /** Before which second each of the batch is concluded; undefined for the usual time. */
  readonly concludedBefore: number | undefined;
  /** Settled with a court of harmony. */
  readonly harmony: boolean;
  /** Any category but commercial, whose cases are counted by themselves. */
  readonly withoutCommercial: boolean;
}

const CASES_AT_SCALE_1 = 100_000;
/** Of the usual cases: what is left where commercial ones are counted by themselves. */
const NOT_COMMERCIAL = 0.81;
const ZHUZHOU = '4302';
const DAY = 86_400;

/** 商事案件 accepted in Zhuzhou, at scale 1: 19,201 in 2022 (Z7). */
const commercial: CountByYear = { 2021: 18_420, 2022: 19_201, 2023: 19_866 };

/**
 * Cases that are counted at every scale, each concluded in the year of its acceptance: intellectual property 245 and rural
 * 1,318 in Zhuzhou in 2022 (Z7); ecology in 宜丰县 (Y6) and the courts of harmony of 铜鼓县 (Y8), of which the documents give no
 * counts.
 */
const plans: readonly {
  readonly area: string;
  readonly category: CourtCaseCategory;
  readonly field: CourtCaseField | null;
  readonly counts: CountByYear;
  readonly harmony?: boolean;
}[] = [
  {
    area: ZHUZHOU,
    category: 'CIVIL',
    field: 'INTELLECTUAL_PROPERTY',
    counts: { 2021: 231, 2022: 245, 2023: 258 },
  },
  { area: ZHUZHOU, category: 'CIVIL', field: 'RURAL', counts: { 2021: 1286, 2022: 1318, 2023: 1347 } },
  { area: '360924', category: 'CRIMINAL', field: 'ECOLOGY', counts: { 2021: 26, 2022: 24, 2023: 21 } },
  { area: '360926', category: 'CIVIL', field: null, counts: { 2021: 212, 2022: 226, 2023: 219 }, harmony: true },
];

export function caseBatches(world: DemoWorld): Batch<CaseTraits>[] {
  const { places, clock, scale } = world;
  const usual = { field: null, concludedBefore: undefined, harmony: false, withoutCommercial: false };
  const counted = plans.flatMap(({ area, category, field, counts, harmony = false }) => {
    const traits = { ...usual, range: villageRange(places, area), category, field, harmony };
    // The last weeks of a year leave no time to conclude a case in it.
    return batchesByYear(clock, counts, traits).map((batch) => ({
      ...batch,
      until: batch.until - (batch.until - batch.from > 60 * DAY ? 30 * DAY : 0),
      traits: { ...traits, concludedBefore: batch.until },
    }));
  });
  const inZhuzhou = villageRange(places, ZHUZHOU);
  const scaled = Object.fromEntries(
    Object.entries(commercial).map(([year, count]) => [year, Math.round(count * scale)]),
  );
  const commercials = batchesByYear(clock, scaled, { ...usual, range: inZhuzhou, category: 'COMMERCIAL' as const });
  const others = cityCountsByPeople(world, CASES_AT_SCALE_1).map((count, city) => {
    const { code } = demoCities[city]!;
    const withoutCommercial = code.startsWith(ZHUZHOU);
    return {
      count: withoutCommercial ? Math.round(count * NOT_COMMERCIAL) : count,
      from: clock.startSecond,
      until: clock.nowSecond + 1,
      traits: {
        ...usual,
        range: villageRange(places, code.replace(/0+$/, '')),
        category: undefined,
        withoutCommercial,
      },
    };
  });
  return [...counted, ...commercials, ...others];
}
