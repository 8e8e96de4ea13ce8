import type { Model, ToManyField, ToOneField } from '../compose/model.ts';
import type { Coordinate } from './decision.ts';

/** The to-one field by whose column a list comes to its rows: for `Person.petitions` the field `Petition.person`. */
export function connectingLink(model: Model, { target, department, column }: ToManyField): Omit<Coordinate, 'verb'> {
  return linkOfColumn(model, { type: target, department, column });
}

/** The to-one field of a type that is held in a column of a department. */
export function linkOfColumn(
  model: Model,
  { type, department, column }: { readonly type: string; readonly department: string; readonly column: string },
): Omit<Coordinate, 'verb'> {
  const link = [...model.types.get(type)!.fields.values()].find(
    (field): field is ToOneField =>
      field.kind === 'toOne' && field.department === department && field.column === column,
  )!;
  return { type, field: link.name };
}
