import type { Model } from '../../src/compose/model.ts';
import type { Entitlement, FieldEntitlement, Verb } from '../../src/permissions/decision.ts';

/** An entitlement as a table: `{'Person.name': 'read sort', 'Person.phone': ''}`; the empty text is for what may only be discovered. */
export function entitled(verbsByField: Readonly<Record<string, string>>): Entitlement {
  const fieldsByType = new Map<string, Map<string, FieldEntitlement>>();
  for (const [coordinate, words] of Object.entries(verbsByField)) {
    const [type, field] = coordinate.split('.') as [string, string];
    const verbs = new Set(words.split(' ').filter((word) => word !== '') as Verb[]);
    const fields = fieldsByType.get(type) ?? new Map<string, FieldEntitlement>();
    fieldsByType.set(type, fields.set(field, { verbs, mask: undefined, reason: 'no-grant' }));
  }
  return {
    fingerprint: JSON.stringify(verbsByField),
    fieldsByType,
    rowRulesByType: new Map(),
    smallestGroupByType: new Map(),
    verifiesPerMinute: undefined,
    explains: false,
    duty: undefined,
    grantByOwner: new Map(),
  };
}

export const EVERY_VERB = 'read filter verify search sort group aggregate join';

/** Every verb on every field. */
export function entitledToEverything({ types }: Model): Entitlement {
  const fields = [...types.values()].flatMap(({ name, fields }) =>
    [...fields.keys()].map((field) => `${name}.${field}`),
  );
  return entitled(Object.fromEntries(fields.map((field) => [field, EVERY_VERB])));
}
