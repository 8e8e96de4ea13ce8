import type { ModelType, ToManyField, ToOneField } from '../compose/model.ts';
import { assertPermitted, type Guard } from './guard.ts';
import type { Predicate } from './plan.ts';
import { both, notTrue } from './predicates.ts';

/** The rows at the other end of a relation within one department, as a filter or an order reaches them. */
export interface RelatedRows {
  readonly own: string;
  readonly table: string;
  readonly key: string;
  /** What those rows must meet to exist for the caller. */
  readonly where: Predicate | undefined;
  /** What the row itself must meet for its link to lead anywhere. */
  readonly unless: Predicate | undefined;
}

/** Follows a relation in a condition or an order, for which its link must be joined. */
export function relatedRows(guard: Guard, type: ModelType, field: ToOneField | ToManyField): RelatedRows {
  const target = guard.model.types.get(field.target)!;
  const [linking, link] = field.kind === 'toOne' ? [type, field.name] : [target, field.via];
  assertPermitted(guard, linking.name, link, 'join');
  const { own, table, key } = field.local!;
  const seals = identitySealed(guard, linking, linking.fields.get(link) as ToOneField);
  const visible = guard.rows(target, field.department);
  return field.kind === 'toOne'
    ? { own, table, key, where: visible, unless: seals }
    : { own, table, key, where: both(visible, seals), unless: undefined };
}

/** What a row must meet for its link to say whom it concerns: no seal on identities. Undefined for links to what is no person. */
export function identitySealed(
  guard: Guard,
  type: ModelType,
  { target, department }: ToOneField,
): Predicate | undefined {
  if (!guard.model.types.get(target)!.key.sealed) return undefined;
  return guard.identitySeals(type, department).map(notTrue).reduce(both, undefined);
}
