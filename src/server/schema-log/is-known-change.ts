import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { SchemaChange } from '../../compose/compare-schemas.ts';

/** Whether a change is of something that a schema has, and its message names nothing else. */
export function isKnownChange({ coordinate, message }: SchemaChange, schema: GraphQLSchema): boolean {
  const [typeName = '', member, argument] = coordinate.split('.');
  const type = schema.getType(typeName);
  if (type === undefined) return false;
  const members = membersOf(type);
  if (member !== undefined && !members.has(member)) return false;
  const args = new Set(member === undefined ? [] : members.get(member));
  if (argument !== undefined && !args.has(argument)) return false;
  // A description is words, and those of what one may know of.
  if (/\bdescription\b/i.test(message)) return true;
  const words = [...message.matchAll(/'([^']*)'/g)].flatMap(([, quoted = '']) => quoted.split(/\W+/)).filter(Boolean);
  return words.every((word) => schema.getType(word) !== undefined || members.has(word) || args.has(word));
}

/** The members of a type, each with its arguments. */
function membersOf(type: GraphQLNamedType): ReadonlyMap<string, readonly string[]> {
  if (isEnumType(type)) return new Map(type.getValues().map(({ name }) => [name, []]));
  if (isObjectType(type) || isInterfaceType(type))
    return new Map(Object.values(type.getFields()).map(({ name, args }) => [name, args.map((each) => each.name)]));
  if (isInputObjectType(type)) return new Map(Object.keys(type.getFields()).map((name) => [name, []]));
  return new Map();
}
