import type { HubUnderTest } from '../server/hub-under-test.ts';
import type { Json } from './input-text.ts';

/** All that comes back for a request, as text: whatever differs in it tells something. */
export interface RawAnswer {
  readonly status: number;
  /** One a line, in order of their names. */
  readonly headers: string;
  readonly body: string;
}

export interface RawRequest {
  readonly token: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, Json>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function rawAnswer(
  hub: HubUnderTest,
  { token, query, variables, headers }: RawRequest,
): Promise<RawAnswer> {
  const response = await fetch(`${hub.running.url}/graphql`, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      ...headers,
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  const told = [...response.headers].map(([name, value]) => `${name}: ${value}`).sort();
  return { status: response.status, headers: told.join('\n'), body: await response.text() };
}

/** The first place where two answers differ; undefined where they are the same to the byte. */
export function firstDifference(left: RawAnswer, right: RawAnswer): string | undefined {
  if (left.status !== right.status) return `status ${left.status} and ${right.status}\n${left.body}\n${right.body}`;
  if (left.body !== right.body) {
    const length = Math.max(left.body.length, right.body.length);
    let at = 0;
    while (at < length && left.body[at] === right.body[at]) at += 1;
    const around = (text: string) => text.slice(Math.max(0, at - 160), at + 160);
    return `at character ${at}\nleft:  …${around(left.body)}…\nright: …${around(right.body)}…`;
  }
  return left.headers === right.headers ? undefined : `headers\n${left.headers}\n\n${right.headers}`;
}

/** Whether an answer tells anything that a department's rows say: a value, or how many there are. */
export function hasData(body: string): boolean {
  const { data } = JSON.parse(body) as { readonly data?: unknown };
  return (
    typeof data === 'object' &&
    data !== null &&
    Object.entries(data).some(([name, value]) => !/^(me(_\d+)?$|__)/.test(name) && tells(value))
  );
}

function tells(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(tells);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).some(([name, inner]) => !name.startsWith('__') && tells(inner));
  return value !== null && value !== undefined && value !== false && value !== 0;
}
