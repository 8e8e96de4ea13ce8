import type { GraphQLSchema } from 'graphql';
import type { Model } from '../../compose/model.ts';
import type { Entitlement } from '../decision.ts';
import { memberRules } from './member-rules.ts';
import { rebuildSchema } from './rebuild-schema.ts';
import { visibleMembers } from './visible-members.ts';

/**
 * The schema of those who have an entitlement: what they may not know of is not in it, so that introspection, validation and its
 * suggestions cannot tell the forbidden from the unknown. Made once for all who
 * have it.
 *
 * - A field is there for those who may discover it; without `read`, its description says whom to ask. A key is there for those who may
 *   read it, and a list for those who may discover the key of what it lists.
 * - What filters, sorts, groups, computes or searches is there for those who may do that with the field.
 * - Where a value may be verified and not filtered by, its condition is equality alone (`IdNumberVerify`).
 */
export function principalSchema(schema: GraphQLSchema, model: Model, entitlement: Entitlement): GraphQLSchema {
  const rules = memberRules(schema, model, entitlement);
  const visible = visibleMembers(schema, rules);
  return rebuildSchema(schema, visible, rules, (type, field, description) => {
    const owner = rules.ownerToAsk(type, field);
    if (owner === undefined) return description ?? null;
    const { zh, en } = model.departments.get(owner)!.title;
    const line = `可向${zh}申请授权。Not granted; may be requested from: ${en}.`;
    return description ? `${description}\n${line}` : line;
  });
}
