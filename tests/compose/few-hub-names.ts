import type { HubNames } from '../../src/compose/hub-names.ts';

/** What a hub of few words has named, for rules that ask. */
export const hubNames: HubNames = {
  types: new Set(['Query', 'Mutation', 'Subscription', 'String', 'Date', 'Direction', 'PageInfo', 'ListOrderBy', 'Me']),
  roots: new Set(['me']),
  duties: new Map(),
  sharedEnums: new Set(['Sex']),
};
