/** 志愿服务品牌: what volunteers of an area do under one name. */
export interface VolunteerProgramme {
  readonly name: string;
  /** Prefix of the codes of its villages. */
  readonly area: string;
  /** At every scale: teams are structure. */
  readonly teams: number;
  readonly volunteers: ProgrammeCount;
  /** Since when, and until when the document counts; without the latter until now. */
  readonly from: string;
  readonly to: string | undefined;
  readonly activities: readonly ProgrammeActivity[];
}

export interface ProgrammeActivity {
  readonly kind: 'PATROL' | 'SERVICE' | 'REPORT' | 'EVENT';
  readonly count: ProgrammeCount;
  /** Share within the 100-metre circle; undefined where there is none. */
  readonly withinCircle: number | undefined;
}

/** As many at every scale, or so many at scale 1. */
type ProgrammeCount = { readonly exact: number } | { readonly atScale1: number };

export function countAtScale(count: ProgrammeCount, scale: number): number {
  return 'exact' in count ? count.exact : Math.round(count.atScale1 * scale);
}

/** 攸县石羊塘镇谭家社区's 74 respected villagers, who mediate as well (Z13). */
export const respectedVillagers = '谭家乡贤';

/**
 * - Z16: ≈ 600,000 registered in Zhuzhou; some people of a sample of one in ten are registered twice.
 * - L8, 娄底红 (October 2023): 9,905 teams, ≈ 150,000 people, ≈ 9,300 patrols, ≈ 16,800 events.
 * - L8, 琅塘星, 新化县琅塘镇, since 2022: 34 teams, ≈ 7,000 people, 31,146 services, 7,090 reports, 623 patrols.
 * - Y10, 奉新 and 袁州: 志愿服务“110” at work within the 100-metre circle; counts are made up.
 * - 大冶市平安志愿者协会 (seed 002); counts are made up.
 */
export const volunteerProgrammes: readonly VolunteerProgramme[] = [
  {
    name: '平安志愿者',
    area: '4302',
    teams: 1400,
    volunteers: { atScale1: 602_400 },
    from: '2021-01-01',
    to: undefined,
    activities: [
      { kind: 'PATROL', count: { atScale1: 30_000 }, withinCircle: undefined },
      { kind: 'SERVICE', count: { atScale1: 36_000 }, withinCircle: undefined },
    ],
  },
  {
    name: '娄底红',
    area: '4313',
    teams: 9905,
    volunteers: { atScale1: 151_200 },
    from: '2022-01-01',
    to: '2023-10-01',
    activities: [
      { kind: 'PATROL', count: { exact: 9312 }, withinCircle: undefined },
      { kind: 'EVENT', count: { atScale1: 16_840 }, withinCircle: undefined },
    ],
  },
  {
    name: '琅塘星',
    area: '431322111',
    teams: 34,
    volunteers: { exact: 7026 },
    from: '2022-01-01',
    to: '2023-10-01',
    activities: [
      { kind: 'SERVICE', count: { atScale1: 31_146 }, withinCircle: undefined },
      { kind: 'REPORT', count: { exact: 7090 }, withinCircle: undefined },
      { kind: 'PATROL', count: { exact: 623 }, withinCircle: undefined },
    ],
  },
  {
    name: respectedVillagers,
    area: '430223115005',
    teams: 1,
    volunteers: { exact: 74 },
    from: '2021-01-01',
    to: undefined,
    activities: [{ kind: 'SERVICE', count: { exact: 96 }, withinCircle: undefined }],
  },
  {
    name: '平安志愿者',
    area: '420281',
    teams: 431,
    volunteers: { atScale1: 24_000 },
    from: '2021-01-01',
    to: undefined,
    activities: [{ kind: 'SERVICE', count: { atScale1: 4000 }, withinCircle: undefined }],
  },
  ...['360921', '360902'].map((area): VolunteerProgramme => ({
    name: '志愿服务“110”',
    area,
    teams: 120,
    volunteers: { atScale1: 9000 },
    from: '2021-01-01',
    to: undefined,
    activities: [{ kind: 'SERVICE', count: { atScale1: 12_000 }, withinCircle: 0.9 }],
  })),
];
