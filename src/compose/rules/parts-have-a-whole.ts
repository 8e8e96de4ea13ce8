import { problemAt, typesOf, type PlacedType, type Rule } from './rule.ts';

/**
 * A row that is part of another is seen where that one is, which its own database has to tell: `of` is a to-one link to a type
 * of the same department. A type with an `@area` says itself where its rows lie, and a chain of parts ends somewhere.
 */
export const partsHaveAWhole: Rule = (departments) => {
  const homes = new Map(
    typesOf(departments)
      .filter(({ type }) => !type.extends)
      .map((placed) => [placed.type.name, placed]),
  );
  return typesOf(departments).flatMap((placed) => {
    const { department, type } = placed;
    if (type.part === undefined) return [];
    const at = (wrong: string, remedy: string) => [problemAt(placed, wrong, remedy)];
    if (type.extends)
      return at('a part of another department’s type cannot say what its rows belong to', 'remove @part');
    const link = type.fields.find(({ name }) => name === type.part);
    const whole = homes.get(link?.type ?? '');
    if (link?.link?.column === undefined || whole?.department !== department)
      return at(
        `@part(of: "${type.part}") does not lead to a row of the same department`,
        'name a to-one link, written @link(column: …), to a type of this file',
      );
    const area = type.fields.find((field) => field.area);
    if (area !== undefined)
      return at(`its rows lie in an area of their own, ${type.name}.${area.name}`, 'keep either @area or @part');
    if (wholesOf(placed).includes(type.name)) return at('it is part of itself', 'remove @part from one of the types');
    return [];
  });

  /** The types that a type's rows are part of, nearest first, up to the first that comes again. */
  function wholesOf({ type }: PlacedType): readonly string[] {
    const names: string[] = [];
    for (let at = type; at.part !== undefined;) {
      const next = homes.get(at.fields.find(({ name }) => name === at.part)?.type ?? '')?.type;
      if (next === undefined || names.includes(next.name)) break;
      names.push(next.name);
      at = next;
    }
    return names;
  }
};
