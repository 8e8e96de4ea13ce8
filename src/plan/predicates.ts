import type { Operand, Predicate } from './plan.ts';

/** Holds for every row. */
export const EVERY_ROW: Predicate = { kind: 'and', of: [] };

/** Holds for no row. */
export const NO_ROW: Predicate = { kind: 'or', of: [] };

/** What holds when all conditions do; undefined for none. */
export function allOf(predicates: readonly Predicate[]): Predicate | undefined {
  return predicates.length > 1 ? { kind: 'and', of: predicates } : predicates[0];
}

/** What holds when both conditions do; undefined stands for one that asks nothing. */
export function both(one: Predicate | undefined, other: Predicate | undefined): Predicate | undefined {
  return allOf([one, other].filter((each) => each !== undefined));
}

/** The conditions that must all hold for this one to hold. */
export function conjuncts(where: Predicate | undefined): readonly Predicate[] {
  if (where === undefined) return [];
  return where.kind === 'and' ? where.of.flatMap(conjuncts) : [where];
}

/** A Boolean column of the row is false or says nothing. */
export function notTrue(column: string): Predicate {
  const operand: Operand = { value: { kind: 'literal', value: true }, sealed: undefined, argument: 'policy' };
  return { kind: 'not', of: { kind: 'compare', column: { name: column, scalar: 'Boolean' }, operator: 'eq', operand } };
}
