import { columnScalars } from '../column-scalars.ts';
import { fieldsOf, problemAt, type PlacedField, type RuleOnNames } from './rule.ts';

/** A field of an object type says how it is reached: by a column (to one) or by the field that points back (to many). */
export const linksAreWhole: RuleOnNames = (departments, { sharedEnums }) => {
  const ownEnums = departments.flatMap((department) => department.enums.map(({ name }) => name));
  const enums = new Set([...ownEnums, ...sharedEnums]);
  const all = fieldsOf(departments);
  const isScalar = ({ field }: PlacedField) => columnScalars.has(field.type) || enums.has(field.type);

  return all.flatMap((placed) => {
    const { field, type } = placed;
    const { link } = field;
    const at = (wrong: string, remedy: string) => [problemAt(placed, wrong, remedy)];

    if (isScalar(placed)) {
      if (link !== undefined) return at('a scalar cannot be a link', 'remove @link, or name an object type');
      if (field.list) return at('lists of scalars cannot be mapped to a column', 'use a single value');
      return field.area ? at('@area belongs on a link to an area', 'move it to the field with @link(column: …)') : [];
    }
    if (link === undefined || (link.column === undefined) === (link.via === undefined))
      return at(
        'it does not say how the objects are reached',
        field.list
          ? 'add @link(via: "<field of the target that points back>")'
          : 'add @link(column: "<column with the key>")',
      );
    if (field.column !== undefined)
      return at('a link names its column itself', 'remove @column, and write @link(column: "…") to one, via to many');
    if (link.column !== undefined)
      return field.list ? at('a link by column leads to one object', `write ${field.name}: ${field.type}`) : [];
    if (!field.list)
      return at('a link by another field leads to many objects', `write ${field.name}: [${field.type}!]`);

    const back = all.find((other) => other.type.name === field.type && other.field.name === link.via);
    if (back !== undefined && back.department !== placed.department)
      return at(
        `${field.type} is held by ${back.department.file}`,
        `write it there: extend type ${type.name} { ${field.name}: [${field.type}!] @link(via: "${link.via!}") }`,
      );
    if (back?.field.link?.column === undefined || back.field.type !== type.name)
      return at(
        `${field.type}.${link.via!} does not lead back to ${type.name} by a column`,
        `name a field of ${field.type} that is written "…: ${type.name} @link(column: …)"`,
      );
    // A list is filtered, sorted and counted by the rows of its anchor, which do not hold this column.
    if (back.type.extends)
      return at(
        `${field.type}.${link.via!} stands in a part of ${field.type}, whose anchor is another department`,
        `leave the list out, and ask for ${type.name} from each ${field.type}: ${field.type}.${link.via!}`,
      );
    return [];
  });
};
