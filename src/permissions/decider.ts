import type { Coordinate, Decision, DenialReason } from './decision.ts';
import type { Principal } from './principal.ts';

/** Who asks, for what, through what, and when. */
export interface Asking {
  readonly principal: Principal;
  /** 使用用途. Undefined means that neither the request nor the account states one, which is a denial. */
  readonly purpose: string | undefined;
  /** The token's application (`azp`), `direct` where it names none. */
  readonly application: string;
  /** The real clock of the request. */
  readonly at: Date;
}

export interface Question extends Asking {
  /** 事项编号, 案号. */
  readonly matter: string | undefined;
  /** Every field that the operation uses anywhere, with what it does with it. */
  readonly coordinates: readonly Coordinate[];
}

/** THE decision. Every plan is compiled from its answer, and nothing else in the hub decides. */
export interface Decider {
  /**
   * Whether the operation may be, and as what. A `read` that is not granted does not refuse it, nor does a `join` (the plan makes null
   * of what they stand for, with an error); any other coordinate does. A `join` that a condition or an order needs is not in the
   * principal's schema.
   */
  decide(question: Question): Decision;
  /** What may be done at all: the decision before any operation is known. `deny` for who may do nothing, such as strangers. */
  entitle(asking: Asking): Decision;
  /** Why a coordinate is denied, field by field and hidden ones too: for owners and auditors, not for who asks. Undefined: it is not. */
  explain(asking: Asking, coordinate: Coordinate): DenialReason | undefined;
}
