import type { Contestant } from './contestant.ts';
import { startLoadGenerator } from './load-generator.ts';
import { measure, requestSet } from './measure.ts';
import type { Question } from './questions.ts';

/**
 * Contestants asked by one client, round after round, each question with each of the keys.
 *
 * @throws Error of the first contestant that failed
 */
export async function measureOneClient(given: {
  readonly contestants: readonly Contestant[];
  readonly questions: readonly Question[];
  readonly keys: readonly string[];
  readonly rounds: number;
  readonly seconds: number;
  readonly say: (line: string) => void;
}) {
  const { contestants, questions, keys, rounds, seconds, say } = given;
  const load = await startLoadGenerator();
  try {
    for (const contestant of contestants)
      for (const each of questions)
        await load.learn(
          requestSet(contestant, each),
          [contestant.port],
          keys.map((key) => contestant.request(each, key)),
        );
    const { slices, failures } = await measure({ contestants, questions, clients: [1], rounds, seconds, load, say });
    for (const [name, reason] of failures) throw new Error(`${name}: ${reason}`);
    return slices;
  } finally {
    load.stop();
  }
}
