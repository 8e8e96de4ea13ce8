export const disputeCategories = [
  'FAMILY',
  'NEIGHBOUR',
  'LABOUR',
  'LAND',
  'COMPENSATION',
  'CONTRACT',
  'PROPERTY',
  'OTHER',
] as const;
export type DisputeCategory = (typeof disputeCategories)[number];

/** Where a dispute came from: the window, a grid, or the office that passed it on. */
export type DisputeSource = 'WINDOW' | 'GRID' | 'PETITION_OFFICE' | 'POLICE' | 'COURT' | 'HOTLINE';

/** 按属地、属事、归因分流: by place, by matter, by cause. */
export type DisputeTriage = 'PLACE' | 'MATTER' | 'CAUSE';

/** What a stage came to, or a dispute as a whole. */
export type DisputeOutcome = 'OPEN' | 'SETTLED' | 'FAILED';

/** One of the three ways under one roof (访调诉) that a dispute took, with the department that keeps the record of it. */
export interface DisputeStage {
  readonly kind: 'PETITION' | 'MEDIATION' | 'LAWSUIT';
  readonly beginSecond: number;
  /** Null while open. */
  readonly endSecond: number | null;
  readonly outcome: DisputeOutcome;
}

export interface DisputeParty {
  /** Position in the population; the person is in the register even where the number is missing or mistyped. */
  readonly person: number;
  /** As the centre wrote it down: null where it is missing, and with a wrong check character where it was mistyped. */
  readonly idNumber: string | null;
  /** Where the party lives, by position in `places.villages`. */
  readonly village: number;
}

/** A dispute as the centre gave it its code, the same for all departments that it reached. */
export interface WorldDispute {
  /** Its place in `disputes(world)`. */
  readonly index: number;
  readonly code: string;
  /** Position in `demoCities`. */
  readonly city: number;
  /** Where it arose, by position in `places.villages`. */
  readonly village: number;
  readonly registeredSecond: number;
  readonly applicant: DisputeParty;
  /** Null where it is against an enterprise. */
  readonly respondent: DisputeParty | null;
  /** Place in `enterprises(world)`; null in a dispute between people. */
  readonly enterprise: number | null;
  readonly category: DisputeCategory;
  readonly source: DisputeSource;
  readonly triage: DisputeTriage;
  /** 重大复杂疑难. */
  readonly major: boolean;
  /** 积案、老案: older than a year when it was registered. */
  readonly backlog: boolean;
  readonly status: DisputeOutcome;
  /** When it was settled or given up; null while open. */
  readonly closedSecond: number | null;
  /** In order of time; none where the centre settled it at once. */
  readonly stages: readonly DisputeStage[];
  /** The dispute of 218 shops (seed 001). */
  readonly group: boolean;
}
