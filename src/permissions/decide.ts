import type { Coordinate, Decision } from './decision.ts';
import type { Principal } from './principal.ts';

export interface Question {
  readonly principal: Principal;
  /** 使用用途. Undefined means that neither the request nor the account states one, which is a denial. */
  readonly purpose: string | undefined;
  /** Every field that the operation uses anywhere, with what it does with it. */
  readonly coordinates: readonly Coordinate[];
}

/** The post of the city's governance centre, which reads everything until departments write grants of their own. */
const CITY_CENTRE = 'center-city';

/**
 * THE decision. Every plan is compiled from its answer, and nothing else in the hub decides.
 *
 * It knows two answers now: the city's governance centre may do everything, everybody else nothing.
 */
export function decide({ principal, purpose }: Question): Decision {
  if (purpose === undefined || purpose === '')
    return { kind: 'deny', reason: 'no-purpose', fingerprint: 'deny:no-purpose' };
  if (principal.post !== CITY_CENTRE) return { kind: 'deny', reason: 'no-grant', fingerprint: 'deny:no-grant' };
  return { kind: 'all', fingerprint: 'all' };
}
