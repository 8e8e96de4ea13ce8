import type { Predicate, Step } from './plan.ts';

/** The steps that a step waits for: those that bring its keys, those that its conditions go by, and the one it stands in for. */
export function stepsNeeded(step: Step): readonly number[] {
  const { read, insteadOf } = step;
  const needed = new Set(insteadOf === undefined ? [] : [insteadOf]);
  if ('keys' in read && read.keys?.kind === 'column') {
    needed.add(read.keys.step);
    if (read.keys.also !== undefined) needed.add(read.keys.also.step);
  }
  for (const each of stepsNamed(step.where)) needed.add(each);
  return [...needed];
}

/** The steps whose keys a condition goes by. */
export function stepsNamed(where: Predicate | undefined): readonly number[] {
  switch (where?.kind) {
    case 'and':
    case 'or':
      return where.of.flatMap(stepsNamed);
    case 'not':
    case 'related':
      return stepsNamed(where.of);
    case 'amongKeys':
      return where.from;
    default:
      return [];
  }
}
