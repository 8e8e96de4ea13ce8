export interface Command {
  readonly usage: string;
  readonly does: string;
  /** Does it, and gives the exit code: 0, or 1 where it found what should not be (`heyi systems`: one that differs). */
  run(words: readonly string[]): Promise<number>;
}
