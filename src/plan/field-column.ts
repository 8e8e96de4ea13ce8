import type { ColumnField, ModelType, ToOneField } from '../compose/model.ts';
import type { Guard } from './guard.ts';
import type { Column } from './column.ts';

/** The column behind a value or a link to one, masked as the decision says; a link to a person that a seal hides is empty. */
export function fieldColumn(guard: Guard, type: ModelType, field: ColumnField | ToOneField): Column {
  const target = field.kind === 'toOne' ? guard.model.types.get(field.target)! : undefined;
  const mask = guard.mask(type.name, field.name);
  const hiddenBy = target?.key.sealed === true ? guard.identitySeals(type, field.department) : [];
  return {
    name: field.column,
    scalar: field.kind === 'toOne' ? target!.key.scalar : field.scalar,
    ...(mask === undefined ? {} : { mask }),
    ...(hiddenBy.length === 0 ? {} : { hiddenBy }),
  };
}

/** Whether two columns are one value of a row: the same column of the same form, shown in the same way. */
export function isSameColumn(one: Column, other: Column): boolean {
  return one.name === other.name && one.scalar === other.scalar && shownAs(one) === shownAs(other);
}

/** A column's name, told apart where it is shown otherwise than it stands. */
export function columnIdentity(column: Column): string {
  return `${column.name}${shownAs(column)}`;
}

function shownAs({ mask, hiddenBy }: Column): string {
  return mask === undefined && hiddenBy === undefined ? '' : JSON.stringify([mask, hiddenBy]);
}
