import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { startHubUnderTest, type HubSettings, type HubUnderTest } from '../server/hub-under-test.ts';

/** The browser that the tests of the console drive; without one they are skipped. `.ci/run` installs it. */
export const chromiumPath = process.env['HEYI_TEST_CHROMIUM'];
if (chromiumPath === undefined)
  console.warn('HEYI_TEST_CHROMIUM names no browser: the tests of the console in a browser are skipped.');

export interface Visit {
  readonly language?: 'zh' | 'en';
  readonly width?: number;
  readonly height?: number;
}

export interface ConsoleUnderTest {
  readonly hub: HubUnderTest;
  /** A page of a browser that knows nothing yet; of an account, signed in. */
  open(account?: string, visit?: Visit): Promise<Page>;
}

/**
 * A hub with the console built of the files as they are, and a browser, for the tests of a file. A request to another host, an error that a
 * page did not catch, and what the security policy refused each fail the test that caused it.
 */
export function consoleUnderTest(settings: () => HubSettings = () => ({})): () => ConsoleUnderTest {
  let browser: Browser | undefined;
  let hub: HubUnderTest | undefined;
  beforeAll(async () => {
    if (chromiumPath === undefined) return;
    execFileSync(process.execPath, [join(packageRoot, 'console', 'build.js')], { stdio: 'inherit' });
    const { environment, ...others } = settings();
    hub = await startHubUnderTest({
      rules: 'policy',
      ...others,
      // Freshness is others' to test; a busy machine may be slow to prove it.
      environment: { HEYI_POLICY_MAX_AGE: '20000', ...environment },
    });
    browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    await hub?.stop();
  });
  return () => ({
    hub: hub!,
    async open(account, { language = 'zh', width = 1366, height = 768 } = {}) {
      const context = await browser!.newContext({
        viewport: { width, height },
        locale: language === 'zh' ? 'zh-CN' : 'en-US',
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      const wrong = watch(page, hub!.running.url);
      onTestFinished(async () => {
        await context.close();
        expect(wrong).toEqual([]);
      });
      await page.goto(hub!.running.url);
      await page.waitForSelector('.sign-in-account');
      if (account !== undefined) {
        await page.click(`.sign-in-account:has(code:text-is("${account}"))`);
        await page.waitForSelector('.shell-head');
      }
      return page;
    },
  });
}

function watch(page: Page, own: string): readonly string[] {
  const wrong: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== own) wrong.push(`asks ${request.url()}`);
  });
  page.on('pageerror', (error) => wrong.push(`throws ${error.message}`));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) wrong.push(message.text());
  });
  return wrong;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds on the page, or on a part of it, that keeps somebody from using it. */
export async function seriousViolations(page: Page, within = 'html'): Promise<readonly string[]> {
  await settled(page);
  // As text: the page's own security policy lets no other script in.
  await page.evaluate(axe);
  const violations = await page.evaluate(async (part) => {
    const { axe: inPage } = globalThis as unknown as {
      readonly axe: {
        run(part: string): Promise<{
          violations: { id: string; impact: string; nodes: { html: string }[] }[];
        }>;
      };
    };
    return (await inPage.run(part)).violations;
  }, within);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
}

/** Keeps what is shown for the documentation, where that is asked for (`HEYI_UPDATE_IMAGES=1`). */
export async function keepImage(page: Page, name: string): Promise<void> {
  if (process.env['HEYI_UPDATE_IMAGES'] !== '1') return;
  await settled(page);
  await page.screenshot({ path: join(packageRoot, 'docs', 'images', `${name}.png`) });
}

/** What fades in has the colours of what it fades over until it is there. A spinner turns for ever, and is not waited for. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(`Promise.allSettled(
    document.getAnimations()
      .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
      .map(({ finished }) => finished),
  )`);
}
