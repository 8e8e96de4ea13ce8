import type { Figure } from '../../governance/catalogue.ts';
import type { Telling } from '../../governance/counted.ts';
import type { HubContext } from '../hub-context.ts';

/** What a caller's entitlement means to figures that it counted: where they would be a part for the whole, and where none means few. */
export function tellingOf({ entitled, principal, hub }: HubContext): Telling {
  const { types } = hub.composition.model;
  if (entitled.kind !== 'some') return { isWhole: () => entitled.kind === 'all', isBounded: () => false };
  const { rowRulesByType, smallestGroupByType } = entitled.entitlement;
  return {
    isWhole({ type, area }: Pick<Figure, 'type' | 'area'>, code) {
      const rule = rowRulesByType.get(type)?.get(types.get(type)!.anchor) ?? { kind: 'none' };
      if (rule.kind !== 'some') return rule.kind === 'all';
      // Of what the caller may not see elsewhere, a figure of elsewhere would tell a part, or 0.
      return rule.of.every(
        (condition) =>
          condition.kind !== 'scope' || condition.field !== area || principal.scope.some((own) => code.startsWith(own)),
      );
    },
    isBounded: ({ type }) => (smallestGroupByType.get(type) ?? 0) > 0,
  };
}
