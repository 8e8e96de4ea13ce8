import { isSameColumn } from './field-column.ts';
import type { KeySet, Predicate, Step } from './plan.ts';
import { allOf, conjuncts } from './predicates.ts';

type AmongKeys = Predicate & { readonly kind: 'amongKeys' };

/**
 * Conditions of several departments on the keys of one row become one: what the departments found is intersected in the hub, and what one
 * found for `none` taken away, before it is passed on. The department of the row is handed only those keys that meet them all.
 *
 * @example
 * people(where: {petitions: {some: {…}}, courtCases: {some: {…}}})
 * // id_number among [0] and id_number among [1] → id_number among what both found
 */
export function intersectKeys(step: Step): Step {
  return step.where === undefined ? step : { ...step, where: intersected(step.where) };
}

function intersected(where: Predicate): Predicate {
  switch (where.kind) {
    case 'and': {
      const all = conjuncts(where);
      const isShared = (each: Predicate): each is AmongKeys =>
        isAmong(each) && all.some((other) => other !== each && isOnColumnOf(other, each));
      const set = all.find(isShared);
      if (set === undefined) return { ...where, of: where.of.map(intersected) };
      const others = all.filter((each) => each !== set && isOnColumnOf(each, set));
      const rest = all.filter((each) => !isOnColumnOf(each, set));
      return intersected(allOf([together(set, others), ...rest])!);
    }
    case 'or':
      return { ...where, of: where.of.map(intersected) };
    case 'not':
      return { ...where, of: intersected(where.of) };
    case 'related':
      return where.of === undefined ? where : { ...where, of: intersected(where.of) };
    default:
      return where;
  }
}

function isAmong(where: Predicate): where is AmongKeys {
  return where.kind === 'amongKeys';
}

/** Whether a condition is on the keys that another is on too. */
function isOnColumnOf(where: Predicate, { column }: AmongKeys): boolean {
  const among = where.kind === 'not' ? where.of : where;
  return isAmong(among) && isSameColumn(among.column, column);
}

/** What is in all of these; what a `not` is on has one set, as drafted, and that is what must not be in. */
function together(set: AmongKeys, others: readonly Predicate[]): Predicate {
  const sets: readonly KeySet[] = [set, ...others].map((each) =>
    each.kind === 'not' ? { inEach: [], inNone: (each.of as AmongKeys).inEach } : (each as AmongKeys),
  );
  return { ...set, inEach: sets.flatMap(({ inEach }) => inEach), inNone: sets.flatMap(({ inNone }) => inNone) };
}
