import type { Problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/**
 * A department is its file's name, in the model, in the ledger and in the variable that connects it. A file of one name in
 * `departments/` and in `extensions/` would be two departments in one.
 */
export const departmentsHaveNamesOfTheirOwn: Rule = (departments) => {
  const fileByConnection = new Map<string, string>();
  return departments.flatMap(({ name, file }): readonly Problem[] => {
    // As in `HEYI_SOURCE_CIVIL_AFFAIRS_URL`, where hyphens, underscores and letter case are lost.
    const connection = name.toUpperCase().replaceAll('-', '_');
    const first = fileByConnection.get(connection);
    fileByConnection.set(connection, first ?? file);
    if (first !== undefined)
      return [
        {
          file,
          wrong: `its department would be connected as ${first} is, by HEYI_SOURCE_${connection}_URL`,
          remedy: 'rename the file, or write both into one: a department is one file',
        },
      ];
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
      return [
        {
          file,
          wrong: `"${name}" cannot be the code of a department`,
          remedy: 'name the file in lower-case words joined by hyphens: civil-affairs.graphql',
        },
      ];
    return [];
  });
};
