import type { Duty } from './duty.ts';
import type { Mask } from './mask.ts';
import type { RowRule } from './row-rule.ts';

/**
 * The one answer to "may this principal do this": never null and never a boolean, so that nobody can mistake "nothing" for
 * "everything". `fingerprint` names what was decided and nothing else: two callers with the same fingerprint may share a
 * compiled plan.
 */
export type Decision =
  | { readonly kind: 'deny'; readonly reason: DenialReason; readonly fingerprint: string }
  /** Everything, unmasked: for tests and measurements, and for a hub without a policy of its own. No policy file can say it. */
  | { readonly kind: 'all'; readonly fingerprint: string }
  | { readonly kind: 'some'; readonly entitlement: Entitlement; readonly fingerprint: string };

/**
 * 授权结果. What a principal may do under one purpose: every field, every row rule, from one pass through the evaluation order.
 * What is not in it is denied.
 */
export interface Entitlement {
  /** A digest of what may be done: the structure alone, none of the principal's own values. */
  readonly fingerprint: string;
  /** By type, then by field. A field that is missing here is not even discovered. */
  readonly fieldsByType: ReadonlyMap<string, ReadonlyMap<string, FieldEntitlement>>;
  /** By type, then by department that holds a table of it. What is missing here is `none`. */
  readonly rowRulesByType: ReadonlyMap<string, ReadonlyMap<string, RowRule>>;
  /**
   * 最小组. By type: the least number of different people that a group of statistics must concern to be shown, and 0 or absent for
   * no such bound. Only for types whose rows concern a person.
   */
  readonly smallestGroupByType: ReadonlyMap<string, number>;
  /** 核验限次. How many operations that verify a value an account may send in a minute; undefined where nothing may be verified. */
  readonly verifiesPerMinute: number | undefined;
  /** Whether how the answer is come by may be told (`x-heyi-explain`). */
  readonly explains: boolean;
  /** What may be administered; undefined for nothing. */
  readonly duty: Duty | undefined;
  /** 授权. By owner, the name of the one grant that all this rests on. No part of the fingerprint: what it lets be done is. */
  readonly grantByOwner: ReadonlyMap<string, string>;
}

/** What may be done with one field. `discover` is implied by being here. */
export interface FieldEntitlement {
  readonly verbs: ReadonlySet<Verb>;
  /** How the value is shown where it may be read, and compared, ordered and counted where it may not; undefined for as it is. */
  readonly mask: Mask | undefined;
  /** Why not, for each verb that is missing. */
  readonly reason: DenialReason | undefined;
}

/** Why something is denied; each has words for the user, the owner and the auditor in `reasons.ts`. */
export type DenialReason =
  | 'no-purpose'
  | 'no-grant'
  | 'unknown-principal'
  | 'unknown-application'
  | 'policy-stale'
  | 'withheld'
  | 'guardrail'
  | 'denied-by-owner'
  | 'not-assigned'
  | 'expired'
  | 'suspended'
  | 'outside-application'
  | 'attribute-missing'
  | 'scope-unprovable'
  | 'combination'
  | 'matter-missing'
  | 'not-joined';

/**
 * 操作. What is done with a field; each is granted for itself, and a masked `read` implies none of the others.
 *
 * - `verify` 核验: equality on a value that may not be read, a yes or no, limited by the minute.
 * - `join`: a link is followed to the fields of the object behind it, by reading, filtering or sorting.
 * - `export` 导出: what is shown of a value is carried away as a file. Beside the use that shows it, never in its place.
 */
export type Verb = 'read' | 'filter' | 'verify' | 'search' | 'sort' | 'group' | 'aggregate' | 'join' | 'export';

/** A field and what the operation does with it: `{ type: 'Person', field: 'name', verb: 'read' }`. */
export interface Coordinate {
  readonly type: string;
  readonly field: string;
  readonly verb: Verb;
}
