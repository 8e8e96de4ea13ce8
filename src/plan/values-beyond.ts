import type { ModelType, ToManyField, ToOneField } from '../compose/model.ts';
import { columnIdentity, fieldColumn } from './field-column.ts';
import { assertPermitted, type Guard } from './guard.ts';
import { keyOf } from './key-of.ts';
import type { Column } from './column.ts';
import { identitySealed } from './related-rows.ts';
import { seeking, type SeekValues } from './sought-keys.ts';

/** What is asked of rows that stand elsewhere: columns of theirs, which may seek what lies further on. */
export type ValuesThere = (seekValues: SeekValues) => readonly Column[];

/** A field of a type's rows, and how what lies beyond it is found. */
export interface Beyond<Field> {
  readonly guard: Guard;
  readonly type: ModelType;
  readonly field: Field;
  /** The argument's place, for the error when what is found is too much. */
  readonly place: string;
  readonly seekValues: SeekValues;
}

/** Values of a type's own row in another department, as values of the anchor's row of the same key. */
export function valuesOfRow(
  { type, field, place, seekValues }: Omit<Beyond<{ readonly department: string }>, 'guard'>,
  there: ValuesThere,
): readonly Column[] {
  if (field.department === type.anchor) return there(seekValues);
  const { seekValues: seekFurther, sought: within } = seeking();
  return seekValues({
    column: keyOf(type, type.anchor),
    department: field.department,
    type,
    of: keyOf(type, field.department),
    values: there(seekFurther),
    where: undefined,
    having: undefined,
    within,
    argument: place,
  });
}

/** Values of the row that a link leads to; null where it leads to none that exists for the caller. */
export function valuesOfOne(beyond: Beyond<ToOneField>, there: ValuesThere): readonly Column[] {
  const { guard, type, field, place } = beyond;
  assertPermitted(guard, type.name, field.name, 'join');
  const target = guard.model.types.get(field.target)!;
  return valuesOfRow(beyond, (seekValues) => {
    const link = fieldColumn(guard, type, field);
    if (target.anchor === field.department) return valuesOfLocal(guard, field.name, target, link, there, seekValues);
    const { seekValues: seekFurther, sought: within } = seeking();
    return seekValues({
      column: link,
      department: target.anchor,
      type: target,
      of: keyOf(target, target.anchor),
      values: there(seekFurther),
      where: undefined,
      having: undefined,
      within,
      argument: place,
    });
  });
}

/** Values of the rows that point to this one, or figures of them. */
export function valuesOfMany(
  { guard, type, field, place, seekValues }: Beyond<ToManyField>,
  there: ValuesThere,
): readonly Column[] {
  const target = guard.model.types.get(field.target)!;
  assertPermitted(guard, target.name, field.via, 'join');
  const { seekValues: seekFurther, sought: within } = seeking();
  const key = keyOf(type, type.anchor);
  return seekValues({
    column: key,
    department: field.department,
    type: target,
    of: { name: field.column, scalar: key.scalar },
    values: there(seekFurther),
    where: identitySealed(guard, target, target.fields.get(field.via) as ToOneField),
    having: undefined,
    within,
    argument: place,
  });
}

/** Where a link leads to a row of the same database, that database follows it by itself. */
function valuesOfLocal(
  guard: Guard,
  name: string,
  target: ModelType,
  link: Column,
  there: ValuesThere,
  seekValues: SeekValues,
): readonly Column[] {
  const { name: table, keyColumn: key } = target.tables.get(target.anchor)!;
  const visible = guard.rows(target, target.anchor);
  const through = (column: Column): Column => ({
    name: `${name}.${columnIdentity(column)}`,
    scalar: column.scalar,
    derived: { kind: 'link', own: link.name, table, key, column, ...(visible && { where: visible }) },
    ...(link.hiddenBy && { hiddenBy: link.hiddenBy }),
  });
  const found = there((asked) => seekValues({ ...asked, column: through(asked.column) }));
  return found.map((column) => (column.derived?.kind === 'passed' ? column : through(column)));
}
