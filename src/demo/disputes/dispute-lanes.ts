import type { DisputeSource } from './dispute.ts';

/** Days are counted from 1970-01-01. */
export interface DisputeLane {
  /** Prefixes of the codes of its villages. */
  readonly areas: readonly string[];
  /** First day and the day after the last, cut off at now. */
  readonly from: string;
  readonly to: string;
  /** How many, at every scale. */
  readonly count: number;
  readonly settled: number;
  /** Of the settled: 重大复杂疑难, and 积案老案. */
  readonly major: number;
  readonly backlog: number;
  /** Share that became a petition. */
  readonly petitions: number;
  readonly source: DisputeSource | null;
}

/**
 * Places whose disputes the documents count (seed 001, October 2023): all that are registered there in that time, at every
 * scale. The others are scaled and keep out of them.
 */
export const disputeLanes: readonly DisputeLane[] = [
  // 锑都快调, 冷水江市: 1,099 → 1,074, among them 43 major.
  {
    areas: ['431381'],
    from: '2023-01-01',
    to: '2024-01-01',
    count: 1099,
    settled: 1074,
    major: 43,
    backlog: 0,
    petitions: 0.03,
    source: 'GRID',
  },
  // 永丰街道, since March 2023: 115 → 97, among them 16 old ones.
  {
    areas: ['431321001'],
    from: '2023-03-01',
    to: '2024-01-01',
    count: 115,
    settled: 97,
    major: 0,
    backlog: 16,
    petitions: 0.04,
    source: null,
  },
  // 蓝田和, since 2022: 276 of ≈ 281, 12 old ones, no petition. The dispute of 218 shops is one of them.
  {
    areas: ['431382001'],
    from: '2022-01-01',
    to: '2024-01-01',
    count: 281,
    settled: 276,
    major: 1,
    backlog: 12,
    petitions: 0,
    source: null,
  },
  // The subdistricts' centres of 娄星区, March to June 2023: 349, almost all settled.
  {
    areas: ['431302001', '431302002', '431302003', '431302004', '431302005', '431302006', '431302007'],
    from: '2023-03-01',
    to: '2023-07-01',
    count: 349,
    settled: 344,
    major: 0,
    backlog: 0,
    petitions: 0.03,
    source: null,
  },
];
