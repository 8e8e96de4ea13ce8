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

async function ask(contestant: Contestant, question: Question, key: string): Promise<unknown> {
  const { path, headers, body } = contestant.request(question, key);
  const { port } = contestant.at?.(question) ?? contestant;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    signal: AbortSignal.timeout(15_000),
  });
  const text = await response.text();
  const answer = response.status === 200 ? (JSON.parse(text) as { data?: unknown; errors?: unknown }) : {};
  if (answer.data === undefined || answer.data === null || answer.errors !== undefined) {
    throw new Error(
      `${contestant.name} answers ${question.id} with status ${response.status}: ${text.slice(0, 2_000)}`,
    );
  }
  return answer.data;
}
