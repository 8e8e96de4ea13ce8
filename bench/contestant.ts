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
  request(question: Question, key: string): BenchRequest;
  /** Resolves when the process is gone, which it is within about ten seconds. */
  stop(): Promise<void>;
}
