import {
  Kind,
  parse,
  print,
  type ASTNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type NameNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';
import type {
  Anchor,
  Bilingual,
  Classification,
  Collection,
  DataSubject,
  Department,
  EnumDescription,
  FieldDescription,
  Link,
  PersonalInformation,
  PolicyStatement,
  Seal,
  SharingAttribute,
  TypeDescription,
} from './department.ts';
import { directiveReader, type DirectiveReader } from './directive-reader.ts';
import { headOf } from './head-of.ts';
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
  const report: Report = (node, coordinate, wrong, remedy) =>
    problems.push({ file, line: node.loc?.startToken.line, coordinate, wrong, remedy });
  let title: Bilingual | undefined;
  const types: TypeDescription[] = [];
  const enums: EnumDescription[] = [];

  for (const definition of document.definitions) {
    switch (definition.kind) {
      case Kind.SCHEMA_EXTENSION: {
        for (const operation of definition.operationTypes ?? [])
          report(
            operation,
            undefined,
            'the root types are the hub’s',
            'write extend schema @department(…) and no more',
          );
        const department = read(definition, undefined, ['department'])('department');
        if (department === undefined) break;
        if (title !== undefined)
          report(definition, undefined, 'the department says a second time what it is called', 'keep one @department');
        else title = titleOf(department);
        break;
      }
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION:
        types.push(typeOf(definition, read, report));
        break;
      case Kind.ENUM_TYPE_DEFINITION:
        enums.push(enumOf(definition, read));
        break;
      default:
        problems.push({
          file,
          line: definition.loc?.startToken.line,
          wrong: `${headOf(definition)} has no place in a department's file`,
          remedy:
            'a department consists of "extend schema", types, "extend type" and enums; shared scalars go to shared.graphql',
        });
    }
  }
  if (title === undefined || title.zh.trim() === '' || title.en.trim() === '')
    problems.push({
      file,
      line: 1,
      wrong: 'the department does not say what it is called',
      remedy: 'add: extend schema @department(zh: "…", en: "…")',
    });
  return { name, title: title ?? { zh: name, en: name }, file, types, enums };
}

/** Adds a problem at the line of a node. */
type Report = (node: ASTNode, coordinate: string | undefined, wrong: string, remedy: string) => void;

function titleOf(department: Readonly<Record<string, unknown>>): Bilingual {
  return { zh: textOf(department['zh']), en: textOf(department['en']) };
}

function typeOf(
  node: ObjectTypeDefinitionNode | ObjectTypeExtensionNode,
  read: DirectiveReader,
  report: Report,
): TypeDescription {
  const name = node.name.value;
  const directive = read(node, name, ['table', 'collection', 'anchor', 'part', 'classified', 'shared', 'subject']);
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
    part: optionalText(directive('part')?.['of']),
    interfaces: (node.interfaces ?? []).map((implemented) => implemented.name.value),
    fields: (node.fields ?? []).map((field) => fieldOf(name, field, statement, read, report)),
    line: lineOf(node.name),
  };
}

function fieldOf(
  type: string,
  node: FieldDefinitionNode,
  ofType: PolicyStatement,
  read: DirectiveReader,
  report: Report,
): FieldDescription {
  const name = node.name.value;
  const coordinate = `${type}.${name}`;
  for (const argument of node.arguments ?? [])
    report(
      argument,
      coordinate,
      `it takes the argument "${argument.name.value}", but a column has none, and a list gets its own from the hub`,
      `write ${name}: ${print(node.type)}`,
    );
  if (isNestedList(node.type))
    report(node, coordinate, 'a list of lists maps to nothing', `write ${name}: [${namedTypeOf(node.type)}!]`);
  const directive = read(node, coordinate, [
    'key',
    'column',
    'link',
    'area',
    'search',
    'accused',
    'party',
    'sealed',
    'classified',
    'shared',
    'subject',
  ]);
  const link = directive('link');
  const key = directive('key');
  const sealed = directive('sealed');
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
    search: directive('search') !== undefined,
    accused: directive('accused') !== undefined,
    party: directive('party') !== undefined,
    sealed: sealed && ({ law: textOf(sealed['law']), hides: sealed['hides'] as Seal['hides'] } satisfies Seal),
    policy: {
      classification: own.classification ?? ofType.classification,
      personal: own.personal ?? ofType.personal,
      sharing: own.sharing ?? ofType.sharing,
      subject: own.subject ?? ofType.subject,
    },
    line: lineOf(node.name),
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
    values: (node.values ?? []).map((value) => ({
      name: value.name.value,
      description: value.description?.value,
      line: lineOf(value.name),
    })),
    line: lineOf(node.name),
  };
}

/** The line of the name, not of the description above it. */
function lineOf(name: NameNode): number {
  return name.loc?.startToken.line ?? 0;
}

function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}

function isNestedList(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isNestedList(type.type);
  return type.kind === Kind.LIST_TYPE && isList(type.type);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
