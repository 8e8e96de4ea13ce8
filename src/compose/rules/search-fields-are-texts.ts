import { fieldsOf, problemAt, type Rule } from './rule.ts';

/** `search` looks for texts by their beginning, in the rows of the department that serves the list. */
export const searchFieldsAreTexts: Rule = (departments) =>
  fieldsOf(departments)
    .filter(({ field, type }) => field.search && (field.type !== 'String' || field.link !== undefined || type.extends))
    .map((placed) =>
      problemAt(
        placed,
        placed.type.extends
          ? 'only the department that serves the list can search it'
          : `a ${placed.field.type} cannot be searched by its beginning`,
        "remove @search, or put it on a String of the type's own table",
      ),
    );
