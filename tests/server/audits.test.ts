import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { hubForThisTest } from './hub-under-test.ts';

describe('GraphQL over HTTP', () => {
  it('audits', async () => {
    const hub = await hubForThisTest();
    const authorization = `Bearer ${await hub.issuer.issueToken('center-city')}`;
    const audits = serverAudits({
      url: `${hub.running.url}/graphql`,
      fetchFn: (input: string, init: RequestInit = {}) =>
        fetch(input, { ...init, headers: { ...(init.headers as Record<string, string>), authorization } }),
    });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    for (const r of results) if (r.status !== 'ok') console.log(r.id, r.status, r.name, 'reason' in r ? r.reason : '');
    console.log(results.length, results.filter((r) => r.status === 'ok').length);
    expect(1).toBe(1);
  });
});
