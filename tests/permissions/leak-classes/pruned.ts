import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kind, parse, print, visit, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode } from 'graphql';
import { parse as parseYaml, stringify } from 'yaml';
import { packageRoot } from '../../../src/package-root.ts';

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
  for (const under of ['departments', 'extensions'])
    for (const file of filesOf(join(schema, under), '.graphql')) {
      const pruned = visit(parse(readFileSync(file, 'utf8')), {
        ObjectTypeDefinition: { leave: (node) => prunedType(node, isKept) },
        ObjectTypeExtension: { leave: (node) => prunedType(node, isKept) },
      });
      writeFileSync(file, print({ kind: Kind.DOCUMENT, definitions: pruned.definitions }));
    }
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

/** Without the fields that are not kept; null, which removes it, where none is left. */
function prunedType<T extends ObjectTypeDefinitionNode | ObjectTypeExtensionNode>(
  node: T,
  isKept: (coordinate: string) => boolean,
): T | null {
  const fields = (node.fields ?? []).filter(
    ({ name, directives }) =>
      isKept(`${node.name.value}.${name.value}`) ||
      // A seal is not published anyway; without it, rows would come to light.
      directives?.some((directive) => directive.name.value === 'sealed') === true,
  );
  return fields.length === 0 ? null : { ...node, fields };
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
