import type { Model } from '../compose/model.ts';
import type { Decision } from './decision.ts';

/** The departments of which something may be read. */
export function readableDepartments({ departments, types }: Model, entitled: Decision): readonly string[] {
  if (entitled.kind === 'all') return [...departments.keys()];
  if (entitled.kind === 'deny') return [];
  const owners = new Set<string>();
  for (const [type, fields] of entitled.entitlement.fieldsByType)
    for (const [name, { verbs }] of fields) {
      const field = types.get(type)?.fields.get(name);
      if (field !== undefined && verbs.has('read')) owners.add(field.policy.owner);
    }
  return [...departments.keys()].filter((department) => owners.has(department));
}
