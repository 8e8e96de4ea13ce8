export interface Line {
  /** `left-out`: lines that are the same in both and not near a change. */
  readonly kind: 'same' | 'added' | 'removed' | 'left-out';
  readonly text: string;
}

/** Two texts, line by line: what both have in their order, and what is in one alone (longest common subsequence). */
export function linesChanged(before: string, after: string): readonly Line[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i]![j] =
        old[i] === now[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      lines.push({ kind: 'same', text: old[i]! });
      i++;
      j++;
    } else if (i < old.length && (j === now.length || lengths[i + 1]![j]! >= lengths[i]![j + 1]!))
      lines.push({ kind: 'removed', text: old[i++]! });
    else lines.push({ kind: 'added', text: now[j++]! });
  }
  return lines;
}

const NEAR = 3;

/** The lines that changed and those around them; where others are left out, one line says so. */
export function linesNearChanges(lines: readonly Line[]): readonly Line[] {
  const isNear = (index: number) =>
    lines.slice(Math.max(0, index - NEAR), index + NEAR + 1).some(({ kind }) => kind !== 'same');
  return lines.flatMap((line, index): readonly Line[] => {
    if (isNear(index)) return [line];
    return index === 0 || isNear(index - 1) ? [{ kind: 'left-out', text: '…' }] : [];
  });
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.trimEnd().split('\n');
}
