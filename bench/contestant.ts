import type { Question } from './questions.ts';

/** One HTTP request of a contestant: always a POST with a JSON body. */
export interface BenchRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Contestant {
  readonly name: string;
  readonly pid: number;
  readonly port: number;
  /** Where a question is answered by another process than the first. */
  at?(question: Question): { readonly pid: number; readonly port: number };
  /** Servers of departments that it asks, and that work for it while it is asked: their processor time is its own. */
  readonly departmentPids?: readonly number[];
  /** Why it cannot be asked a question; undefined where it can. */
  cannot?(question: Question): string | undefined;
  /** Its data as all others spell it. */
  canonical?(data: unknown): unknown;
  /** What it may show of the data that the floor gives: a policy may mask some. */
  shown?(data: unknown): unknown;
  request(question: Question, key: string): BenchRequest;
  /** Resolves when the process is gone, which it is within about ten seconds. */
  stop(): Promise<void>;
}
