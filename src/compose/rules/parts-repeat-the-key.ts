import { problemAt, typesOf, type Rule } from './rule.ts';

/**
 * A part with a table repeats the anchor's key, to say which of its columns holds it. A key of another name would be
 * dropped in silence; one of another kind could not be compared.
 */
export const partsRepeatTheKey: Rule = (departments) => {
  const all = typesOf(departments);
  return all
    .filter(({ type }) => type.extends)
    .flatMap((placed) => {
      const own = placed.type.fields.find(({ key }) => key !== undefined);
      const home = all.find(({ type }) => !type.extends && type.name === placed.type.name);
      const anchors = home?.type.fields.find(({ key }) => key !== undefined);
      if (own?.key === undefined || home === undefined || anchors?.key === undefined) return [];
      const { sealed, integer } = anchors.key;
      const isSame =
        own.name === anchors.name &&
        own.type === anchors.type &&
        own.key.sealed === sealed &&
        own.key.integer === integer;
      if (isSame) return [];
      const given = sealed ? '(sealed: true)' : integer ? '(integer: true)' : '';
      return [
        problemAt(
          { ...placed, field: own },
          `it is not the key of ${placed.type.name} in ${home.department.file}`,
          `write ${anchors.name}: ${anchors.type}! @key${given} @column(name: "<the column of your table>")`,
        ),
      ];
    });
};
