import { batchesByYear, type Batch, type CountByYear } from '../matters/batches.ts';
import type { DemoWorld } from '../demo-world.ts';
import { type VillageRange, villageRange } from '../places/village-range.ts';

export type PoliceCaseKind = 'CRIMINAL' | 'PUBLIC_SECURITY' | 'TRAFFIC_ACCIDENT' | 'WORK_ACCIDENT';
export type PoliceCampaign = 'GANGS' | 'PENSION_FRAUD' | 'TELECOM_FRAUD' | 'ECOLOGY';

interface CasePlan {
  readonly area: string;
  readonly kind: PoliceCaseKind;
  readonly campaign?: PoliceCampaign;
  readonly counts: CountByYear;
  /** Deaths of each year, of accidents. */
  readonly deaths?: CountByYear;
  /** All of them are closed, whatever the day. */
  readonly closed?: boolean;
  /** Money recovered in all of them together, in yuan. */
  readonly recovered?: number;
}

export interface CaseTraits {
  readonly range: VillageRange;
  readonly kind: PoliceCaseKind;
  readonly campaign: PoliceCampaign | undefined;
  readonly deaths: number;
  readonly closed: boolean;
  readonly recovered: number | undefined;
}

/**
 * Cases by area and year, at every scale. The documents give changes, not counts; the counts are such that the changes come out:
 *
 * - Zhuzhou, Z4: criminal −15.2 %, public security −9.6 %, year on year in the last two years; Z14: traffic accidents fall each year.
 * - Daye, D2: criminal −94 %, public security −89 %, accidents −97 %, deaths −93 % in 2022. D3: of the criminal cases of 2022 are 11
 *   of 7 gangs, and 13 of fraud on the old with 160 million yuan recovered.
 * - 娄星区, L7: criminal cases of 2023 −15.06 % against the mean of the three years before.
 * - 宜丰县, Y6: cases that came from the 13 units of its ecological police centre.
 */
const plans: readonly CasePlan[] = [
  { area: '4302', kind: 'CRIMINAL', counts: { 2020: 1425, 2021: 1250, 2022: 1060, 2023: 899 } },
  { area: '4302', kind: 'PUBLIC_SECURITY', counts: { 2020: 1620, 2021: 1500, 2022: 1356, 2023: 1226 } },
  {
    area: '4302',
    kind: 'TRAFFIC_ACCIDENT',
    counts: { 2020: 740, 2021: 705, 2022: 665, 2023: 621 },
    deaths: { 2020: 48, 2021: 46, 2022: 42, 2023: 38 },
  },
  { area: '420281', kind: 'CRIMINAL', counts: { 2020: 825, 2021: 800, 2022: 24, 2023: 45 } },
  { area: '420281', kind: 'CRIMINAL', campaign: 'GANGS', counts: { 2022: 11, 2023: 0 }, closed: true },
  {
    area: '420281',
    kind: 'CRIMINAL',
    campaign: 'PENSION_FRAUD',
    counts: { 2022: 13, 2023: 0 },
    closed: true,
    recovered: 160_000_000,
  },
  { area: '420281', kind: 'PUBLIC_SECURITY', counts: { 2020: 1150, 2021: 1100, 2022: 121, 2023: 118 } },
  {
    area: '420281',
    kind: 'WORK_ACCIDENT',
    counts: { 2020: 210, 2021: 200, 2022: 6, 2023: 6 },
    deaths: { 2020: 104, 2021: 100, 2022: 7, 2023: 6 },
  },
  {
    area: '420281',
    kind: 'TRAFFIC_ACCIDENT',
    counts: { 2020: 210, 2021: 200, 2022: 186, 2023: 176 },
    deaths: { 2020: 15, 2021: 14, 2022: 13, 2023: 12 },
  },
  { area: '431302', kind: 'CRIMINAL', counts: { 2020: 655, 2021: 624, 2022: 593, 2023: 530 } },
  { area: '431302', kind: 'PUBLIC_SECURITY', counts: { 2020: 500, 2021: 480, 2022: 462, 2023: 440 } },
  {
    area: '431302',
    kind: 'TRAFFIC_ACCIDENT',
    counts: { 2020: 120, 2021: 117, 2022: 114, 2023: 110 },
    deaths: { 2020: 7, 2021: 7, 2022: 6, 2023: 6 },
  },
  { area: '360924', kind: 'CRIMINAL', campaign: 'ECOLOGY', counts: { 2020: 61, 2021: 58, 2022: 52, 2023: 47 } },
  { area: '360924', kind: 'PUBLIC_SECURITY', campaign: 'ECOLOGY', counts: { 2020: 84, 2021: 78, 2022: 71, 2023: 66 } },
];

/** Areas whose criminal and public-security cases are all counted above: no other case is added to them. */
export const countedAreas: readonly string[] = ['4302', '420281', '431302', '360924'];

export function caseBatches(world: DemoWorld): Batch<CaseTraits>[] {
  return plans.flatMap(({ area, kind, campaign, counts, deaths, closed = false, recovered }) => {
    const range = villageRange(world.places, area);
    return batchesByYear(world.clock, counts, undefined).map((batch) => {
      const year = new Date(batch.from * 1000).getUTCFullYear();
      const years = Object.keys(deaths ?? {}).map(Number);
      const dead = deaths?.[Math.min(year, Math.max(...years))] ?? 0;
      return { ...batch, traits: { range, kind, campaign, deaths: dead, closed, recovered } };
    });
  });
}
