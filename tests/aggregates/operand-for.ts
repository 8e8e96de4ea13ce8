import type { Scalar } from '../../src/compose/model.ts';
import { shortArea } from '../oracle/area-text.ts';
import { compareCells } from './compare-cells.ts';
import type { Operand } from './question.ts';

export interface OperandWanted {
  readonly operator: string;
  readonly scalar: Scalar;
  /** The value that shall meet the condition. */
  readonly cell: string;
  /** Values of other rows. */
  readonly others: readonly string[];
  /** Which of several forms it takes: how long a prefix, how high an area. */
  readonly form: number;
}

/** An operand that a value meets, where the other values allow one. */
export function operandFor(wanted: OperandWanted): Operand {
  const operand = meeting(wanted);
  // Days that are told as instants are compared with other instants, too.
  const isDay = wanted.scalar === 'DateTime' && typeof operand === 'string' && operand.length === 10;
  return isDay ? `${operand} ${wanted.form % 2 === 0 ? '00:00:00' : '12:30:00'}+08` : operand;
}

function meeting({ operator, scalar, cell, others, form }: OperandWanted): Operand {
  const other = (side: (compared: number) => boolean) =>
    others.find((each) => side(compareCells(each, cell, scalar))) ?? cell;
  switch (operator) {
    case 'ne':
      return other((compared) => compared !== 0);
    case 'in':
      return [...others.slice(1), cell];
    case 'notIn':
      return others.filter((each) => each !== cell);
    case 'lt':
      return other((compared) => compared > 0);
    case 'gt':
      return other((compared) => compared < 0);
    case 'startsWith':
      return Array.from(cell).slice(0, form).join('');
    case 'contains': {
      const letters = Array.from(cell);
      const start = form % Math.max(1, letters.length);
      return letters.slice(start, start + 1 + (form % 3)).join('');
    }
    case 'within': {
      const lengths = [2, 4, 6, 9, 12].filter((length) => length <= shortArea(cell).length);
      return cell.slice(0, lengths[form % lengths.length]).padEnd(12, '0');
    }
    default:
      return cell;
  }
}
