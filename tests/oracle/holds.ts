import type { Scalar } from '../../src/compose/model.ts';
import { shortArea } from './area-text.ts';
import type { Cell } from './cell.ts';
import { cellOfArgument } from './cell-forms.ts';
import { compareCells } from './compare-cells.ts';
import type { Semantics } from './semantics.ts';

/** Whether a value meets a filter, `{gte: 3, lt: 5}`. Unknown is false, and its negation true. */
export function meetsFilter(
  cell: Cell,
  scalar: Scalar,
  filter: Readonly<Record<string, unknown>>,
  semantics: Semantics,
): boolean {
  return Object.entries(filter).every(
    ([operator, operand]) =>
      operand === undefined || operator === semantics.ignored || holds(cell, scalar, operator, operand, semantics),
  );
}

function holds(cell: Cell, scalar: Scalar, operator: string, operand: unknown, semantics: Semantics): boolean {
  if (operand === null) return operator === 'eq' ? cell === null : operator === 'ne' ? cell !== null : false;
  if (operator === 'ne' || operator === 'notIn') {
    const positive = operator === 'ne' ? 'eq' : 'in';
    return (cell !== null || semantics.negation === 'complement') && !holds(cell, scalar, positive, operand, semantics);
  }
  if (cell === null) return false;
  if (operator === 'in')
    return (operand as readonly unknown[]).some((item) => holds(cell, scalar, 'eq', item, semantics));
  const given = cellOfArgument(operand, scalar);
  switch (operator) {
    case 'eq':
      return cell === given;
    case 'lt':
      return compareCells(cell, given) < 0;
    case 'lte':
      return compareCells(cell, given) <= 0;
    case 'gt':
      return compareCells(cell, given) > 0;
    case 'gte':
      return compareCells(cell, given) >= 0;
    case 'startsWith':
      return (cell as string).slice(0, (given as string).length) === given;
    case 'contains':
      return (cell as string).includes(given as string);
    case 'within':
      return semantics.within === 'subtree' ? (cell as string).startsWith(shortArea(given as string)) : cell === given;
    default:
      throw new Error(`The oracle does not know the operator "${operator}".`);
  }
}
