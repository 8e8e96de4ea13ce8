import { problemAt, typesOf, type Rule } from './rule.ts';

/** A department states its part of a type once: of two tables in two parts, nobody could say which holds a row. */
export const departmentsHaveOnePart: Rule = (departments) => {
  const all = typesOf(departments);
  return all.flatMap((placed, index) => {
    const first = all
      .slice(0, index)
      .find(({ department, type }) => department === placed.department && type.name === placed.type.name);
    // Two definitions are told by `names-are-unique.ts`.
    if (first === undefined || !(first.type.extends || placed.type.extends)) return [];
    return [problemAt(placed, 'this file has a part of it already', 'write all of its fields into one of the two')];
  });
};
