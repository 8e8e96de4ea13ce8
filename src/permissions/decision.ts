/**
 * The one answer to "may this principal do this": never null and never a boolean, so that nobody can mistake "nothing" for
 * "everything". `fingerprint` names what was decided and nothing else: two callers with the same fingerprint may share a
 * compiled plan.
 */
export type Decision =
  | { readonly kind: 'deny'; readonly reason: DenialReason; readonly fingerprint: string }
  | { readonly kind: 'all'; readonly fingerprint: string };

export type DenialReason = 'no-grant' | 'no-purpose';

/** 操作. What is done with a field; each is granted for itself. */
export type Verb = 'read' | 'filter' | 'search' | 'sort' | 'group' | 'aggregate';

/** A field and what the operation does with it: `{ type: 'Person', field: 'name', verb: 'read' }`. */
export interface Coordinate {
  readonly type: string;
  readonly field: string;
  readonly verb: Verb;
}
