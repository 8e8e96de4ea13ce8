import type { Random } from '../../src/demo/chance/random.ts';
import type { ColumnSight } from './sight.ts';

export interface CellToScramble {
  readonly value: string | null;
  readonly sight: ColumnSight;
  /** PostgreSQL's name of the type; `key` for a key, which must be new. */
  readonly type: string;
  /** The column's value in a row chosen by chance. */
  readonly donor: () => string | null;
  readonly random: Random;
}

/** Another value of the same kind that looks the same to who may see as much of it as `sight` says. */
export function scrambledCell({ value, sight, type, donor, random }: CellToScramble): string | null {
  switch (sight.kind) {
    case 'open':
      return value;
    case 'hidden':
      return type === 'key' ? freshKey(value!, random) : hiddenCell(value, type, donor, random);
    case 'presence':
      return value === null ? null : (notNull(donor) ?? value);
    case 'partial': {
      if (value === null) return null;
      const characters = Array.from(value);
      const { first, last } = sight;
      return characters
        .map((character, index) =>
          index < first || index >= characters.length - last ? character : another(character, random),
        )
        .join('');
    }
    case 'town': {
      if (value === null) return null;
      const end = Math.max(value.lastIndexOf('乡') + 1, value.lastIndexOf('镇') + 1, value.lastIndexOf('街道') + 2);
      const kept = end > 1 || /[乡镇]/.test(value) ? value.slice(0, end) : '';
      return `${kept}某某路${random.below(900) + 1}号`;
    }
    case 'year': {
      if (value === null) return null;
      const date = `${value.slice(0, 4)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
      return `${date}${value.slice(10)}`;
    }
  }
}

function hiddenCell(value: string | null, type: string, donor: () => string | null, random: Random): string | null {
  switch (type) {
    case 'bool':
      return value === 't' || value === 'true' ? 'false' : 'true';
    case 'int2':
    case 'int4':
      return String(Number(value ?? 0) + 1 + random.below(9));
    default:
      return different(donor, value) ?? value;
  }
}

/** A value of another row that is not this one, where some tries find one. */
function different(donor: () => string | null, value: string | null): string | null | undefined {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const found = donor();
    if (found !== value) return found;
  }
  return undefined;
}

function notNull(donor: () => string | null): string | undefined {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const found = donor();
    if (found !== null) return found;
  }
  return undefined;
}

/** Digits stay digits, letters letters, Chinese characters common ones. */
function another(character: string, random: Random): string {
  if (/\d/.test(character)) return String((Number(character) + 1 + random.below(9)) % 10);
  if (/[A-Za-z]/.test(character)) return String.fromCharCode(65 + random.below(26));
  return Array.from('安邦昌德发福光和佳康丽明宁平庆仁尚泰万祥')[random.below(20)]!;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A key like the given one: a citizen number with its check digit, a number, a code. */
function freshKey(like: string, random: Random): string {
  if (/^\d{17}[\dX]$/.test(like)) {
    const body = `${like.slice(0, 14)}${String(1 + random.below(999)).padStart(3, '0')}`;
    const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
    return body + '10X98765432'.charAt(sum % 11);
  }
  if (/^\d{1,9}$/.test(like)) return String(1 + random.below(2 * Number(like) + 1000));
  return like.replace(/\d{1,3}$/, (digits) => String(random.below(10 ** digits.length)).padStart(digits.length, '0'));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
