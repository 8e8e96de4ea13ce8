import type { ColumnField, ModelType, ToManyField, ToOneField } from '../compose/model.ts';
import type { Argument } from './argument.ts';
import { fieldColumn } from './field-column.ts';
import { assertPermitted, type Guard } from './guard.ts';
import type { AreaUnit, Column, PeriodUnit } from './column.ts';
import type { SeekValues } from './sought-keys.ts';
import { valuesOfMany, valuesOfOne, valuesOfRow } from './values-beyond.ts';

export interface GroupKeys {
  /** What rows of a group have in common, by field: `category`, and of what they lead to `through.dispute.category`. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Of those that are links, whose keys they hold. */
  readonly targets: ReadonlyMap<string, ModelType>;
  /** Of what groups must hold enough different, beside the people that their rows concern: what the rows lead to. */
  readonly led: readonly Led[];
}

/** A link, as a value of the row, and the smallest group that may be told of those who stand behind it. */
export interface Led {
  readonly by: Column;
  readonly least: number;
}

/**
 * `{area: TOWN, receivedAt: MONTH, through: {dispute: {category: true}}}` → what rows of a group have in common, in the schema's order: the
 * members of an input object have none of their own, and those of a variable come in the schema's.
 */
export function groupKeys(
  guard: Guard,
  type: ModelType,
  groupBy: Argument | undefined,
  seekValues: SeekValues,
  place = 'groupBy',
): GroupKeys {
  const columns = new Map<string, Column>();
  const targets = new Map<string, ModelType>();
  const led: Led[] = [];
  if (groupBy?.kind !== 'object') return { columns, targets, led };
  for (const [name, field] of type.fields) {
    const argument = groupBy.fields.get(name);
    const known = argument?.kind === 'leaf' ? argument.known : undefined;
    if (field.kind === 'toMany' || known === undefined || known === false) continue;
    assertPermitted(guard, type.name, name, 'group');
    const [column] = valuesOfRow({ type, field, place: `${place}.${name}`, seekValues }, () => [
      groupColumn(guard, type, field, known),
    ]);
    columns.set(name, column!);
    if (field.kind === 'toOne') targets.set(name, guard.model.types.get(field.target)!);
  }
  const through = groupBy.fields.get('through');
  if (through?.kind !== 'object') return { columns, targets, led };
  for (const [name, field] of type.fields) {
    const beyond = through.fields.get(name);
    if (field.kind === 'column' || beyond?.kind !== 'object') continue;
    assertPermitted(guard, type.name, name, 'group');
    const target = guard.model.types.get(field.target)!;
    const at = `${place}.through.${name}`;
    let keys: GroupKeys | undefined;
    const there = (seekFurther: SeekValues) => {
      keys = groupKeys(guard, target, beyond, seekFurther, at);
      return [...keys.columns.values()];
    };
    const found =
      field.kind === 'toOne'
        ? valuesOfOne({ guard, type, field, place: at, seekValues }, there)
        : valuesOfMany({ guard, type, field, place: at, seekValues }, there);
    [...keys!.columns.keys()].forEach((key, index) => columns.set(`through.${name}.${key}`, found[index]!));
    for (const [key, of] of keys!.targets) targets.set(`through.${name}.${key}`, of);
    const least = Math.max(guard.smallestGroup(target.name), ...keys!.led.map((each) => each.least));
    if (found.length > 0 && least > 0) led.push({ by: linkOf(guard, type, field), least });
  }
  return { columns, targets, led };
}

function groupColumn(guard: Guard, type: ModelType, field: ColumnField | ToOneField, known: unknown): Column {
  const own = fieldColumn(guard, type, field);
  const { name: column, scalar } = own;
  if (known === true) return own;
  const grouped = { ...own, name: `${field.name}.${known as string}` };
  if (scalar === 'AreaCode') return { ...grouped, derived: { kind: 'areaAt', column, unit: known as AreaUnit } };
  return { ...grouped, scalar: 'Date', derived: { kind: 'period', column, unit: known as PeriodUnit } };
}

/** What a row leads to others by: its link, or for those that point to it its key. */
function linkOf(guard: Guard, type: ModelType, field: ToOneField | ToManyField): Column {
  if (field.kind === 'toMany' || field.department !== type.anchor) {
    return { name: type.tables.get(type.anchor)!.keyColumn, scalar: type.key.scalar };
  }
  const { mask: _, ...unmasked } = fieldColumn(guard, type, field);
  return unmasked;
}
