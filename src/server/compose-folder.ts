import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose, type Composition } from '../compose/compose.ts';
import type { Department } from '../departments/department.ts';
import { gatherDepartments } from '../departments/read-departments.ts';
import { parseGovernance } from '../departments/parse-governance.ts';
import { SchemaInvalidError } from '../errors/schema-invalid-error.ts';
import type { Problem } from '../errors/problem.ts';
import { hubSchema } from './hub-schema.ts';

export interface ComposedFolder extends Composition {
  /** The files as they were read: the model says what they mean, these say where it stands. */
  readonly departments: readonly Department[];
}

/**
 * A folder of SDL → the schema and its model. Problems of all files are told together, those of reading and those of the
 * rules. Only where a file cannot be made out are the rules not asked, for they would miss what stands in it.
 *
 * @throws SCHEMA_INVALID
 */
export function composeFolder(schemaFolder: string): ComposedFolder {
  // 1. Each file for itself.
  const { departments, problems, unreadable } = gatherDepartments(schemaFolder);
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
  const hub = collected(() => hubSchema(readOrRefuse(schemaFolder, 'administration.graphql')));
  if (sharedSdl === undefined || governance === undefined || hub === undefined || unreadable)
    throw new SchemaInvalidError(found);

  // 2. All of them together.
  return { ...compose({ departments, sharedSdl, governance, hubSchema: hub, found }), departments };
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
