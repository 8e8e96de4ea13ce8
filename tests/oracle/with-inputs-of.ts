import { isEnumType, isInputObjectType, Kind, parse, printType, type DocumentNode, type GraphQLSchema } from 'graphql';

/**
 * A department's schema that takes every argument of the published one: there, a `where` asks other departments too, and here, where all
 * rows are in memory, each department answers for itself what the hub asks several.
 */
export function withInputsOf(published: GraphQLSchema, sdl: readonly string[]): readonly DocumentNode[] {
  const documents = sdl.map((text) => parse(text, { noLocation: true }));
  const own = documents.map(({ definitions, ...document }) => ({
    ...document,
    definitions: definitions.filter(({ kind }) => kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION),
  }));
  const named = new Set(
    own.flatMap(({ definitions }) => definitions.map((each) => ('name' in each ? each.name.value : undefined))),
  );
  const taken = Object.values(published.getTypeMap()).filter(
    (type) => (isInputObjectType(type) || isEnumType(type)) && !type.name.startsWith('__') && !named.has(type.name),
  );
  return [...own, parse(taken.map(printType).join('\n\n'), { noLocation: true })];
}
