import { shortArea } from '../oracle/area-text.ts';
import { isCitizenNumber } from '../oracle/is-citizen-number.ts';
import { instant } from './instant.ts';
import type { Seal } from './print-question.ts';
import type { Question, Selected } from './question.ts';

type Groups = readonly Readonly<Record<string, unknown>>[];

/** Where the hub's groups and PostgreSQL's rows, the count of each before its cells, first differ; undefined where they agree. */
export function differenceBetween(
  groups: Groups,
  rows: readonly (readonly (string | null)[])[],
  question: Question,
  seal: Seal,
): string | undefined {
  const expected = rows.map(([, ...cells]) =>
    cells.map((cell, index) => expectedCell(cell, question.selected[index]!, seal)),
  );
  return firstDifference(
    groups.map((group) => cellsOf(group, question)),
    expected,
  );
}

/** The cells of a group in the order selected, numbers as numbers. */
function cellsOf(group: Readonly<Record<string, unknown>>, { selected }: Question): readonly unknown[] {
  return selected.map((each, index) => {
    let cell = group[`_${index}`];
    if (each.kind === 'key') {
      cell = (cell as Record<string, unknown>)[each.value.field];
      if (each.value.keyField !== undefined && cell !== null)
        cell = (cell as Record<string, unknown>)[each.value.keyField];
    } else if (each.figure.value !== undefined) cell = (cell as Record<string, unknown>)[each.figure.value.field];
    return typeof cell === 'number' ? significant(cell) : cell;
  });
}

/** What PostgreSQL wrote, as the hub should tell it. */
function expectedCell(cell: string | null, selected: Selected, seal: Seal): unknown {
  if (cell === null) return null;
  const value = selected.kind === 'key' ? selected.value : selected.figure.value;
  const scalar = selected.kind === 'key' ? selected.value.scalar : selected.figure.scalar;
  if (
    selected.kind === 'key' &&
    selected.key !== undefined &&
    /^[A-Z]+$/.test(selected.key.unit) &&
    scalar !== 'AreaCode'
  )
    return cell;
  switch (scalar) {
    case 'Int':
    case 'Float':
      return significant(Number(cell));
    case 'Boolean':
      return cell === 't';
    case 'AreaCode':
      return shortArea(cell);
    case 'DateTime':
      return instant(cell);
    case 'ID':
      if (value?.sealed === undefined) return cell;
      return isCitizenNumber(cell) ? seal(value.sealed, cell) : null;
    default:
      return cell;
  }
}

function firstDifference(answered: readonly unknown[], expected: readonly unknown[]): string | undefined {
  const length = Math.max(answered.length, expected.length);
  const at = Array.from({ length }, (_, index) => index).find(
    (index) => JSON.stringify(answered[index]) !== JSON.stringify(expected[index]),
  );
  if (at === undefined) return undefined;
  return `group ${at} of ${answered.length}: ${JSON.stringify(answered[at])}\nby SQL, of ${expected.length}: ${JSON.stringify(expected[at])}`;
}

/** Figures are the same when they agree to 12 digits. */
function significant(number: number): number {
  return Number(number.toPrecision(12));
}
