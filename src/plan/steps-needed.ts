import type { Column } from './column.ts';
import type { Predicate, Step } from './plan.ts';

/** The steps that a step waits for: those that bring its keys, those that it goes by, and those it stands in for. */
export function stepsNeeded(step: Step): readonly number[] {
  const { read, insteadOf, unlessFound = [] } = step;
  const needed = new Set([...(insteadOf === undefined ? [] : [insteadOf]), ...unlessFound.flat()]);
  if (read.kind === 'list' && read.front !== undefined) needed.add(read.front.step);
  if ('keys' in read && read.keys?.kind === 'column') {
    needed.add(read.keys.step);
    if (read.keys.also !== undefined) needed.add(read.keys.also.step);
  }
  for (const each of stepsNamed(step)) needed.add(each);
  return [...needed];
}

/** The steps whose keys a step's condition goes by, or whose values it sorts, groups or passes on by. */
export function stepsNamed({ read, where }: Step): readonly number[] {
  return [
    ...stepsNamedBy(where),
    ...('values' in read ? named(read.values) : []),
    ...('groupBy' in read ? named(read.groupBy) : []),
    ...('order' in read ? named(read.order.map(({ column }) => column)) : []),
  ];
}

function named(columns: readonly Column[]): readonly number[] {
  return columns.flatMap(({ derived }) => (derived?.kind === 'passed' ? derived.from : []));
}

export function stepsNamedBy(where: Predicate | undefined): readonly number[] {
  switch (where?.kind) {
    case 'and':
    case 'or':
      return where.of.flatMap(stepsNamedBy);
    case 'not':
    case 'related':
      return stepsNamedBy(where.of);
    case 'amongKeys':
      return [...where.inEach, ...where.inNone].flat();
    default:
      return [];
  }
}
