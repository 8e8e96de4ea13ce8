import type { Language } from '../errors/language.ts';
import type { Departure } from '../sources/departure.ts';
import type { Decision } from '../permissions/decision.ts';
import type { Asking } from '../permissions/decider.ts';
import type { Coordinate } from '../permissions/decision.ts';
import type { Permission } from '../permissions/permission-on.ts';
import type { PolicySnapshot } from '../store/policy-snapshot.ts';
import type { PublishedSchema } from './published-schema.ts';

export interface Explain {
  readonly timing: boolean;
  readonly plan: boolean;
  /** Whose each value is, as of when, and under which mask: for everybody, of what they may read. */
  readonly provenance: boolean;
}

/** What becomes of an operation that asks for something refused as well: the rest is answered, or nothing is. */
export type OnDenied = 'answer' | 'refuse';

/**
 * What is known of a request beside its operation. A fresh object for each: stitching keys its loaders on it. `purpose` is the
 * request's own, or the account's.
 */
export interface RequestContext extends Asking {
  readonly requestId: string;
  /** What all of the request is decided by. */
  readonly policy: PolicySnapshot;
  /** What the principal may do at all. */
  readonly entitled: Decision;
  /** What is decided on one use of one field. */
  readonly permissionOn: (coordinate: Coordinate) => Permission;
  /** The departments of which something may be read. */
  readonly readable: () => readonly string[];
  /** The principal's own schema. */
  readonly published: PublishedSchema;
  /** 事项编号, 案号. */
  readonly matter: string | undefined;
  /** `x-heyi-on-denied`. */
  readonly onDenied: OnDenied;
  /** Whether the answer is carried away as a file: each value that it shows must be one that may be exported. */
  readonly exporting: boolean;
  readonly language: Language;
  readonly departure: Departure;
  /** What the request asks to be told of its own answering (`x-heyi-explain`). */
  readonly explain: Explain;
}
