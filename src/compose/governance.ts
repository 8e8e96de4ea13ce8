import { getDirectiveValues, Kind, parse, print, type FieldDefinitionNode } from 'graphql';
import { vocabulary } from '../departments/directive-reader.ts';

/** `governance.graphql` as plain data: the interfaces that departments' types implement, and the lists across them. */
export interface Governance {
  readonly interfaces: ReadonlyMap<string, InterfaceDescription>;
  readonly timelines: readonly TimelineDescription[];
}

export interface InterfaceDescription {
  readonly name: string;
  /** Its definition, for the schema of each department that implements it. */
  readonly sdl: string;
}

export interface TimelineDescription {
  /** The type that has the list, and the list's name and description. */
  readonly type: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly interface: string;
  /** The to-one field of each implementing type that leads back, and the field that orders them. */
  readonly via: string;
  readonly by: string;
}

export const NO_GOVERNANCE: Governance = { interfaces: new Map(), timelines: [] };

/** @throws GraphQLError where the file cannot be read as GraphQL. */
export function readGovernance(sdl: string): Governance {
  const interfaces = new Map<string, InterfaceDescription>();
  const timelines: TimelineDescription[] = [];
  for (const definition of sdl.trim() === '' ? [] : parse(sdl, { noLocation: true }).definitions) {
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      interfaces.set(definition.name.value, { name: definition.name.value, sdl: print(definition) });
    if (definition.kind === Kind.OBJECT_TYPE_EXTENSION)
      timelines.push(...(definition.fields ?? []).flatMap((field) => timelineOf(definition.name.value, field)));
  }
  return { interfaces, timelines };
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
