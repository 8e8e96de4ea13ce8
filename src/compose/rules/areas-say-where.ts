import { fieldsOf, problemAt, typesOf, type Rule } from './rule.ts';

/** Row scopes are decided by `@area`: it stands on a to-one link to an area, and at most once in a type, whoever extends it. */
export const areasSayWhere: Rule = (departments) => {
  const keys = new Map(
    typesOf(departments)
      .filter(({ type }) => !type.extends)
      .map(({ type }) => [type.name, type.fields.find(({ key }) => key !== undefined)]),
  );
  const firstByType = new Map<string, string>();
  return fieldsOf(departments)
    .filter(({ field }) => field.area)
    .flatMap((placed) => {
      const { type, field } = placed;
      const at = (wrong: string, remedy: string) => [problemAt(placed, wrong, remedy)];
      const first = firstByType.get(type.name);
      firstByType.set(type.name, first ?? field.name);
      if (first !== undefined)
        return at(`${type.name}.${first} says already in which area a record lies`, 'keep @area on one of the two');
      if (field.link?.via !== undefined)
        return at('a list does not say in which area a record lies', 'move @area to a link written @link(column: …)');
      const key = keys.get(field.type);
      if (key !== undefined && key.type !== 'AreaCode')
        return at(
          `${field.type} is no area: its key is of type ${key.type}`,
          'move @area to a link to a type whose key is an AreaCode, such as area: Area @link(column: "area_code")',
        );
      return [];
    });
};
