import { getNamedType, isInterfaceType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import type { MemberRules } from './member-rules.ts';
import { implementers, type VisibleMembers } from './visible-members.ts';

/** The objects and interfaces that visible fields lead to, from the roots. That a type implements an interface leads nowhere. */
export function reachedTypes(schema: GraphQLSchema, visible: VisibleMembers, rules: MemberRules): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting: (GraphQLNamedType | null | undefined)[] = [schema.getQueryType(), schema.getMutationType()];
  for (let type = waiting.pop(); waiting.length > 0 || type !== undefined; type = waiting.pop()) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const members = visible.get(type.name);
    if (members === undefined || reached.has(type.name)) continue;
    reached.add(type.name);
    const fields = type.getFields();
    for (const member of members) waiting.push(getNamedType(fields[member]!.type));
    if (isInterfaceType(type)) waiting.push(...implementers(schema, type, visible, rules));
  }
  return reached;
}
