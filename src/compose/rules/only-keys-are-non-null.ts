import { fieldsOf, problemAt, type Rule } from './rule.ts';

/** A department that is down answers null. A non-null field would then take its parent, and the rest of the answer, with it. */
export const onlyKeysAreNonNull: Rule = (departments) =>
  fieldsOf(departments)
    .filter(({ field }) => field.nonNull && field.key === undefined)
    .map((placed) =>
      problemAt(
        placed,
        'it is non-null, but its source may be down',
        `write ${placed.field.name}: ${placed.field.list ? `[${placed.field.type}!]` : placed.field.type}`,
      ),
    );
