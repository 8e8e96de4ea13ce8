import type { Predicate, Step, Value } from './plan.ts';

/** The area that a question looks in: what its first condition on an area asks, in the order of its steps; undefined for none. */
export function areaAsked(steps: readonly Pick<Step, 'where'>[]): Value | undefined {
  for (const { where } of steps) {
    const asked = where && areaIn(where);
    if (asked !== undefined) return asked;
  }
  return undefined;
}

/** Of what must hold: an alternative or a negation does not say where to look. */
function areaIn(where: Predicate): Value | undefined {
  if (where.kind === 'and') {
    for (const each of where.of) {
      const asked = areaIn(each);
      if (asked !== undefined) return asked;
    }
    return undefined;
  }
  const isAsked = where.kind === 'within' && where.operand.value.kind !== 'principalArea';
  return isAsked ? where.operand.value : undefined;
}
