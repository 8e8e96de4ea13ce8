import { fieldsOf, problemAt, type Rule } from './rule.ts';

/** A seal is a yes or no of the row itself, and cites the law that no grant can lift. */
export const sealsAreFlags: Rule = (departments) =>
  fieldsOf(departments).flatMap((placed) => {
    const { field } = placed;
    if (field.sealed === undefined) return [];
    const isFlag = field.type === 'Boolean' && !field.list && field.key === undefined && !field.search;
    return [
      ...(isFlag
        ? []
        : [
            problemAt(
              placed,
              '@sealed belongs on a column that says yes or no',
              `write ${field.name}: Boolean @sealed(law: "…")`,
            ),
          ]),
      ...(field.sealed.law.trim() === ''
        ? [problemAt(placed, 'it is sealed, but no law is cited', 'name the law: @sealed(law: "…")')]
        : []),
    ];
  });
