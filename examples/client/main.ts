/**
 * A client of the hub on one page: signs in to the demo, asks a typed question, pages by cursor, and tells errors by their code.
 *
 * @example npm run client -- http://127.0.0.1:4000 center-city 431302101
 */
import { everyPage } from './every-page.ts';
import { HubClient } from './hub-client.ts';
import { HubError } from './hub-error.ts';
import { GridEventsOfAnAreaDocument } from './questions.ts';
import { signInToDemo } from './sign-in.ts';

const [url = 'http://127.0.0.1:4000', account = 'center-city', area = '431302101', pageSize = '100'] =
  process.argv.slice(2);

try {
  const client = new HubClient({
    url,
    token: await signInToDemo(url, account),
    purpose: '矛盾纠纷化解',
    language: 'en',
  });

  const countByKind = new Map<string, number>();
  let pages = 0;
  const readPage = async (after: string | null) => {
    const { data, errors, incomplete } = await client.ask(GridEventsOfAnAreaDocument, {
      area,
      pageSize: Number(pageSize),
      after,
    });
    for (const { message, extensions } of errors) console.error(`${extensions.code}: ${message}`);
    if (incomplete.length > 0) console.error(`incomplete: ${incomplete.join(', ')} did not answer`);
    return data.gridEvents;
  };
  for await (const events of everyPage(readPage)) {
    pages += 1;
    for (const { kind } of events) countByKind.set(kind ?? 'unknown', (countByKind.get(kind ?? 'unknown') ?? 0) + 1);
  }

  const total = [...countByKind.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${total} grid events of ${area} in ${pages} page(s)`);
  for (const [kind, count] of [...countByKind].sort(([, a], [, b]) => b - a)) console.log(`  ${kind} ${count}`);
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof HubError ? adviceOn(error) : (error as Error).message);
}

function adviceOn({ code, message }: HubError): string {
  switch (code) {
    case 'UNAUTHENTICATED':
      return 'Sign in again: the token is not valid any more.';
    case 'PAGE_TOO_LARGE':
    case 'QUERY_TOO_COSTLY':
    case 'TOO_MANY_ROWS':
      return `Ask for less at a time. ${message}`;
    default:
      return `${code}: ${message}`;
  }
}
