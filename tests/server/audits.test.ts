import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHubUnderTest, type HubUnderTest } from './hub-under-test.ts';

let hub: HubUnderTest;
let authorization: string;
beforeAll(async () => {
  hub = await startHubUnderTest();
  authorization = `Bearer ${await hub.issuer.issueToken('center-city')}`;
});
afterAll(() => hub.stop());

/**
 * Questions in an address, as a form or an image of another site could send them. Such requests are refused unless a header
 * shows that no form sent them (CSRF prevention); the audits send none, and the specification lets a server decide.
 */
const FORMS = ['5A70', 'D6D5', '6A70'];

describe('the audits of GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => `${hub.running.url}/graphql`,
    fetchFn: (url: string, { headers, ...init }: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...(headers as Record<string, string>), authorization } }),
  });

  it('are 61, of which 58 must be ok', () => {
    expect(audits).toHaveLength(61);
    expect(audits.filter(({ id }) => !FORMS.includes(id))).toHaveLength(58);
  });

  it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id $name', async ({ id, fn }) => {
    const result = await fn();
    const reason = result.status === 'ok' ? undefined : result.reason;
    expect([result.status, reason]).toEqual(
      FORMS.includes(id) ? ['notice', 'Response status code is not 200'] : ['ok', undefined],
    );
  });
});

describe('the status of a wrong question', () => {
  const ask = async (accept: string | undefined, body: unknown) => {
    const response = await fetch(`${hub.running.url}/graphql`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', ...(accept !== undefined && { accept }) },
      body: JSON.stringify(body),
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return [response.status, errors[0]!.extensions.code];
  };
  const wrong = { query: '{ nothing }' };

  it.each([
    ['application/json', 200],
    ['application/json; charset=utf-8', 200],
    ['application/graphql-response+json', 400],
    ['application/graphql-response+json, application/json;q=0.9', 400],
    ['*/*', 400],
  ])('for those who accept %s is %i', async (accept, status) => {
    expect(await ask(accept, wrong)).toEqual([status, 'GRAPHQL_VALIDATION_FAILED']);
  });

  it('is the same for what the hub refuses', async () => {
    const query = { query: '{ people(first: 5001) { nodes { name } } }' };
    expect(await ask('application/json', query)).toEqual([200, 'PAGE_TOO_LARGE']);
    expect(await ask('application/graphql-response+json', query)).toEqual([400, 'PAGE_TOO_LARGE']);
  });

  it('stays 400 for everybody where the request itself is wrong', async () => {
    expect(await ask('application/json', { query: '' })).toEqual([400, 'BAD_REQUEST']);
    expect(await ask('application/json', [])).toEqual([400, 'BAD_REQUEST']);
  });
});
