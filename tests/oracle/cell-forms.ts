import type { Scalar } from '../../src/compose/model.ts';
import { fullArea, shortArea } from './area-text.ts';
import type { Cell } from './cell.ts';

/** A database's text → a cell. Instants come from a session in UTC, `2023-05-01 02:00:00.5+00`; a day begins in Beijing. */
export function cellOfColumn(text: string | null, scalar: Scalar): Cell {
  if (text === null) return null;
  switch (scalar) {
    case 'DateTime':
      return instantOf(text.length === 10 ? `${text}T00:00:00+08:00` : text.replace(' ', 'T').replace(/\+00$/, 'Z'));
    case 'IntegerId':
      return BigInt(text);
    case 'Int':
    case 'Float':
      return Number(text);
    case 'Boolean':
      return text === 't';
    case 'ID':
    case 'String':
    case 'Enum':
    case 'Date':
    case 'IdNumber':
    case 'CreditCode':
    case 'AreaCode':
      return text;
  }
}

/** An argument's value → a cell. */
export function cellOfArgument(value: unknown, scalar: Scalar): NonNullable<Cell> {
  switch (scalar) {
    case 'DateTime':
      return instantOf(value as string);
    case 'IntegerId':
      return BigInt(value as string);
    case 'AreaCode':
      return fullArea(value as string);
    default:
      return value as NonNullable<Cell>;
  }
}

/** A cell as it is answered. */
export function answerOf(cell: Cell, scalar: Scalar): unknown {
  if (cell === null) return null;
  switch (scalar) {
    case 'DateTime':
      return beijingTime(cell as bigint);
    case 'IntegerId':
      return String(cell);
    case 'AreaCode':
      return shortArea(cell as string);
    default:
      return cell;
  }
}

function instantOf(text: string): bigint {
  const [, seconds = '', fraction = '', offset = ''] = /^(.{19})(?:\.(\d+))?(.*)$/.exec(text)!;
  return BigInt(Date.parse(seconds + offset)) * 1_000_000n + BigInt(fraction.padEnd(9, '0'));
}

function beijingTime(nanoseconds: bigint): string {
  const second = 1_000_000_000n;
  const fraction = ((nanoseconds % second) + second) % second;
  const local = new Date(Number((nanoseconds - fraction) / 1_000_000n) + 8 * 3_600_000).toISOString().slice(0, 19);
  const digits = fraction.toString().padStart(9, '0').replace(/0+$/, '');
  return `${local}${digits === '' ? '' : `.${digits}`}+08:00`;
}
