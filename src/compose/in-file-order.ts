import type { Department } from '../departments/department.ts';
import type { Problem } from '../errors/problem.ts';

/**
 * Problems as an engineer goes through the files: the departments' in the order they were read, then what they share; in each
 * file from the top, and at one place in the order they were found.
 */
export function inFileOrder(problems: readonly Problem[], departments: readonly Department[]): readonly Problem[] {
  const files = departments.map(({ file }) => file);
  const rankOf = ({ file }: Problem) => (files.includes(file) ? files.indexOf(file) : files.length);
  return [...problems].sort(
    (one, other) => rankOf(one) - rankOf(other) || compareTexts(one.file, other.file) || lineOf(one) - lineOf(other),
  );
}

/** What concerns the whole file comes first. */
function lineOf({ line }: Problem): number {
  return line ?? 0;
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
