import type { Source } from '../sources/source.ts';

export interface SourceState {
  readonly department: string;
  readonly state: 'up' | 'down';
  /** What it took to ask it for a sign of life. */
  readonly milliseconds: number;
}

/** Asks each department for a sign of life. */
export function sourceStates(sources: ReadonlyMap<string, Source>): Promise<readonly SourceState[]> {
  return Promise.all(
    [...sources].map(async ([department, source]) => {
      const startedAt = performance.now();
      const answers = await source.ping();
      return { department, state: answers ? 'up' : 'down', milliseconds: performance.now() - startedAt } as const;
    }),
  );
}
