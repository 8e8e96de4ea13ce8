import { closestName } from '../../errors/closest-name.ts';
import { columnScalars } from '../column-scalars.ts';
import { fieldsOf, problemAt, typesOf, type RuleOnNames } from './rule.ts';

export const typesAreKnown: RuleOnNames = (departments, { sharedEnums }) => {
  const ownEnums = departments.flatMap((department) => department.enums.map(({ name }) => name));
  const enums = new Set([...ownEnums, ...sharedEnums]);
  const objects = new Set(
    typesOf(departments)
      .filter(({ type }) => !type.extends)
      .map(({ type }) => type.name),
  );
  return [
    ...typesOf(departments)
      .filter(({ type }) => type.extends && !objects.has(type.name))
      .map((placed) =>
        problemAt(
          placed,
          'it extends a type that no department defines',
          meaning(placed.type.name, objects, 'define it with "type", or mend the name'),
        ),
      ),
    ...fieldsOf(departments)
      .filter(({ field }) => !columnScalars.has(field.type) && !enums.has(field.type) && !objects.has(field.type))
      .map((placed) =>
        problemAt(
          placed,
          `its type ${placed.field.type} is unknown`,
          meaning(
            placed.field.type,
            [...columnScalars, ...enums, ...objects],
            `use ${[...columnScalars].join(', ')}, an enum, or a type of some department`,
          ),
        ),
      ),
  ];
};

/** Before the remedy for an unknown name, the known one that it resembles most. */
function meaning(name: string, known: Iterable<string>, remedy: string): string {
  const meant = closestName(name, known);
  return meant === undefined ? remedy : `write ${meant}, or ${remedy}`;
}
