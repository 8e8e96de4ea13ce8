import type { ModelType } from '../compose/model.ts';
import type { Guard } from './guard.ts';
import type { Column } from './column.ts';

/**
 * What orders the objects of a type where nothing else does: their key. The order of a sealed key would tell of what it seals, as a
 * citizen number's of a date of birth; for those who may not sort by it, the objects stand in an order that means nothing.
 *
 * @param column holds keys of the type
 */
export function orderOfKey(guard: Guard, { name, key }: ModelType, column: Column): Column {
  if (!key.sealed || guard.refusal(name, key.field, 'sort') === undefined) return column;
  return { name: `${column.name}.scrambled`, scalar: 'String', derived: { kind: 'scrambled', of: column } };
}
