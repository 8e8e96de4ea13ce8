import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compose, type Composition } from '../compose/compose.ts';
import type { Department } from '../departments/department.ts';
import { gatherDepartments } from '../departments/read-departments.ts';
import { parseGovernance } from '../departments/parse-governance.ts';
import { SchemaInvalidError } from '../errors/schema-invalid-error.ts';
import type { Problem } from '../errors/problem.ts';
import type { Catalogue } from '../governance/catalogue.ts';
import { readCatalogue } from '../governance/read-catalogue.ts';
import { hubSchema } from './hub-schema.ts';

export interface ComposedFolder extends Composition {
  /** The files as they were read: the model says what they mean, these say where it stands. */
  readonly departments: readonly Department[];
  /** What `indicators.yaml` and `risks.yaml` say, and what extensions add to it. */
  readonly catalogue: Catalogue;
}

/**
 * A folder of SDL → the schema and its model. Problems of all files are told together, those of reading and those of the
 * rules. Only where a file cannot be made out are the rules not asked, for they would miss what stands in it. `extensionsFolder` holds further
 * departments.
 *
 * @throws SCHEMA_INVALID
 */
export function composeFolder(schemaFolder: string, extensionsFolder?: string): ComposedFolder {
  // 1. Each file for itself.
  const { departments, problems, unreadable } = gatherDepartments(schemaFolder, extensionsFolder);
  const found: Problem[] = [...problems];
  const collected = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof SchemaInvalidError)) throw error;
      found.push(...error.problems);
      return undefined;
    }
  };
  const sharedSdl = collected(() => readOrRefuse(schemaFolder, 'shared.graphql'));
  const governance = collected(() => parseGovernance(readOrRefuse(schemaFolder, 'governance.graphql')));
  const [administration, center] = (['administration.graphql', 'center.graphql'] as const).map((file) =>
    collected(() => readOrRefuse(schemaFolder, file)),
  );
  const hub =
    administration === undefined || center === undefined
      ? undefined
      : collected(() => hubSchema({ 'administration.graphql': administration, 'center.graphql': center }));
  if (sharedSdl === undefined || governance === undefined || hub === undefined || unreadable)
    throw new SchemaInvalidError(found);

  // 2. All of them together.
  const composition = compose({ departments, sharedSdl, governance, hubSchema: hub, found });

  // 3. What is counted, which is said in the words of the schema.
  const mistakes: Problem[] = [];
  const catalogue = readCatalogue(catalogueFiles(schemaFolder, extensionsFolder), composition, mistakes);
  if (mistakes.length > 0) throw new SchemaInvalidError(mistakes);
  return { ...composition, departments, catalogue };
}

/** `indicators.yaml`, `risks.yaml`, and the same of extensions beside their files, by name. A city may do without any. */
function catalogueFiles(schemaFolder: string, extensionsFolder: string | undefined): ReadonlyMap<string, string> {
  const names = readdirSync(schemaFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(extensions[/\\][^/\\]+\.)?(indicators|risks)\.yaml$/.test(name))
    .sort();
  const files = new Map(names.map((name) => [name, readFileSync(join(schemaFolder, name), 'utf8')]));
  if (extensionsFolder === undefined) return files;
  const present = new Set(readdirSync(extensionsFolder));
  for (const name of [...present].sort()) {
    const department = /^([^.]+)\.(indicators|risks)\.yaml$/.exec(name)?.[1];
    // What is counted goes away with the department of which it is counted.
    if (department === undefined || !present.has(`${department}.graphql`)) continue;
    files.set(`${basename(extensionsFolder)}/${name}`, readFileSync(join(extensionsFolder, name), 'utf8'));
  }
  return files;
}

function readOrRefuse(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const remedy = `copy the ${file} that comes with the hub into this folder`;
    throw new SchemaInvalidError([{ file, wrong: `it is not in ${folder}`, remedy }], { cause: error });
  }
}
