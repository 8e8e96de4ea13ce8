import { fieldsOf, problemAt, typesOf, type Rule } from './rule.ts';

/** Names of tables and columns are the database's own and may be in any script, but an empty one names nothing. */
export const mappedNamesAreWritten: Rule = (departments) => [
  ...typesOf(departments)
    .filter(({ type }) => type.table !== undefined && !isTable(type.table))
    .map((placed) =>
      problemAt(placed, `"${placed.type.table!}" names no table`, 'write @table(name: "name") or "schema.name"'),
    ),
  ...fieldsOf(departments).flatMap((placed) => {
    const { column, link } = placed.field;
    return [
      ...(column === undefined || isName(column)
        ? []
        : [problemAt(placed, `"${column}" names no column`, 'write @column(name: "…"), or leave it out')]),
      ...(link?.column === undefined || isName(link.column)
        ? []
        : [problemAt(placed, `"${link.column}" names no column`, 'write @link(column: "<column with the key>")')]),
    ];
  }),
];

function isTable(name: string): boolean {
  const parts = name.split('.');
  return parts.length <= 2 && parts.every(isName);
}

function isName(name: string): boolean {
  return name !== '' && name === name.trim();
}
