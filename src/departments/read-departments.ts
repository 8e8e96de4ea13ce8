import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { GraphQLError } from 'graphql';
import type { Department } from './department.ts';
import { parseDepartment } from './parse-department.ts';
import type { Problem } from '../errors/problem.ts';
import { schemaInvalid } from '../errors/schema-invalid.ts';

/**
 * The departments of a schema folder: one for each file of `departments/` and of `extensions/`, in the order of their names.
 *
 * @throws SCHEMA_INVALID with every problem of every file that cannot be read as a department.
 */
export function readDepartments(schemaFolder: string): readonly Department[] {
  const problems: Problem[] = [];
  const departments: Department[] = [];
  for (const folder of ['departments', 'extensions']) {
    for (const file of filesOf(join(schemaFolder, folder))) {
      const shown = `${folder}/${file}`;
      try {
        const name = basename(file, '.graphql');
        const text = readFileSync(join(schemaFolder, folder, file), 'utf8');
        departments.push(parseDepartment(name, shown, text, problems));
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        problems.push({
          file: shown,
          line: error.locations?.[0]?.line,
          wrong: error.message,
          remedy: 'mend the GraphQL syntax at this line',
        });
      }
    }
  }
  if (departments.length === 0 && problems.length === 0)
    problems.push({
      file: schemaFolder,
      wrong: 'there is no department in it',
      remedy: 'name in HEYI_SCHEMA a folder with departments/<name>.graphql files',
    });
  if (problems.length > 0) throw schemaInvalid(problems);
  return departments;
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.graphql'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
