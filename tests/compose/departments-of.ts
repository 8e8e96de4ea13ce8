import type { Department } from '../../src/departments/department.ts';
import { parseDepartment } from '../../src/departments/parse-department.ts';
import { describeProblem, type Problem } from '../../src/errors/problem.ts';

/** A complete statement of policy, for types whose policy is not what the test is about. */
export const policy = '@classified(as: GENERAL, personal: NONE) @shared(as: CONDITIONAL) @subject(none: true)';

/**
 * Departments from SDL written in a test, by name. Each is given its title on its first line, so that line 1 of the problem
 * is line 1 of the text.
 *
 * @example departmentsOf({ police: 'type Incident { id: ID! @key }' })
 */
export function departmentsOf(sdlByDepartment: Readonly<Record<string, string>>): readonly Department[] {
  const problems: Problem[] = [];
  const departments = Object.entries(sdlByDepartment).map(([name, sdl]) =>
    parseDepartment(name, `departments/${name}.graphql`, `${titleOf(name)} ${sdl}`, problems),
  );
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join('\n'));
  return departments;
}

function titleOf(name: string): string {
  return `extend schema @department(zh: "${name}部门", en: "${name} department")`;
}
