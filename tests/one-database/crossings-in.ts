import type { ModelField } from '../../src/compose/model.ts';
import type { Condition, Question } from './question.ts';

/** How many conditions, orders and groups of a question another department has to be asked for. */
export function crossingsIn(question: Question): number {
  const orders = question.kind === 'list' ? [...question.orderBy, ...(question.child?.orderBy ?? [])] : [];
  const wheres = question.kind === 'list' ? [question.where, question.child?.where] : [question.where];
  const ordered = orders.filter(({ links, by }) =>
    [...links.map(({ field }) => field), by].some(({ crosses }) => crosses),
  );
  const groups = question.kind === 'statistics' ? question.groupBy : [];
  const grouped = groups.filter(({ through, field }) => [...through.map((each) => each.field), field].some(leaves));
  return (
    ordered.length +
    grouped.length +
    wheres.reduce((sum, where) => sum + (where === undefined ? 0 : inCondition(where)), 0)
  );
}

/** An area is grouped by its code. */
function leaves(field: ModelField): boolean {
  return field.crosses;
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
