import type { Column } from './column.ts';
import type { Predicate } from './plan.ts';

/** Conditions that no index of the table answers: on its relations, and on the middle of a text. */
export function relationsAsked(where: Predicate): number {
  switch (where.kind) {
    case 'and':
    case 'or':
      return where.of.reduce((sum, each) => sum + relationsAsked(each), 0);
    case 'not':
      return relationsAsked(where.of);
    case 'related':
      return 1 + (where.of === undefined ? 0 : relationsAsked(where.of));
    case 'contains':
      return 1;
    case 'compare':
    case 'isNull':
    case 'sameValue':
    case 'amongKeys':
    case 'oneOf':
    case 'startsWith':
    case 'within':
    case 'atLevel':
      return standsElsewhere(where.column) ? 1 : 0;
  }
}

/** Whether a value stands in another table than its row. */
export function standsElsewhere({ derived }: Column): boolean {
  return derived?.kind === 'link' || derived?.kind === 'count';
}
