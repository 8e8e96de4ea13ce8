import type { InterfaceDescription, InterfaceField } from '../../departments/governance.ts';
import type { Problem } from '../../errors/problem.ts';
import { columnScalars } from '../column-scalars.ts';
import type { HubNames } from '../hub-names.ts';
import { GOVERNANCE_FILE, problemAt, typesOf, type PlacedType, type RuleOnGovernance } from './rule.ts';

/** A type that `implements` an interface has its fields, in the file that defines the type, and of the same types. */
export const typesKeepTheirInterfaces: RuleOnGovernance = (departments, hub, { interfaces }) =>
  typesOf(departments).flatMap((placed) => {
    const { type } = placed;
    return type.interfaces.flatMap((name, index): readonly Problem[] => {
      const at = (wrong: string, remedy: string) => [problemAt(placed, wrong, remedy)];
      const implemented = interfaces.get(name);
      if (type.interfaces.indexOf(name) !== index) return at(`it implements ${name} twice`, 'name it once');
      if (type.extends)
        return at(
          `a part of another department's type cannot implement ${name}`,
          `write type ${type.name} implements ${name} in the file that defines ${type.name}`,
        );
      if (implemented === undefined)
        return at(
          `it implements ${name}, which ${GOVERNANCE_FILE} does not define`,
          interfaces.size === 0
            ? `remove "implements ${name}", or define interface ${name} there`
            : `name one of ${[...interfaces.keys()].join(', ')}, or define interface ${name} there`,
        );
      return implemented.fields.flatMap((field) => fieldProblems(placed, implemented, field, hub));
    });
  });

function fieldProblems(
  placed: PlacedType,
  { name }: InterfaceDescription,
  asked: InterfaceField,
  { sharedEnums }: HubNames,
): readonly Problem[] {
  const own = placed.type.fields.find((field) => field.name === asked.name);
  const written = `${asked.name}: ${asked.type}${asked.nonNull ? '!' : ''}`;
  if (own === undefined) {
    const isLink = !columnScalars.has(asked.type) && !sharedEnums.has(asked.type);
    const mapped = isLink ? '@link(column: "<column with the key>")' : '@column(name: "<column>")';
    const wrong = `it implements ${name}, but has no ${written}`;
    return [problemAt(placed, wrong, `add ${written} ${mapped}, or remove "implements ${name}"`)];
  }
  // A key is never null, whether or not the interface says so.
  if (own.type === asked.type && !own.list && (own.nonNull || !asked.nonNull)) return [];
  const has = `${own.list ? `[${own.type}]` : own.type}${own.nonNull ? '!' : ''}`;
  return [
    problemAt(
      { ...placed, field: own },
      `${name} has ${written}, this is of type ${has}`,
      `write ${written}, or remove "implements ${name}"`,
    ),
  ];
}
