import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { MemberRules } from './member-rules.ts';

/** The names of the members that a type keeps, by type; a type that keeps none is not here. */
export type VisibleMembers = ReadonlyMap<string, ReadonlySet<string>>;

type Composite = GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType;

/**
 * What of a schema exists by the rules and by what follows from them, until nothing more follows:
 *
 * 1. A member whose type keeps nothing goes with it; what leads to its own type alone keeps nothing alive.
 * 2. A page without objects is no page: a connection goes with its `nodes`, an edge with its `node`.
 * 3. An interface keeps the fields that all of its implementers keep. A type without one of the fields that it needs implements it no
 *    longer, and an interface without implementers goes.
 */
export function visibleMembers(schema: GraphQLSchema, rules: MemberRules): VisibleMembers {
  const composites = Object.values(schema.getTypeMap()).filter(isComposite);
  const kept = new Map(
    composites.map((type) => [
      type.name,
      new Set(Object.keys(type.getFields()).filter((member) => rules.hasMember(type.name, member))),
    ]),
  );
  const isGone = (type: GraphQLNamedType) => isComposite(type) && kept.get(type.name)!.size === 0;

  let changed = true;
  const remove = (members: Set<string>, member: string) => {
    changed = members.delete(member) || changed;
  };
  const clear = (members: Set<string>) => {
    changed = changed || members.size > 0;
    members.clear();
  };
  while (changed) {
    changed = false;
    for (const type of composites) {
      const members = kept.get(type.name)!;
      if (members.size === 0) continue;
      const fields = type.getFields();
      const typeOf = (member: string) => getNamedType(fields[member]!.type);
      for (const member of members) if (isGone(typeOf(member))) remove(members, member);
      if ([...members].every((member) => typeOf(member) === type)) clear(members);
      const objects = ['nodes', 'node'].find((member) => member in fields);
      if (objects !== undefined && !members.has(objects)) clear(members);
      if (isInterfaceType(type)) {
        const implementing = implementers(schema, type, kept, rules);
        for (const member of members)
          if (!implementing.every(({ name }) => kept.get(name)!.has(member))) remove(members, member);
        if (implementing.length === 0) clear(members);
      }
    }
  }
  return new Map([...kept].filter(([, members]) => members.size > 0));
}

/** The types that still implement an interface: those that have what it needs, and its non-null fields. */
export function implementers(
  schema: GraphQLSchema,
  type: GraphQLInterfaceType,
  kept: VisibleMembers,
  rules: MemberRules,
): readonly GraphQLObjectType[] {
  const nonNull = Object.values(type.getFields()).flatMap((field) => (isNonNullType(field.type) ? [field.name] : []));
  return schema.getPossibleTypes(type).filter(({ name }) => {
    const members = kept.get(name);
    return (
      members !== undefined && [...nonNull, ...rules.neededFor(type.name, name)].every((each) => members.has(each))
    );
  });
}

function isComposite(type: GraphQLNamedType): type is Composite {
  return !type.name.startsWith('__') && (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type));
}
