import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Kind,
  parse,
  print,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';
import { parse as parseYaml, stringify } from 'yaml';
import type { Problem } from '../../../src/errors/problem.ts';
import { readCatalogue } from '../../../src/governance/read-catalogue.ts';
import { packageRoot } from '../../../src/package-root.ts';
import { composeFolder } from '../../../src/server/compose-folder.ts';

/** A schema folder in which only some fields were ever written, and a policy folder that speaks of no others. */
export interface Pruned {
  readonly schema: string;
  readonly policy: string;
}

/**
 * The world as it would be if what somebody may not know of did not exist: the same departments without those fields and types,
 * and of the policy what is for them.
 *
 * @param isKept by coordinate, `Person.name`.
 * @param grants the names of the grants that stay.
 */
export function prunedWorld(
  policyFolder: string,
  isKept: (coordinate: string) => boolean,
  grants: ReadonlySet<string>,
): Pruned {
  const folder = mkdtempSync(join(tmpdir(), 'heyi-pruned-'));
  const schema = join(folder, 'schema');
  const policy = join(folder, 'policy');
  cpSync(join(packageRoot, 'schema'), schema, { recursive: true });
  cpSync(policyFolder, policy, { recursive: true });
  const files = ['departments', 'extensions'].flatMap((under) => filesOf(join(schema, under), '.graphql'));
  const documents = new Map(files.map((file) => [file, parse(readFileSync(file, 'utf8'))]));
  const gone = typesGone([...documents.values()], isKept);
  const governance = join(schema, 'governance.graphql');
  const spanning = parse(readFileSync(governance, 'utf8'));
  const impossible = interfacesGone(spanning, [...documents.values()], gone);
  writeFileSync(governance, print(withoutInterfaces(spanning, impossible)));
  for (const [file, document] of documents) {
    const pruned = visit(withoutInterfaces(document, impossible), {
      ObjectTypeDefinition: { leave: (node) => prunedType(node, isKept, gone) },
      ObjectTypeExtension: { leave: (node) => prunedType(node, isKept, gone) },
    });
    writeFileSync(file, print({ kind: Kind.DOCUMENT, definitions: pruned.definitions }));
  }
  pruneIndicators(schema);
  for (const file of filesOf(join(policy, 'departments'), '.yaml')) {
    const { grants: given = [], assignments = [] } = (parseYaml(readFileSync(file, 'utf8')) ?? {}) as {
      grants?: { name: string }[];
      assignments?: { grant: string }[];
    };
    writeFileSync(
      file,
      stringify({
        grants: given.filter(({ name }) => grants.has(name)),
        assignments: assignments.filter(({ grant }) => grants.has(grant)),
      }),
    );
  }
  return { schema, policy };
}

/** Only the indicators and signs of risks that the fields which are left can be counted for were ever written. */
function pruneIndicators(schema: string): void {
  const [indicatorsFile, risksFile] = [join(schema, 'indicators.yaml'), join(schema, 'risks.yaml')] as const;
  const written = parseYaml(readFileSync(indicatorsFile, 'utf8')) as { indicators: Named; command: unknown };
  const { registers } = parseYaml(readFileSync(risksFile, 'utf8')) as {
    registers: Record<string, { signs: unknown[] }>;
  };
  rmSync(indicatorsFile);
  rmSync(risksFile);
  const composition = composeFolder(schema);
  const isWhole = (document: unknown) => {
    const problems: Problem[] = [];
    readCatalogue(new Map([['pruned.yaml', stringify(document)]]), composition, problems);
    return problems.every(({ wrong }) => wrong.startsWith('its signs are of one department'));
  };
  const indicators = Object.entries(written.indicators).filter(([id, each]) => isWhole({ indicators: { [id]: each } }));
  const { command } = written;
  writeFileSync(
    indicatorsFile,
    stringify({ indicators: Object.fromEntries(indicators), ...(isWhole({ command }) ? { command } : {}) }),
  );
  const kept = Object.entries(registers).flatMap(([id, register]) => {
    const signs = register.signs.filter((sign) => isWhole({ registers: { [id]: { ...register, signs: [sign] } } }));
    return signs.length === 0 ? [] : [[id, { ...register, signs }] as const];
  });
  // Of a register of one department, nobody would have thought.
  const problems: Problem[] = [];
  const text = stringify({ registers: Object.fromEntries(kept) });
  const read = readCatalogue(new Map([['risks.yaml', text]]), composition, problems);
  writeFileSync(risksFile, stringify({ registers: Object.fromEntries(kept.filter(([id]) => read.registers.has(id))) }));
}

