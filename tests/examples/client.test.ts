import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HubClient } from '../../examples/client/hub-client.ts';
import { everyPage, type Page } from '../../examples/client/every-page.ts';
import { GridEventsOfAnAreaDocument } from '../../examples/client/questions.ts';
import { signInToDemo } from '../../examples/client/sign-in.ts';
import { packageRoot } from '../../src/package-root.ts';
import { startHubUnderTest, type HubUnderTest } from '../server/hub-under-test.ts';

const area = '431302';
let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHubUnderTest({ rules: 'policy' });
});
afterAll(() => hub.stop());

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The script as a reader would run it. */
async function run(...words: string[]): Promise<Run> {
  const script = ['--import', 'tsx', join(packageRoot, 'examples/client/main.ts'), hub.running.url, ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, script, { cwd: packageRoot }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

const clientOf = (token: string) => new HubClient({ url: hub.running.url, token, language: 'en' });
const question = { area, pageSize: 10, after: null };

describe('the example client', () => {
  it('reads all pages of a list, each row once', async () => {
    const asked = await hub.ask(`{
      all: gridEventsAggregate(where: {area: {within: "${area}"}}) { count }
      kinds: gridEventsAggregate(where: {area: {within: "${area}"}}, groupBy: {kind: true}) { key { kind } count }
    }`);
    const { all, kinds } = asked.data as {
      all: [{ count: number }];
      kinds: { key: { kind: string }; count: number }[];
    };
    const { code, out, err } = await run('center-city', area, '500');
    expect(err).toBe('');
    const pages = Math.ceil(all[0].count / 500);
    expect(pages).toBeGreaterThan(2);
    expect(out).toContain(`${all[0].count} grid events of ${area} in ${pages} page(s)\n`);
    expect(kinds.length).toBeGreaterThan(3);
    for (const { key, count } of kinds) expect(out).toContain(`  ${key.kind} ${count}\n`);
    expect(code).toBe(0);
  });

  it.each([
    ['a page that is too large', ['center-city', area, '100000'], /^Ask for less at a time\. .*5,?000/],
    ['an area that is none', ['center-city', 'everywhere'], /^BAD_USER_INPUT: /],
    ['an account that may not', ['citizen', area], /^OPERATION_FORBIDDEN: /],
    ['an account that does not exist', ['nobody'], /^There is no account "nobody", only center-city/],
  ])('says what is wrong with %s, and ends with 1', async (_, words, told) => {
    expect(await run(...words)).toEqual({ code: 1, out: '', err: expect.stringMatching(told) as string });
  });

  it('throws what the hub refuses as a whole, by code', async () => {
    await expect(clientOf('forged').ask(GridEventsOfAnAreaDocument, question)).rejects.toMatchObject({
      name: 'HubError',
      code: 'UNAUTHENTICATED',
      errors: [{ extensions: { requestId: expect.any(String) as string } }],
    });
  });

  it('answers in the types of the question', async () => {
    const client = clientOf(await signInToDemo(hub.running.url, 'center-city'));
    const { data, errors, incomplete } = await client.ask(GridEventsOfAnAreaDocument, question);
    const number: string | null | undefined = data.gridEvents?.nodes?.[0]?.number;
    expect(number).toMatch(/^WG/);
    expect({ errors, incomplete }).toEqual({ errors: [], incomplete: [] });
  });
});

describe('everyPage', () => {
  const pageOf = (nodes: readonly number[], endCursor: string | null): Page<number> => ({
    nodes,
    pageInfo: { endCursor, hasNextPage: endCursor !== null },
  });

  it('hands each cursor on, and stops after the last page', async () => {
    const asked: (string | null)[] = [];
    const pages = [pageOf([1, 2], 'b'), pageOf([3], null)];
    const read = (after: string | null) => Promise.resolve(pages[asked.push(after) - 1]);
    const seen: (readonly number[])[] = [];
    for await (const nodes of everyPage(read)) seen.push(nodes);
    expect(seen).toEqual([[1, 2], [3]]);
    expect(asked).toEqual([null, 'b']);
  });

  it.each([
    ['that is missing', null],
    ['whose rows did not come', { ...pageOf([], null), nodes: null }],
  ])('ends with an error at a page %s', async (_, page) => {
    await expect(everyPage(() => Promise.resolve(page)).next()).rejects.toThrow('A page did not come.');
  });
});
