/** A fault, put into the hub's source to see whether the tests notice. */
export interface Mutation {
  /** As `--only` takes it. */
  readonly name: string;
  /** Path from the repository's root. */
  readonly file: string;
  /** The exact text to replace; stands in the file once. */
  readonly find: string;
  readonly replace: string;
  /** What a caller would suffer. */
  readonly because: string;
  /** Test files that must turn red: those that ask the whole hub, where it can be seen from outside. */
  readonly tests: readonly string[];
  /** What the tests need of the run: the demo city where nobody says. Filling it would take most of the time. */
  readonly needs?: TestNeeds;
}

export type TestNeeds = 'city' | 'database' | 'nothing';
