import { problemAt, typesOf, type Rule } from './rule.ts';

export const typesHaveTables: Rule = (departments) =>
  typesOf(departments).flatMap((placed) => {
    const { type } = placed;
    const own = type.fields.find((field) => field.link?.via === undefined);
    return [
      ...(!type.extends && type.table === undefined
        ? [problemAt(placed, 'it has no table', 'add @table(name: "…")')]
        : []),
      ...(!type.extends && type.collection === undefined
        ? [problemAt(placed, 'it has no names to be asked by', 'add @collection(many: "…", one: "…")')]
        : []),
      ...(type.extends && type.table === undefined && own !== undefined
        ? [
            problemAt(
              { ...placed, field: own },
              'it needs a row, but this part of the type has no table',
              'add @table(name: "…") to "extend type"',
            ),
          ]
        : []),
    ];
  });