type Named = Readonly<Record<string, unknown>>;

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** Types of which nothing is kept: what leads to them has nowhere to lead, and goes with them. */
function typesGone(documents: readonly DocumentNode[], isKept: (coordinate: string) => boolean): ReadonlySet<string> {
  const objects = documents.flatMap(({ definitions }) =>
    definitions.filter(
      (node): node is ObjectNode =>
        node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
    ),
  );
  const gone = new Set<string>();
  for (let before = -1; before < gone.size;) {
    before = gone.size;
    const kept = new Set(
      objects.filter((node) => keptFields(node, isKept, gone).length > 0).map(({ name }) => name.value),
    );
    for (const { name } of objects) if (!kept.has(name.value)) gone.add(name.value);
  }
  return gone;
}

/** Interfaces that ask for what nothing is kept of, or that nothing is left to implement: nobody would have written them, nor a list of them. */
function interfacesGone(
  { definitions }: DocumentNode,
  documents: readonly DocumentNode[],
  gone: ReadonlySet<string>,
): ReadonlySet<string> {
  const implemented = new Set(
    documents
      .flatMap((document) => document.definitions)
      .flatMap((node) =>
        node.kind === Kind.OBJECT_TYPE_DEFINITION && !gone.has(node.name.value) ? (node.interfaces ?? []) : [],
      )
      .map(({ name }) => name.value),
  );
  return new Set(
    definitions.flatMap((node) =>
      node.kind === Kind.INTERFACE_TYPE_DEFINITION &&
      (!implemented.has(node.name.value) || node.fields?.some(({ type }) => gone.has(namedType(type))))
        ? [node.name.value]
        : [],
    ),
  );
}

function withoutInterfaces(document: DocumentNode, gone: ReadonlySet<string>): DocumentNode {
  return visit(document, {
    InterfaceTypeDefinition: { leave: (node) => (gone.has(node.name.value) ? null : undefined) },
    ObjectTypeDefinition: {
      leave: (node) => ({ ...node, interfaces: (node.interfaces ?? []).filter(({ name }) => !gone.has(name.value)) }),
    },
    ObjectTypeExtension: {
      leave(node) {
        const fields = (node.fields ?? []).filter(({ type }) => !gone.has(namedType(type)));
        return fields.length === 0 ? null : { ...node, fields };
      },
    },
  });
}

function keptFields(
  { name: { value: type }, fields = [] }: ObjectNode,
  isKept: (coordinate: string) => boolean,
  gone: ReadonlySet<string>,
): readonly FieldDefinitionNode[] {
  return fields.filter(({ name, type: of }) => isKept(`${type}.${name.value}`) && !gone.has(namedType(of)));
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** Without the fields that are not kept; null, which removes it, where none is left. */
function prunedType<T extends ObjectNode>(
  node: T,
  isKept: (coordinate: string) => boolean,
  gone: ReadonlySet<string>,
): T | null {
  const kept = new Set(keptFields(node, isKept, gone));
  if (kept.size === 0) return null;
  const fields = (node.fields ?? []).filter(
    (field) =>
      kept.has(field) ||
      // A seal is not published anyway; without it, rows would come to light.
      field.directives?.some((directive) => directive.name.value === 'sealed') === true,
  );
  return { ...node, fields };
}

function filesOf(folder: string, ending: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith(ending))
      .map((file) => join(folder, file));
  } catch {
    return [];
  }
}
