import type { HubUnderTest } from '../hub-under-test.ts';

export interface ExportAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** Sends a question to `/export` as an account. */
export async function exportAs(
  hub: HubUnderTest,
  account: string,
  query: unknown,
  {
    variables,
    headers = {},
    application,
  }: { variables?: unknown; headers?: Record<string, string>; application?: string } = {},
): Promise<ExportAnswer> {
  const response = await fetch(`${hub.running.url}/export`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      authorization: `Bearer ${await hub.issuer.issueToken(account, application)}`,
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  // `text()` would take the byte order mark away.
  const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  const { errors = [] } = (isJson ? JSON.parse(text) : {}) as Partial<ExportAnswer>;
  return { status: response.status, headers: response.headers, text, errors };
}

/** The status and the code of the first error. */
export const codeOfExport = ({ status, errors }: ExportAnswer) => [status, errors[0]?.extensions['code']];
