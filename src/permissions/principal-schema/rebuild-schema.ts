import {
  getNamedType,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  type GraphQLInputFieldConfigMap,
  type GraphQLNamedType,
  type GraphQLType,
} from 'graphql';
import { verificationInput } from '../verification.ts';
import type { MemberRules } from './member-rules.ts';
import { reachedTypes } from './reached-types.ts';
import { implementers, type VisibleMembers } from './visible-members.ts';

/**
 * The schema of what is visible. Types are made as the query type comes to them, so what nothing refers to is not there, nor an interface
 * that is no more than implemented; scalars, enums and resolvers are the published schema's own. `describe` gives a field's description.
 */
export function rebuildSchema(
  schema: GraphQLSchema,
  visible: VisibleMembers,
  rules: MemberRules,
  describe: (type: string, field: string, description: string | null | undefined) => string | null,
): GraphQLSchema {
  const reached = reachedTypes(schema, visible, rules);
  const rebuilt = new Map<string, GraphQLNamedType>();
  const verifications = new Map<string, GraphQLInputObjectType>();
  const query = rebuild<GraphQLObjectType>(schema.getQueryType()!);
  const mutation = schema.getMutationType();
  const config = schema.toConfig();
  return new GraphQLSchema({
    description: config.description,
    extensions: config.extensions,
    directives: config.directives,
    query,
    mutation: mutation != null && visible.has(mutation.name) ? rebuild<GraphQLObjectType>(mutation) : undefined,
    // Who implements an interface is reached from nowhere else.
    types: Object.values(schema.getTypeMap())
      .filter(isInterfaceType)
      .filter(({ name }) => reached.has(name))
      .flatMap((type) => implementers(schema, type, visible, rules).map(rebuild)),
  });

  function rebuild<T extends GraphQLNamedType>(type: T): T {
    let made = rebuilt.get(type.name);
    if (made === undefined) rebuilt.set(type.name, (made = make(type)));
    return made as T;
  }

  function make(type: GraphQLNamedType): GraphQLNamedType {
    const withoutSource = { astNode: undefined, extensionASTNodes: [] };
    if (isObjectType(type)) {
      const config = type.toConfig();
      return new GraphQLObjectType({
        ...config,
        ...withoutSource,
        interfaces: () => config.interfaces.filter((each) => isImplementedBy(each, type)).map(rebuild),
        fields: () => fieldsOf(type.name, config.fields),
      });
    }
    if (isInterfaceType(type)) {
      const config = type.toConfig();
      return new GraphQLInterfaceType({
        ...config,
        ...withoutSource,
        interfaces: () => config.interfaces.filter(({ name }) => visible.has(name)).map(rebuild),
        fields: () => fieldsOf(type.name, config.fields),
      });
    }
    if (isInputObjectType(type)) {
      const config = type.toConfig();
      return new GraphQLInputObjectType({
        ...config,
        ...withoutSource,
        fields: () => membersOf(type.name, config.fields),
      });
    }
    return type;
  }

  function isImplementedBy(type: GraphQLInterfaceType, object: GraphQLObjectType): boolean {
    return reached.has(type.name) && implementers(schema, type, visible, rules).includes(object);
  }

  function fieldsOf<S, C>(type: string, fields: GraphQLFieldConfigMap<S, C>): GraphQLFieldConfigMap<S, C> {
    const members = visible.get(type)!;
    return Object.fromEntries(
      Object.entries(fields)
        .filter(([name]) => members.has(name))
        .map(([name, field]) => [
          name,
          {
            ...field,
            astNode: undefined,
            description: describe(type, name, field.description),
            type: retype(field.type),
            args: argumentsOf(type, name, field.args ?? {}),
          },
        ]),
    );
  }

  function argumentsOf(
    type: string,
    field: string,
    args: GraphQLFieldConfigArgumentMap,
  ): GraphQLFieldConfigArgumentMap {
    return Object.fromEntries(
      Object.entries(args)
        .filter(([name, argument]) => {
          const named = getNamedType(argument.type);
          return rules.hasArgument(type, field, name) && (!isInputObjectType(named) || visible.has(named.name));
        })
        .map(([name, argument]) => [name, { ...argument, astNode: undefined, type: retype(argument.type) }]),
    );
  }

  function membersOf(type: string, fields: GraphQLInputFieldConfigMap): GraphQLInputFieldConfigMap {
    const members = visible.get(type)!;
    return Object.fromEntries(
      Object.entries(fields)
        .filter(([name]) => members.has(name))
        .map(([name, field]) => [
          name,
          {
            ...field,
            astNode: undefined,
            type: rules.verifiesOnly(type, name) ? verification(field.type) : retype(field.type),
          },
        ]),
    );
  }

  function verification(type: GraphQLType): GraphQLInputObjectType {
    const filter = getNamedType(type) as GraphQLInputObjectType;
    let made = verifications.get(filter.name);
    if (made === undefined) verifications.set(filter.name, (made = verificationInput(filter)));
    return made;
  }

  function retype<T extends GraphQLType>(type: T): T {
    if (isNonNullType(type)) return new GraphQLNonNull(retype(type.ofType)) as unknown as T;
    if (isListType(type)) return new GraphQLList(retype(type.ofType)) as unknown as T;
    return rebuild(type as GraphQLNamedType) as unknown as T;
  }
}
