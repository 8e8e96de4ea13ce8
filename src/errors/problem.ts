/** One thing wrong with a department's file: where, what is missing or wrong, and what to write. */
export interface Problem {
  readonly file: string;
  readonly line?: number | undefined;
  /** `Petition.person`, `Petition`, or nothing where the whole file is meant. */
  readonly coordinate?: string | undefined;
  readonly wrong: string;
  readonly remedy: string;
}

/** One problem as two lines of text, for the terminal. */
export function describeProblem({ file, line, coordinate, wrong, remedy }: Problem): string {
  const place = [file, line].filter((part) => part !== undefined).join(':');
  return `  ${place}${coordinate === undefined ? '' : ` ${coordinate}`}: ${wrong}\n      → ${remedy}`;
}
