import type { Condition, Question } from './question.ts';

/** How many conditions and orders of a question another department has to be asked for. */
export function crossingsIn(question: Question): number {
  const orders = question.kind === 'list' ? [...question.orderBy, ...(question.child?.orderBy ?? [])] : [];
  const wheres = question.kind === 'list' ? [question.where, question.child?.where] : [question.where];
  const ordered = orders.filter(({ links, by }) =>
    [...links.map(({ field }) => field), by].some(({ crosses }) => crosses),
  );
  return ordered.length + wheres.reduce((sum, where) => sum + (where === undefined ? 0 : inCondition(where)), 0);
}

function inCondition(condition: Condition): number {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of.reduce((sum, each) => sum + inCondition(each), 0);
    case 'not':
      return inCondition(condition.of);
    case 'compare':
    case 'count':
      return Number(condition.field.crosses);
    case 'link':
    case 'list':
      return Number(condition.field.crosses) + (condition.of === undefined ? 0 : inCondition(condition.of));
  }
}
