import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose, type Composition } from '../compose/compose.ts';
import { parseGovernance } from '../departments/parse-governance.ts';
import { readDepartments } from '../departments/read-departments.ts';
import { schemaInvalid } from '../errors/schema-invalid.ts';
import { hubSchema } from './hub-schema.ts';

/** A folder of SDL → the schema and its model. @throws SCHEMA_INVALID */
export function composeFolder(schemaFolder: string): Composition {
  const departments = readDepartments(schemaFolder);
  const read = (file: string) => readOrRefuse(schemaFolder, file);
  return compose({
    departments,
    sharedSdl: read('shared.graphql'),
    governance: parseGovernance(read('governance.graphql')),
    hubSchema: hubSchema(
      read('administration.graphql'),
      departments.map(({ name }) => name),
    ),
  });
}

function readOrRefuse(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const remedy = `copy the ${file} that comes with the hub into this folder`;
    throw schemaInvalid([{ file, wrong: `it is not in ${folder}`, remedy }], { cause: error });
  }
}
