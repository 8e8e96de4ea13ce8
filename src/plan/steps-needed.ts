import type { Column, Derived, Predicate, Read, Step } from './plan.ts';

/** The steps that a step waits for: those that bring its keys, those that it goes by, and the one it stands in for. */
export function stepsNeeded(step: Step): readonly number[] {
  const { read, insteadOf } = step;
  const needed = new Set(insteadOf === undefined ? [] : [insteadOf]);
  if ('keys' in read && read.keys?.kind === 'column') {
    needed.add(read.keys.step);
    if (read.keys.also !== undefined) needed.add(read.keys.also.step);
  }
  for (const each of stepsNamed(step)) needed.add(each);
  return [...needed];
}

/** The steps whose keys a step's condition goes by, or whose values it sorts, groups or passes on by. */
export function stepsNamed({ read, where }: Step): readonly number[] {
  return [...namedBy(where), ...passedValues(read).flatMap(({ derived }) => derived.from)];
}

/** The values of other departments that a statement gives or goes by. */
export function passedValues(read: Read): readonly PassedValue[] {
  return [
    ...('columns' in read ? read.columns : []),
    ...('values' in read ? read.values : []),
    ...('groupBy' in read ? read.groupBy : []),
    ...('order' in read ? read.order.map(({ column }) => column) : []),
  ].filter(isPassed);
}

export type PassedValue = Column & { readonly derived: Derived & { readonly kind: 'passed' } };

function isPassed(column: Column): column is PassedValue {
  return column.derived?.kind === 'passed';
}

function namedBy(where: Predicate | undefined): readonly number[] {
  switch (where?.kind) {
    case 'and':
    case 'or':
      return where.of.flatMap(namedBy);
    case 'not':
    case 'related':
      return namedBy(where.of);
    case 'amongKeys':
      return where.from;
    default:
      return [];
  }
}
