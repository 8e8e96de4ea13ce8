import type { Contestant } from './contestant.ts';
import type { Question } from './questions.ts';

/** The data of one answer. @throws Error when it is not 200 with data and no errors */
export async function ask(contestant: Contestant, question: Question, key: string): Promise<unknown> {
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
