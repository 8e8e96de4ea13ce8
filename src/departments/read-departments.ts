import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { GraphQLError } from 'graphql';
import type { Department } from './department.ts';
import { parseDepartment } from './parse-department.ts';
import type { Problem } from '../errors/problem.ts';
import { SchemaInvalidError } from '../errors/schema-invalid-error.ts';

/**
 * The departments of a schema folder: one for each file of `departments/` and of `extensions/`, in the order of their names; then those of a
 * folder of further departments, where there is one.
 *
 * @throws SCHEMA_INVALID with every problem of every file that cannot be read as a department.
 */
export function readDepartments(schemaFolder: string, extensionsFolder?: string): readonly Department[] {
  const { departments, problems } = gatherDepartments(schemaFolder, extensionsFolder);
  if (problems.length > 0) throw new SchemaInvalidError(problems);
  return departments;
}

export interface GatheredDepartments {
  readonly departments: readonly Department[];
  readonly problems: readonly Problem[];
  /** Whether a file is no GraphQL, so that its department is missing among the departments. */
  readonly unreadable: boolean;
}

/** The same with the problems beside what could be read in spite of them. */
export function gatherDepartments(schemaFolder: string, extensionsFolder?: string): GatheredDepartments {
  const problems: Problem[] = [];
  const departments: Department[] = [];
  let unreadable = false;
  const folders = [join(schemaFolder, 'departments'), join(schemaFolder, 'extensions')];
  if (extensionsFolder !== undefined) folders.push(extensionsFolder);
  for (const folder of folders) {
    for (const file of filesOf(folder)) {
      const shown = `${basename(folder)}/${file}`;
      try {
        const name = basename(file, '.graphql');
        const text = readFileSync(join(folder, file), 'utf8');
        departments.push(parseDepartment(name, shown, text, problems));
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        unreadable = true;
        problems.push({
          file: shown,
          line: error.locations?.[0]?.line,
          wrong: error.message,
          remedy: 'mend the GraphQL syntax at this line',
        });
      }
    }
  }
  if (departments.length === 0 && problems.length === 0) {
    unreadable = true;
    problems.push({
      file: schemaFolder,
      wrong: 'there is no department in it',
      remedy: 'name in HEYI_SCHEMA a folder with departments/<name>.graphql files',
    });
  }
  return { departments, problems, unreadable };
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
