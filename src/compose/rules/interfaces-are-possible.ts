import type { InterfaceDescription, InterfaceField } from '../../departments/governance.ts';
import { columnScalars } from '../column-scalars.ts';
import { fieldsOf, problemInGovernance, typesOf, type RuleOnGovernance } from './rule.ts';

/**
 * An interface asks only for what every department can have: scalars, enums of `shared.graphql`, objects of types that some
 * department defines. It is non-null only where every implementing type has its key.
 */
export const interfacesArePossible: RuleOnGovernance = (departments, { sharedEnums }, { interfaces }) => {
  const types = new Set(
    typesOf(departments)
      .filter(({ type }) => !type.extends)
      .map(({ type }) => type.name),
  );
  const enumHomes = new Map(departments.flatMap(({ file, enums }) => enums.map(({ name }) => [name, file] as const)));
  const isKnown = ({ type }: InterfaceField) => columnScalars.has(type) || sharedEnums.has(type) || types.has(type);
  const findNullable = (of: InterfaceDescription, field: InterfaceField) =>
    fieldsOf(departments).find(
      (placed) =>
        placed.type.interfaces.includes(of.name) && placed.field.name === field.name && placed.field.key === undefined,
    );

  return [...interfaces.values()].flatMap((each) =>
    each.fields.flatMap((field) => {
      const at = (wrong: string, remedy: string) => [
        problemInGovernance(field.line, `${each.name}.${field.name}`, wrong, remedy),
      ];
      const home = enumHomes.get(field.type);
      if (home !== undefined && !isKnown(field))
        return at(`enum ${field.type} belongs to ${home}`, `move enum ${field.type} to shared.graphql`);
      if (!isKnown(field))
        return at(
          `its type ${field.type} is unknown`,
          `use ${[...columnScalars].join(', ')}, an enum of shared.graphql, or a type of some department`,
        );
      const nullable = field.nonNull ? findNullable(each, field) : undefined;
      if (nullable === undefined) return [];
      return at(
        `it is non-null, but no key of ${nullable.type.name}, whose source may be down`,
        `write ${field.name}: ${field.type}`,
      );
    }),
  );
};
