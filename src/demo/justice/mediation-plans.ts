import type { DemoWorld } from '../demo-world.ts';
import { stagesOfKind } from '../disputes/dispute-stages.ts';
import { disputes } from '../disputes/disputes.ts';
import { batchesByYear, countOfBatches, startOfDate, upToNow, type Batch } from '../matters/batches.ts';
import { cityCountsByPeople } from '../matters/matter-maker.ts';
import { demoCities } from '../places/cities.ts';
import { type VillageRange, villageRange } from '../places/village-range.ts';

/** Which committees of its place take a matter. */
export type MediatedBy = 'ANY' | 'LOCAL' | 'PROFESSIONAL' | 'TANJIA';

export interface MediationTraits {
  readonly range: VillageRange;
  readonly by: MediatedBy;
  /** Found by screening (排查), all of them or none. */
  readonly screened: 'ALL' | 'NONE' | 'SOME';
  /** How many of the batch failed; undefined for the usual share. */
  readonly failed: number | undefined;
  /** Whether they are as many at every scale. */
  readonly counted: boolean;
  /** Whether all have ended by now. */
  readonly ended: boolean;
}

const MEDIATIONS_AT_SCALE_1 = 100_000;
const ZHUZHOU = '4302';
/** 全市: 6,320 in 2022 (seed 000, Z8), at every scale; the years around it are made up. */
const zhuzhouByYear: Readonly<Record<number, number>> = { 2021: 6105, 2022: 6320, 2023: 6478 };

/**
 * Mediations that documents count, at every scale, beside Zhuzhou's:
 *
 * - D1, Daye: 1,517 found by screening in three years, 1,411 of them settled.
 * - Y7, 上高县: 641 received, 99.2 % settled. Seed 004 is of 2020 and states no period: the year before.
 * - Y3, 高安市: its professional committees settle 95 %.
 * - Z13, 谭家社区: respected villagers settle more each year, 99 % in 2022.
 */
const plans = [
  { area: '420281', screened: 'ALL', counts: { 2021: 498 }, failed: 34, by: 'LOCAL' },
  { area: '420281', screened: 'ALL', counts: { 2022: 511 }, failed: 36, by: 'LOCAL' },
  { area: '420281', screened: 'ALL', counts: { 2023: 508 }, failed: 36, by: 'LOCAL' },
  { area: '360923', screened: 'NONE', counts: { 2019: 641 }, failed: 5, by: 'ANY' },
  ...[2019, 2020, 2021, 2022, 2023].map(
    (year) => ({ area: '360983', screened: 'NONE', counts: { [year]: 200 }, failed: 10, by: 'PROFESSIONAL' }) as const,
  ),
] as const;

/** In Zhuzhou, and part of its sum. */
const tanjia = [
  { year: 2021, count: 100, failed: 3 },
  { year: 2022, count: 100, failed: 1 },
  { year: 2023, count: 100, failed: 1 },
] as const;
const TANJIA = '430223115005';

/** All mediations but those of the centres' disputes, which `stagesOfKind` gives: of these the sums leave out as many. */
export function mediationBatches(world: DemoWorld): Batch<MediationTraits>[] {
  const { places, clock } = world;
  const counted = plans.flatMap(({ area, screened, counts, failed, by }) => {
    const [year] = Object.keys(counts).map(Number);
    const traits = { range: villageRange(places, area), by, screened, failed, counted: true, ended: true };
    return ofYear(world, year!, Object.values(counts)[0]!, traits);
  });
  const respected = tanjia.flatMap(({ year, count, failed }) =>
    ofYear(world, year, count, {
      range: villageRange(places, TANJIA),
      by: 'TANJIA',
      screened: 'NONE',
      failed,
      counted: true,
      ended: true,
    }),
  );
  return [...counted, ...respected, ...zhuzhou(world), ...others(world, clock.startSecond)];
}

/** The batch of one year alone. */
function ofYear(world: DemoWorld, year: number, count: number, traits: MediationTraits): Batch<MediationTraits>[] {
  const from = startOfDate(`${String(year)}-01-01`);
  return upToNow(world.clock, { count, from, until: startOfDate(`${String(year + 1)}-01-01`), traits });
}

function zhuzhou(world: DemoWorld): Batch<MediationTraits>[] {
  const range = villageRange(world.places, ZHUZHOU);
  const own = stagesOfKind(disputes(world), 'MEDIATION').filter(({ dispute }) => dispute.city === range.city);
  return batchesByYear(world.clock, zhuzhouByYear, {
    range,
    by: 'ANY' as const,
    screened: 'SOME' as const,
    failed: undefined,
    counted: true,
    ended: false,
  }).map((batch) => {
    const elsewhere =
      own.filter(({ stage }) => stage.beginSecond >= batch.from && stage.beginSecond < batch.until).length +
      (tanjia.find(({ year }) => startOfDate(`${String(year)}-01-01`) === batch.from)?.count ?? 0);
    return { ...batch, count: Math.max(0, batch.count - elsewhere) };
  });
}

/** The other cities' by scale, less what is there already. */
function others(world: DemoWorld, from: number): Batch<MediationTraits>[] {
  const stages = stagesOfKind(disputes(world), 'MEDIATION');
  return cityCountsByPeople(world, MEDIATIONS_AT_SCALE_1).flatMap((count, city) => {
    const { code } = demoCities[city]!;
    if (code.startsWith(ZHUZHOU)) return [];
    const range = villageRange(world.places, code.replace(/0+$/, ''));
    const there = stages.filter(({ dispute }) => dispute.city === city).length;
    const screened = code.startsWith('4202') ? 'NONE' : 'SOME';
    const traits = { range, by: 'LOCAL', screened, failed: undefined, counted: false, ended: false } as const;
    return [{ count: Math.max(0, count - there), from, until: world.clock.nowSecond + 1, traits }];
  });
}

export function countOfMediations(world: DemoWorld): number {
  return countOfBatches(mediationBatches(world)) + stagesOfKind(disputes(world), 'MEDIATION').length;
}
