import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDemoIssuer } from '../../src/demo/demo-issuer.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heyi-issuer-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('demo issuer', () => {
  it('issues a token that its public keys verify, for twelve hours of the real clock', async () => {
    const demo = await openDemoIssuer(folder);
    const token = await demo.issueToken('judge');
    const { payload } = await jwtVerify(token, createLocalJWKSet(demo.jwks()), {
      issuer: 'heyi-demo',
      audience: 'heyi',
    });
    expect(payload).toMatchObject({
      sub: 'judge',
      heyi_post: 'judge',
      heyi_department: 'court',
      heyi_scope: ['431302'],
      heyi_purpose: '案件审理',
    });
    expect(payload.exp! - payload.iat!).toBe(12 * 3600);
    expect(Math.abs(payload.iat! - Date.now() / 1000)).toBeLessThan(5);
  });

  it('names its key in the token, and publishes no private part of it', async () => {
    const demo = await openDemoIssuer(folder);
    const [key, ...others] = demo.jwks().keys;
    expect(others).toEqual([]);
    expect(key).not.toHaveProperty('d');
    expect(decodeProtectedHeader(await demo.issueToken('citizen'))).toMatchObject({ alg: 'ES256', kid: key?.kid });
  });

  it('leaves the department out of a token whose account has none', async () => {
    const demo = await openDemoIssuer(folder);
    expect(decodeJwt(await demo.issueToken('citizen'))).not.toHaveProperty('heyi_department');
  });

  it('refuses an account that does not exist and names those that do', async () => {
    const demo = await openDemoIssuer(folder);
    await expect(demo.issueToken('mayor')).rejects.toMatchObject({
      code: 'ACCOUNT_UNKNOWN',
      message: expect.stringContaining('center-city') as string,
    });
  });

  it('keeps its key in a file that only its owner may read, and nothing beside it', async () => {
    const data = join(folder, 'not', 'yet');
    await openDemoIssuer(data);
    expect(await readdir(data)).toEqual(['demo-issuer.json']);
    expect((await stat(join(data, 'demo-issuer.json'))).mode & 0o777).toBe(0o600);
  });

  it('has the same key after a restart, another one in another folder', async () => {
    const first = await openDemoIssuer(folder);
    const again = await openDemoIssuer(folder);
    const elsewhere = await openDemoIssuer(join(folder, 'elsewhere'));
    expect(again.jwks()).toEqual(first.jwks());
    expect(elsewhere.jwks()).not.toEqual(first.jwks());
  });

  it('agrees on one key when many start at once', async () => {
    const issuers = await Promise.all(Array.from({ length: 12 }, () => openDemoIssuer(folder)));
    const keys = new Set(issuers.map((demo) => demo.jwks().keys[0]?.kid));
    expect([...keys]).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['demo-issuer.json']);
  });

  it('agrees on one key when two processes start at once', async () => {
    const module = new URL('../../src/demo/demo-issuer.ts', import.meta.url).href;
    const script = `const { openDemoIssuer } = await import(${JSON.stringify(module)});
      console.log((await openDemoIssuer(${JSON.stringify(folder)})).jwks().keys[0].kid);`;
    const start = () => promisify(execFile)('npx', ['tsx', '--input-type=module', '--eval', script]);
    const [one, two] = await Promise.all([start(), start()]);
    expect(one.stdout).toMatch(/^[\w-]{43}\n$/);
    expect(one.stdout).toBe(two.stdout);
  }, 30_000);

  it.each([
    ['nothing', ''],
    ['no JSON', 'hello'],
    ['no key', '{}'],
    ['null', 'null'],
    ['half a key', '{"kty":"EC","crv":"P-256"}'],
  ])('refuses to start on a key file that holds %s, and leaves the file alone', async (_, text) => {
    const path = join(folder, 'demo-issuer.json');
    await writeFile(path, text);
    await expect(openDemoIssuer(folder)).rejects.toMatchObject({ code: 'CONFIGURATION_INVALID' });
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  it('refuses a key file with the public part alone', async () => {
    const demo = await openDemoIssuer(folder);
    const path = join(folder, 'demo-issuer.json');
    await writeFile(path, JSON.stringify(demo.jwks().keys[0]));
    await expect(openDemoIssuer(folder)).rejects.toMatchObject({ code: 'CONFIGURATION_INVALID' });
  });
});
