import { fieldsOf, problemAt, typesOf, type Rule } from './rule.ts';

/** 回避. Whom a record accuses is a person, by a to-one link, or a unit, by the code in a text: recusal compares nothing else. */
export const accusationsNameWhom: Rule = (departments) => {
  const homes = typesOf(departments).filter(({ type }) => !type.extends);
  const known = new Set(homes.map(({ type }) => type.name));
  const persons = new Set(
    homes.filter(({ type }) => type.fields.some(({ key }) => key?.sealed)).map(({ type }) => type.name),
  );
  return fieldsOf(departments).flatMap((placed) => {
    const { field } = placed;
    const isPerson = field.link?.column !== undefined && (persons.has(field.type) || !known.has(field.type));
    if (!field.accused || isPerson || (field.link === undefined && field.type === 'String' && !field.list)) return [];
    return [
      problemAt(
        placed,
        `@accused says whom a record accuses, and ${field.list ? `[${field.type}!]` : field.type} is neither a person nor a unit's code`,
        'move it to a link to a person, written @link(column: …), or to a String that holds the code of a unit',
      ),
    ];
  });
};
