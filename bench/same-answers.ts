import { ask } from './ask.ts';
import type { Contestant } from './contestant.ts';
import { findDifference } from './difference.ts';
import type { Question } from './questions.ts';

/**
 * Asks the first contestant and every other one the same questions.
 *
 * @throws Error that names the contestant, the question, the key and the first path at which the answers differ.
 */
export async function assertSameAnswers(
  contestants: readonly Contestant[],
  questions: readonly Question[],
  keysByQuestion: ReadonlyMap<Question, readonly string[]>,
): Promise<void> {
  const [reference, ...others] = contestants;
  if (reference === undefined) return;
  for (const question of questions) {
    for (const key of keysByQuestion.get(question)?.slice(0, 8) ?? []) {
      const expected = await ask(reference, question, key);
      for (const contestant of others) {
        const given = await ask(contestant, question, key);
        const [shown, canonical] = [contestant.shown?.(expected) ?? expected, contestant.canonical?.(given) ?? given];
        const difference = findDifference(shown, canonical);
        if (difference === undefined) continue;
        const place = `${question.id} with ${question.variable} ${key}`;
        throw new Error(`${contestant.name} answers ${place} differently from ${reference.name}. ${difference}`);
      }
    }
  }
}
