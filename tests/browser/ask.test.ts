import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath, consoleUnderTest, keepImage, seriousViolations } from './visit-console.ts';

describe.skipIf(chromiumPath === undefined)('asking 查询', () => {
  const given = consoleUnderTest();

  const openAsk = async (account: string, language: 'zh' | 'en' = 'zh') => {
    const page = await given().open(account, { language });
    await page.getByRole('menuitem', { name: /查询|Ask/ }).click();
    await page.locator('.graphiql-query-editor').getByText('PeopleOfAnArea').waitFor();
    return page;
  };
  const run = async (page: Page, word: string) => {
    await page.click('.graphiql-execute-button');
    await page.locator('.graphiql-response').getByText(`"${word}"`).first().waitFor();
  };

  it('a question of the library is asked of six databases, explained, and written as a program', async () => {
    const page = await openAsk('center-city');
    await run(page, 'people');
    expect(await page.locator('.graphiql-response').innerText()).toContain('"incidents"');
    await keepImage(page, 'ask');
    expect(await page.evaluate('JSON.stringify({ ...localStorage })')).toBe('{}');

    await page.getByRole('tab', { name: '执行计划' }).click();
    await page.getByText('7 次往返，2 跳').waitFor();
    await page.locator('svg text', { hasText: '综治中心' }).first().waitFor();
    await keepImage(page, 'plan');
    expect(await seriousViolations(page)).toEqual([]);

    await page.getByRole('tab', { name: '代码' }).click();
    expect(await page.locator('.ask-code').first().innerText()).toContain('await fetch(');
    await page.getByRole('tab', { name: 'curl' }).click();
    await page.getByRole('button', { name: '复制', exact: true }).last().click();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toMatch(
      /^curl 'http:\/\/127\.0\.0\.1:\d+\/graphql' \\\n {2}-H "authorization: Bearer \$HEYI_TOKEN"/,
    );
  });

  it('an answer is charted, shown as a table, and exported where that is granted', async () => {
    const page = await openAsk('center-city', 'en');
    await page.getByRole('button', { name: 'Library' }).click();
    await page.getByText('Petitions by category').click();
    await page.locator('.graphiql-query-editor').getByText('petitionsAggregate').waitFor();
    await run(page, 'petitionsAggregate');
    await page.getByRole('tab', { name: 'Chart' }).click();
    await page.getByRole('img', { name: 'A chart by key.category' }).getByText('CONSTRUCTION').waitFor();
    await keepImage(page, 'chart');
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByRole('columnheader', { name: 'count' }).waitFor();
    // Petitions may be counted here and not carried away; the register of grid events may.
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    await page.locator('.told').getByText('may not be exported').waitFor();

    await page.getByRole('button', { name: 'Library' }).click();
    await page.getByText('The latest grid events').click();
    await page.locator('.graphiql-query-editor').getByText('gridEvents').first().waitFor();
    await run(page, 'gridEvents');
    await page.getByRole('tab', { name: 'Table' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    expect((await download).suggestedFilename()).toBe('export.csv');
  });

  it('variables are filled in by a form, and a link brings another the same question, by their own rights', async () => {
    const page = await openAsk('center-city');
    await page.getByRole('button', { name: '填写变量' }).click();
    await page.locator('.ant-drawer input#area').fill('431302100');
    await page
      .getByRole('button', { name: '填 ?入' })
      .or(page.getByRole('button', { name: '填入' }))
      .click();
    await page.locator('.graphiql-editor-tool').getByText('"431302100"').waitFor();
    await page.getByRole('button', { name: '复制分享链接' }).click();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(link).toMatch(/#\/ask\/[\w-]+$/);
    const other = await given().open('grid-member');
    await other.goto(link);
    await other.locator('.graphiql-editor-tool').getByText('"431302100"').waitFor();
    await run(other, 'errors');
    await other.getByRole('tab', { name: '执行计划' }).click();
    await other.getByText('您的岗位不可查看答案如何得来').waitFor();
  });

  it('each question of the library is answered', async () => {
    // Its questions are files that the build reads as texts, which the types of these tests do not know.
    const file = new URL('../../console/ask/library.ts', import.meta.url).href;
    const { library } = (await import(file)) as {
      readonly library: readonly { readonly id: string; readonly query: string; readonly variables: string }[];
    };
    expect(library.length).toBeGreaterThan(8);
    for (const { id, query, variables } of library) {
      const { errors, data } = await given().hub.ask(query, {
        variables: JSON.parse(variables) as Record<string, unknown>,
      });
      expect(errors, id).toBeUndefined();
      expect(data, id).toBeTruthy();
    }
  });
});
