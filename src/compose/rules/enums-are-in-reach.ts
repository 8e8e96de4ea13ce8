import { fieldsOf, problemAt, type Rule } from './rule.ts';

/**
 * An enum of a department's file is that department's own: its values are what its own columns hold. A list of values that
 * several departments keep to, such as a national code, is nobody's, and stands in `shared.graphql`.
 */
export const enumsAreInReach: Rule = (departments) => {
  const homes = new Map(departments.flatMap(({ file, enums }) => enums.map(({ name }) => [name, file] as const)));
  return fieldsOf(departments)
    .filter(({ department, field }) => {
      const isOwn = department.enums.some(({ name }) => name === field.type);
      return !isOwn && homes.has(field.type);
    })
    .map((placed) =>
      problemAt(
        placed,
        `enum ${placed.field.type} belongs to ${homes.get(placed.field.type)!}`,
        `move enum ${placed.field.type} to shared.graphql if both keep to the same values, or define one of your own`,
      ),
    );
};
