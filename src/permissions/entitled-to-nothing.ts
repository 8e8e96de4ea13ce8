import type { Entitlement } from './decision.ts';

/** What those have who may do nothing, and may not even know what there is. */
export const entitledToNothing: Entitlement = {
  fingerprint: 'nothing',
  fieldsByType: new Map(),
  rowRulesByType: new Map(),
  smallestGroupByType: new Map(),
  verifiesPerMinute: undefined,
  explains: false,
  duty: undefined,
  grantByOwner: new Map(),
};
