import type { Json, PolicyPlace } from '../permissions/policy/items/policy-item.ts';

/** How a change came about. */
export type EpochKind = 'IMPORT' | 'CHANGE' | 'RESTORE' | 'BREAK_GLASS';

/** 策略版本. One committed change: who, when, why, and what it changed. */
export interface PolicyEpoch {
  readonly epoch: number;
  readonly digest: string;
  readonly at: Date;
  readonly author: string;
  /** The second person, where the change needed one. */
  readonly approver: string | undefined;
  readonly kind: EpochKind;
  readonly reason: string;
  /** The epoch whose policy this one brought back. */
  readonly restores: number | undefined;
  readonly changes: readonly ItemChange[];
}

/** What became of one item: new without `before`, gone without `after`. */
export interface ItemChange extends PolicyPlace {
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}
