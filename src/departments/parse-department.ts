import {
  Kind,
  parse,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';
import type {
  Anchor,
  Classification,
  Collection,
  DataSubject,
  Department,
  EnumDescription,
  FieldDescription,
  Link,
  PersonalInformation,
  PolicyStatement,
  SharingAttribute,
  TypeDescription,
} from './department.ts';
import { directiveReader, type DirectiveReader } from './directive-reader.ts';
import type { Problem } from '../errors/problem.ts';

/**
 * One department's SDL as plain data. Only the shape of the file is judged here (unknown directives, wrong arguments,
 * definitions that have no place in a department); what the parts mean to each other is judged by the composition rules.
 *
 * @throws GraphQLError for a syntax error.
 */
export function parseDepartment(name: string, file: string, text: string, problems: Problem[]): Department {
  const document = parse(text);
  const read = directiveReader(file, problems);
  let title: { zh: string; en: string } | undefined;
  const types: TypeDescription[] = [];
  const enums: EnumDescription[] = [];

  for (const definition of document.definitions) {
    switch (definition.kind) {
      case Kind.SCHEMA_EXTENSION: {
        const department = read(definition, undefined, ['department'])('department');
        if (department) title = { zh: textOf(department['zh']), en: textOf(department['en']) };
        break;
      }
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION:
        types.push(typeOf(definition, read));
        break;
      case Kind.ENUM_TYPE_DEFINITION:
        enums.push(enumOf(definition, read));
        break;
      default:
        problems.push({
          file,
          line: definition.loc?.startToken.line,
          wrong: `a ${definition.kind} has no place in a department's file`,
          remedy:
            'a department consists of "extend schema", types, "extend type" and enums; shared scalars go to shared.graphql',
        });
    }
  }
  if (title === undefined)
    problems.push({
      file,
      line: 1,
      wrong: 'the department does not say what it is called',
      remedy: 'add: extend schema @department(zh: "…", en: "…")',
    });
  return { name, title: title ?? { zh: name, en: name }, file, types, enums };
}

function typeOf(node: ObjectTypeDefinitionNode | ObjectTypeExtensionNode, read: DirectiveReader): TypeDescription {
  const name = node.name.value;
  const directive = read(node, name, ['table', 'collection', 'anchor', 'classified', 'shared', 'subject']);
  const collection = directive('collection');
  const anchor = directive('anchor');
  const statement = statementOf(directive);
  return {
    name,
    description: node.kind === Kind.OBJECT_TYPE_DEFINITION ? node.description?.value : undefined,
    extends: node.kind === Kind.OBJECT_TYPE_EXTENSION,
    table: optionalText(directive('table')?.['name']),
    collection:
      collection && ({ many: textOf(collection['many']), one: textOf(collection['one']) } satisfies Collection),
    anchor: anchor && ({ closed: anchor['closed'] === true } satisfies Anchor),
    fields: (node.fields ?? []).map((field) => fieldOf(name, field, statement, read)),
  };
}

function fieldOf(
  type: string,
  node: FieldDefinitionNode,
  ofType: PolicyStatement,
  read: DirectiveReader,
): FieldDescription {
  const name = node.name.value;
  const directive = read(node, `${type}.${name}`, ['key', 'column', 'link', 'area', 'classified', 'shared', 'subject']);
  const link = directive('link');
  const key = directive('key');
  const own = statementOf(directive);
  return {
    name,
    description: node.description?.value,
    type: namedTypeOf(node.type),
    list: isList(node.type),
    nonNull: node.type.kind === Kind.NON_NULL_TYPE,
    column: optionalText(directive('column')?.['name']),
    link: link && ({ column: optionalText(link['column']), via: optionalText(link['via']) } satisfies Link),
    key: key && { sealed: key['sealed'] === true, integer: key['integer'] === true },
    area: directive('area') !== undefined,
    policy: {
      classification: own.classification ?? ofType.classification,
      personal: own.personal ?? ofType.personal,
      sharing: own.sharing ?? ofType.sharing,
      subject: own.subject ?? ofType.subject,
    },
    line: node.loc?.startToken.line ?? 0,
  };
}

/** Enum arguments were checked against `directives.graphql` by the reader, hence the casts. */
function statementOf(directive: (name: string) => Readonly<Record<string, unknown>> | undefined): PolicyStatement {
  const classified = directive('classified');
  const shared = directive('shared');
  const subject = directive('subject');
  return {
    classification: classified?.['as'] as Classification | undefined,
    personal: classified?.['personal'] as PersonalInformation | undefined,
    sharing: shared && { attribute: shared['as'] as SharingAttribute, law: optionalText(shared['law']) },
    subject: subject && subjectOf(subject),
  };
}

/** Neither or both of `none` and `path` is no statement at all: the rules then report it as missing. */
function subjectOf(subject: Readonly<Record<string, unknown>>): DataSubject | undefined {
  const path = optionalText(subject['path']);
  if (subject['none'] === true) return path === undefined ? { kind: 'none' } : undefined;
  return path === undefined ? undefined : { kind: 'path', path: path.split('.') };
}

function enumOf(node: EnumTypeDefinitionNode, read: DirectiveReader): EnumDescription {
  const name = node.name.value;
  // The vocabulary has nothing to say of an enum; what stands here all the same is reported.
  read(node, name, []);
  for (const value of node.values ?? []) read(value, `${name}.${value.name.value}`, []);
  return {
    name,
    description: node.description?.value,
    values: (node.values ?? []).map((value) => ({ name: value.name.value, description: value.description?.value })),
  };
}

function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
