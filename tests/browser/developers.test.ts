import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { catalogue } from '../../src/errors/catalogue.ts';
import { packageRoot } from '../../src/package-root.ts';
import { chromiumPath, consoleUnderTest, keepImage, seriousViolations } from './visit-console.ts';

describe.skipIf(chromiumPath === undefined)('developers 开发者 and sources 数据源', () => {
  const given = consoleUnderTest(() => ({
    urls: { court: 'postgres://nobody@127.0.0.1:1/court' },
    environment: { HEYI_STORE_URL: inject('storeUrls').developers },
  }));

  it('shows the fields of one’s own schema, a schema to download, and every error', async () => {
    const page = await given().open('mediator', { language: 'en' });
    await page.getByRole('menuitem', { name: 'Developers' }).click();
    await page.getByRole('searchbox', { name: 'Find a field or description' }).fill('Mediation.');
    await page.getByText('Mediation.number', { exact: true }).waitFor();
    // What the mediator may not know of is not here either.
    await page.getByRole('searchbox', { name: 'Find a field or description' }).fill('CareRecord');
    await page.getByText('0 fields').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Clients' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download your own schema' }).click();
    const sdl = readFileSync(await (await download).path(), 'utf8');
    expect(sdl).toContain('type Mediation');
    expect(sdl).not.toContain('CareRecord');
    await page.getByRole('tab', { name: 'Change log' }).click();
    await page.getByText('The first that was written down.').waitFor();
    const older = sdl.replace(/^type Mediation\b[^{]*\{/m, '$&\n  gone: String\n');
    const choose = page.locator('input[type="file"]');
    await choose.setInputFiles({ name: 'schema.graphql', mimeType: 'text/plain', buffer: Buffer.from(older) });
    await page.getByRole('row', { name: /^breaking Mediation\.gone/ }).waitFor();
    await keepImage(page, 'change-log');
    expect(await seriousViolations(page)).toEqual([]);
    await choose.setInputFiles({ name: 'notes.graphql', mimeType: 'text/plain', buffer: Buffer.from('not a schema') });
    await page.getByText('The file is no GraphQL schema.').waitFor();
    await page.getByRole('tab', { name: 'Errors' }).click();
    for (const code of Object.keys(catalogue)) await page.getByText(code, { exact: true }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('shows which department answers, and how well records link', async () => {
    const page = await given().open('center-city');
    await page.getByRole('menuitem', { name: '数据源' }).click();
    await page.getByRole('row', { name: /^法院 未应答/ }).waitFor();
    await page.getByRole('row', { name: /^公安 正常 [\d.]+/ }).waitFor();
    await page.getByRole('row', { name: /Petition\.person 信访 → 公安/ }).waitFor();
    await page.locator('.told').getByText('法院的数据暂缺').waitFor();
    await keepImage(page, 'sources');
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('tells nobody of the sources who is not signed in', async () => {
    expect((await fetch(`${given().hub.running.url}/sources`)).status).toBe(401);
  });

  it('is light to begin with: what the first view loads is under 350 kB as gzip', () => {
    const folder = join(packageRoot, 'dist', 'browser');
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const loaded = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file!);
    expect(loaded.length).toBeGreaterThan(0);
    const size = loaded.reduce((sum, file) => sum + statSync(join(folder, `${file}.gz`)).size, 0);
    expect(size).toBeLessThan(350_000);
    expect(loaded.join()).not.toMatch(/monaco|chart|editor/);
    expect(readdirSync(join(folder, 'assets')).some((file) => file.startsWith('monaco-editor'))).toBe(true);
  });
});
