import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConsoleFiles } from '../../src/console/console-files.ts';
import { contentSecurityPolicy } from '../../src/console/content-security-policy.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heyi-console-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<html>');
  await writeFile(join(folder, 'assets', 'a-1.js'), 'code');
  await writeFile(join(folder, 'assets', 'a-1.js.gz'), 'packed');
  await writeFile(join(folder, 'made-of.txt'), 'digest');
});
afterAll(() => rm(folder, { recursive: true }));

describe('the files of the console', () => {
  it('are what the build has made, the page at /, and nothing beside', async () => {
    const files = await readConsoleFiles(folder);
    expect([...files.keys()].sort()).toEqual(['/', '/assets/a-1.js']);
    expect(files.get('/assets/a-1.js')).toMatchObject({
      contentType: 'text/javascript; charset=utf-8',
      immutable: true,
    });
    expect(files.get('/assets/a-1.js')!.gzip!.toString()).toBe('packed');
    expect(files.get('/')!.immutable).toBe(false);
  });

  it('where there are none, the page says so and what to do, in both languages', async () => {
    const files = await readConsoleFiles(join(folder, 'elsewhere'));
    expect([...files.keys()]).toEqual(['/']);
    const { status, body } = files.get('/')!;
    expect(status).toBe(503);
    expect(body.toString()).toMatch(/控制台尚未构建.*npm run build[\s\S]*not built.*npm run build/);
  });
});

describe('the security policy', () => {
  it('names no other host and lets no code in that is not a file of the hub', () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(contentSecurityPolicy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/);
  });
});
