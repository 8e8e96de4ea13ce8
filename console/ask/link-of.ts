import type { Question } from './library.ts';

type Shared = Pick<Question, 'query' | 'variables'>;

/** A link that holds a question behind its `#`, which no browser sends to a server. */
export function linkOf(page: string, { query, variables }: Shared): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ query, variables }));
  const code = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return `${page.replace(/#.*$/s, '')}#/ask/${code}`;
}

/** The question of a link; undefined where there is none, and for what is none. */
export function questionOfLink(code: string | undefined): Question | undefined {
  if (code === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0));
    const told = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Record<keyof Shared, unknown>> | null;
    if (typeof told?.query !== 'string' || typeof told.variables !== 'string') return undefined;
    return { id: 'shared', zh: '分享的查询', en: 'A shared question', query: told.query, variables: told.variables };
  } catch {
    return undefined;
  }
}
