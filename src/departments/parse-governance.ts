import {
  getDirectiveValues,
  GraphQLError,
  Kind,
  parse,
  print,
  type DefinitionNode,
  type FieldDefinitionNode,
} from 'graphql';
import { schemaInvalid } from '../errors/schema-invalid.ts';
import { vocabulary } from './directive-reader.ts';
import type { Governance, InterfaceDescription, TimelineDescription } from './governance.ts';

/**
 * What `governance.graphql` says.
 *
 * @throws SCHEMA_INVALID where the file cannot be read as GraphQL.
 */
export function parseGovernance(sdl: string): Governance {
  const interfaces = new Map<string, InterfaceDescription>();
  const timelines: TimelineDescription[] = [];
  for (const definition of definitionsOf(sdl)) {
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      interfaces.set(definition.name.value, { name: definition.name.value, sdl: print(definition) });
    if (definition.kind === Kind.OBJECT_TYPE_EXTENSION)
      timelines.push(...(definition.fields ?? []).flatMap((field) => timelineOf(definition.name.value, field)));
  }
  return { interfaces, timelines };
}

function definitionsOf(sdl: string): readonly DefinitionNode[] {
  try {
    return sdl.trim() === '' ? [] : parse(sdl).definitions;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const line = error.locations?.[0]?.line;
    const remedy = 'mend the GraphQL syntax at this line';
    throw schemaInvalid([{ file: 'governance.graphql', line, wrong: error.message, remedy }]);
  }
}

function timelineOf(type: string, field: FieldDefinitionNode): readonly TimelineDescription[] {
  const given = getDirectiveValues(vocabulary().get('timeline')!, field);
  const list = field.type.kind === Kind.LIST_TYPE ? field.type.type : field.type;
  const item = list.kind === Kind.NON_NULL_TYPE ? list.type : list;
  if (given === undefined || item.kind !== Kind.NAMED_TYPE) return [];
  return [
    {
      type,
      name: field.name.value,
      description: field.description?.value,
      interface: item.name.value,
      via: given['via'] as string,
      by: given['by'] as string,
    },
  ];
}
