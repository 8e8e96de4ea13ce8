import {
  GraphQLError,
  Kind,
  parse,
  print,
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type NameNode,
  type NamedTypeNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';
import type { Problem } from '../errors/problem.ts';
import { SchemaInvalidError } from '../errors/schema-invalid-error.ts';
import { directiveReader, type DirectiveReader } from './directive-reader.ts';
import { headOf } from './head-of.ts';
import type { Governance, InterfaceDescription, InterfaceField, TimelineDescription } from './governance.ts';

const FILE = 'governance.graphql';

/**
 * What `governance.graphql` says; nothing, if it is empty. Only the shape of the file is judged here, what it means to the
 * departments by the composition rules.
 *
 * @throws SCHEMA_INVALID where the file is no GraphQL, or with everything in it that has no place there.
 */
export function parseGovernance(sdl: string): Governance {
  const problems: Problem[] = [];
  const read = directiveReader(FILE, problems);
  const report: Report = (name, coordinate, wrong, remedy) =>
    problems.push({ file: FILE, line: lineOf(name), coordinate, wrong, remedy });
  const interfaces = new Map<string, InterfaceDescription>();
  const timelines: TimelineDescription[] = [];
  for (const definition of definitionsOf(sdl))
    switch (definition.kind) {
      case Kind.INTERFACE_TYPE_DEFINITION: {
        const { name } = definition;
        if (interfaces.has(name.value))
          report(name, name.value, 'this interface stands twice', 'write all of its fields into one of the two');
        interfaces.set(name.value, interfaceOf(definition, read, report));
        break;
      }
      case Kind.OBJECT_TYPE_EXTENSION:
        timelines.push(...timelinesOf(definition, read, report));
        break;
      default:
        problems.push({
          file: FILE,
          line: definition.loc?.startToken.line,
          wrong: `${headOf(definition)} has no place in ${FILE}`,
          remedy:
            'it consists of interfaces, and of "extend type" with time lines; all else belongs to a department or in shared.graphql',
        });
    }
  if (problems.length > 0) throw new SchemaInvalidError(problems);
  return { interfaces, timelines };
}

/** Adds a problem at the line of a name. */
type Report = (name: NameNode, coordinate: string, wrong: string, remedy: string) => void;

function definitionsOf(sdl: string): readonly DefinitionNode[] {
  try {
    const isEmpty = sdl.replaceAll(/^\s*#.*$/gm, '').trim() === '';
    return isEmpty ? [] : parse(sdl).definitions;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const line = error.locations?.[0]?.line;
    const remedy = 'mend the GraphQL syntax at this line';
    throw new SchemaInvalidError([{ file: FILE, line, wrong: error.message, remedy }], { cause: error });
  }
}

function interfaceOf(node: InterfaceTypeDefinitionNode, read: DirectiveReader, report: Report): InterfaceDescription {
  const name = node.name.value;
  const fields = node.fields ?? [];
  read(node, name, []);
  refuseInterfaces(node.interfaces, name, 'name the interfaces in each type that implements them', report);
  if (fields.length === 0) report(node.name, name, 'it has no fields', `write interface ${name} { id: ID! }`);
  const seen = new Set<string>();
  for (const field of fields) {
    const coordinate = `${name}.${field.name.value}`;
    read(field, coordinate, []);
    refuseArguments(field, coordinate, report);
    if (seen.has(field.name.value)) report(field.name, coordinate, 'this field stands twice', 'keep one of them');
    seen.add(field.name.value);
    if (namedOf(field.type) === undefined)
      report(
        field.name,
        coordinate,
        'a list gets arguments of its own for each type, which no interface can name',
        'leave it to the types that implement the interface',
      );
  }
  return { name, sdl: print(node), fields: fields.flatMap(interfaceFieldOf), line: lineOf(node.name) };
}

function interfaceFieldOf({ name, type }: FieldDefinitionNode): readonly InterfaceField[] {
  const named = namedOf(type);
  if (named === undefined) return [];
  const nonNull = type.kind === Kind.NON_NULL_TYPE;
  return [{ name: name.value, type: named.name.value, nonNull, line: lineOf(name) }];
}

function timelinesOf(
  node: ObjectTypeExtensionNode,
  read: DirectiveReader,
  report: Report,
): readonly TimelineDescription[] {
  const type = node.name.value;
  read(node, type, []);
  refuseInterfaces(node.interfaces, type, `name it in the file of the department that defines ${type}`, report);
  return (node.fields ?? []).flatMap((field) => timelineOf(type, field, read, report));
}

function timelineOf(
  type: string,
  node: FieldDefinitionNode,
  read: DirectiveReader,
  report: Report,
): readonly TimelineDescription[] {
  const name = node.name.value;
  const coordinate = `${type}.${name}`;
  const given = read(node, coordinate, ['timeline'])('timeline');
  refuseArguments(node, coordinate, report);
  if (!isMarked(node.directives, 'timeline'))
    report(
      node.name,
      coordinate,
      'it is no time line',
      'add @timeline(via: "…", by: "…"); any other field belongs in the file of the department that holds it',
    );
  const item = node.type.kind === Kind.LIST_TYPE ? namedOf(node.type.type) : undefined;
  if (item === undefined)
    report(
      node.name,
      coordinate,
      'a time line is a list, and null when nothing of it can be read',
      `write ${name}: [<interface>!]`,
    );
  if (given === undefined || item === undefined) return [];
  return [
    {
      type,
      name,
      description: node.description?.value,
      interface: item.name.value,
      // Checked against `directives.graphql` by the reader.
      via: given['via'] as string,
      by: given['by'] as string,
      facts: given['facts'] as readonly string[],
      line: lineOf(node.name),
    },
  ];
}

function refuseInterfaces(
  interfaces: readonly NamedTypeNode[] | undefined,
  coordinate: string,
  remedy: string,
  report: Report,
): void {
  for (const { name } of interfaces ?? []) report(name, coordinate, `it cannot implement ${name.value} here`, remedy);
}

function refuseArguments(node: FieldDefinitionNode, coordinate: string, report: Report): void {
  for (const { name } of node.arguments ?? [])
    report(
      name,
      coordinate,
      `it takes the argument "${name.value}", but a list gets its own from the hub, and other fields have none`,
      `write ${node.name.value}: ${print(node.type)}`,
    );
}

function isMarked(directives: readonly ConstDirectiveNode[] | undefined, name: string): boolean {
  return directives?.some((directive) => directive.name.value === name) ?? false;
}

/** The type without `!`; undefined for a list. */
function namedOf(type: TypeNode): NamedTypeNode | undefined {
  if (type.kind === Kind.NON_NULL_TYPE) return namedOf(type.type);
  return type.kind === Kind.NAMED_TYPE ? type : undefined;
}

function lineOf(name: NameNode): number | undefined {
  return name.loc?.startToken.line;
}
