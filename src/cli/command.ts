export interface Command {
  readonly usage: string;
  readonly does: string;
  run(words: readonly string[]): Promise<void>;
}
