import type { Model } from '../../compose/model.ts';
import type { Combination, Policy } from '../policy/policy.ts';
import { concernsPerson } from '../policy/take-rows.ts';
import type { Actor } from './actor.ts';
import type { Granted } from './grants.ts';
import { isAimedAt } from './is-aimed-at.ts';

/** What must hold of an operation as a whole, beside what is permitted of each field. */
export interface Obligations {
  readonly smallestGroupByType: ReadonlyMap<string, number>;
  /** The departments whose fields may be used with a matter number alone. */
  readonly ownersOfMatters: ReadonlySet<string>;
  readonly combinations: readonly Combination[];
  readonly verifiesPerMinute: number | undefined;
}

/** Step 10. Smallest groups, matters, combinations and the rate of verifying, of the grants in force. */
export function obligationsOf(
  policy: Policy,
  model: Model,
  grantedByOwner: ReadonlyMap<string, Granted>,
  actor: Actor,
): Obligations {
  const granted = [...grantedByOwner.values()].filter((each) => each.kind === 'granted');
  const inForce = granted.map(({ grant }) => grant);
  const smallest = new Map(inForce.map(({ owner, smallestGroup }) => [owner, smallestGroup]));
  const bounded = [...model.types.values()].filter(
    (type) => concernsPerson(type) && (smallest.get(type.anchor) ?? 0) > 0,
  );
  const rates = granted
    .filter(({ fields }) => [...fields.values()].some(({ verbs }) => verbs.has('verify')))
    .map(({ grant }) => grant.verifiesPerMinute);
  return {
    smallestGroupByType: new Map(bounded.map((type) => [type.name, smallest.get(type.anchor)!])),
    ownersOfMatters: new Set(inForce.filter(({ matter }) => matter).map(({ owner }) => owner)),
    // A combination spans departments: there is no one owner to be other than.
    combinations: policy.combinations.filter((each) => isAimedAt(each, actor, '')),
    verifiesPerMinute: rates.length === 0 ? undefined : Math.min(...rates),
  };
}
