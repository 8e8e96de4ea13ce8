import type { ModelType, ToManyField } from '../compose/model.ts';
import { HeyiError } from '../errors/heyi-error.ts';
import type { Argument } from './argument.ts';
import { columnIdentity, fieldColumn } from './field-column.ts';
import { assertPermitted, type Guard } from './guard.ts';
import { orderOfKey } from './order-of-key.ts';
import { COUNT } from './count.ts';
import type { Column } from './column.ts';
import type { OrderTerm } from './plan.ts';
import { relatedRows } from './related-rows.ts';
import type { SeekValues } from './sought-keys.ts';
import { valuesOfMany, valuesOfOne, valuesOfRow } from './values-beyond.ts';

/**
 * The order asked for, and the key at its end, so that no two rows tie. What another department has to be asked for is sought by
 * `seekValues`.
 *
 * @throws BAD_USER_INPUT for an object that names more than one field.
 */
export function planOrder(
  guard: Guard,
  type: ModelType,
  orderBy: Argument | undefined,
  seekValues: SeekValues,
): readonly OrderTerm[] {
  const { keyColumn } = type.tables.get(type.anchor)!;
  const terms = new Map<string, OrderTerm>();
  for (const item of orderBy?.kind === 'items' ? orderBy.items : []) {
    const term = orderTerm(guard, type, item, 'orderBy', seekValues);
    if (term === undefined) continue;
    const identity = columnIdentity(term.column);
    if (!terms.has(identity)) terms.set(identity, { ...term, index: undefined, nullable: identity !== keyColumn });
  }
  if (!terms.has(keyColumn)) {
    const column = orderOfKey(guard, type, { name: keyColumn, scalar: type.key.scalar });
    terms.set(keyColumn, { column, index: undefined, direction: 'ASC', nullable: false });
  }
  return [...terms.values()];
}

/** `{occurredAt: DESC}`, `{petition: {receivedAt: DESC}}`, `{visits: {count: DESC}}`; undefined for a direction that is null or not given. */
function orderTerm(
  guard: Guard,
  type: ModelType,
  item: Argument,
  above: string,
  seekValues: SeekValues,
): Pick<OrderTerm, 'column' | 'direction'> | undefined {
  const only = onlyField(item);
  if (only === undefined) return undefined;
  const [name, argument] = only;
  const field = type.fields.get(name)!;
  const place = `${above}.${name}`;
  assertPermitted(guard, type.name, name, 'sort');
  if (field.kind === 'column') {
    if (argument.kind !== 'leaf') return undefined;
    const [column] = valuesOfRow({ type, field, place, seekValues }, () => [fieldColumn(guard, type, field)]);
    return { column: column!, direction: directionOf(argument) };
  }
  if (argument.kind !== 'object') return undefined;
  if (field.kind === 'toMany') {
    const direction = onlyField(argument)?.[1];
    if (direction?.kind !== 'leaf') return undefined;
    const [column] = field.crosses
      ? valuesOfMany({ guard, type, field, place, seekValues }, () => [COUNT])
      : [countOf(guard, type, field)];
    return { column: column!, direction: directionOf(direction) };
  }
  let direction: OrderTerm['direction'] | undefined;
  const [column] = valuesOfOne({ guard, type, field, place, seekValues }, (seekFurther) => {
    const beyond = orderTerm(guard, guard.model.types.get(field.target)!, argument, place, seekFurther);
    direction = beyond?.direction;
    return beyond === undefined ? [] : [beyond.column];
  });
  return column === undefined ? undefined : { column, direction: direction! };
}

function countOf(guard: Guard, type: ModelType, field: ToManyField): Column {
  const { own, table, key, where } = relatedRows(guard, type, field);
  const derived = { kind: 'count', own, table, key, ...(where === undefined ? {} : { where }) } as const;
  return { name: `${field.name}.count`, scalar: 'Int', derived };
}

/**
 * The one field of an `orderBy` object; undefined for none, as where the variable of its direction is not given.
 *
 * @throws BAD_USER_INPUT for two fields or more: which of them comes first would be anybody's guess.
 */
export function onlyField(argument: Argument): readonly [string, Argument] | undefined {
  const fields = argument.kind === 'object' ? [...argument.fields] : [];
  if (fields.length > 1)
    throw new HeyiError('BAD_USER_INPUT', {
      argument: 'orderBy',
      expected: {
        zh: '每个对象恰好一个字段，如 [{occurredAt: DESC}, {number: ASC}]',
        en: 'one field in each object, such as [{occurredAt: DESC}, {number: ASC}]',
      },
      received: { zh: `一个对象中有 ${fields.length} 个字段`, en: `${fields.length} fields in one object` },
    });
  return fields[0];
}

export function directionOf(argument: Argument & { readonly kind: 'leaf' }): 'ASC' | 'DESC' {
  return argument.known === 'DESC' ? 'DESC' : 'ASC';
}
