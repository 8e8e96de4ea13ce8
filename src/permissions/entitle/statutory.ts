import type { Model, ModelField, ModelType } from '../../compose/model.ts';
import type { SealOrder } from '../policy/policy.ts';
import type { RowCondition } from '../row-rule.ts';
import type { Actor } from './actor.ts';
import { isWithin } from './is-aimed-at.ts';

/** Step 2 for a field. What its owner withholds by law 不予共享 is for nobody else, whatever was granted. */
export function isWithheld({ policy }: ModelField, { principal }: Actor): boolean {
  return policy.sharing.attribute === 'WITHHELD' && principal.department !== policy.owner;
}

/** Rows that are left out by law or by order; `unprovable` where the table cannot say which they are, and none may be seen. */
export type Exclusion = readonly RowCondition[] | 'unprovable';

/**
 * Step 2 for rows. Sealed records 封存: those that a column marks, and those sealed by order. For everybody, the owner too. What another
 * department's column marks, this table cannot say, nor whom it may not name.
 */
export function sealConditions(
  { types }: Model,
  type: ModelType,
  department: string,
  orders: readonly SealOrder[],
  { at }: Actor,
): Exclusion {
  const namesPersons = [...type.fields.values()].some(
    (field) => field.kind === 'toOne' && field.department === department && types.get(field.target)!.key.sealed,
  );
  const elsewhere = type.seals.filter((seal) => seal.department !== department);
  if (elsewhere.some(({ hides }) => hides === 'RECORD' || namesPersons)) return 'unprovable';
  const marked = type.seals
    .filter((seal) => seal.department === department && seal.hides === 'RECORD')
    .map(({ column }): RowCondition => ({ kind: 'notSealed', column }));
  const ordered = orders.filter((order) => order.type === type.name && isWithin(order, at));
  if (ordered.length > 0 && type.anchor !== department) return 'unprovable';
  return [...marked, ...ordered.map(({ where }): RowCondition => ({ kind: 'where', where: { not: where } }))];
}
