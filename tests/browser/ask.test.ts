import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { chromiumPath, consoleUnderTest, keepImage, seriousViolations } from './visit-console.ts';

describe.skipIf(chromiumPath === undefined)('asking 查询', () => {
  const given = consoleUnderTest(() => ({ environment: { HEYI_STORE_URL: inject('storeUrls').ask } }));

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
    expect(await seriousViolations(page)).toEqual([]);
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
    await page.getByRole('tab', { name: 'Examples' }).click();
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
    await page.getByRole('tab', { name: 'Examples' }).click();
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

  it('a question of the book of systems is kept on the hub, shared, and removed', async () => {
    const page = await openAsk('center-city');
    await page.getByRole('button', { name: '问题库' }).click();
    const drawer = page.locator('.ant-drawer');
    await drawer.getByText('D2', { exact: true }).waitFor();
    await keepImage(page, 'library');
    await drawer.getByRole('searchbox', { name: '查找业务' }).fill('矛盾纠纷排查');
    await drawer
      .getByText(/用途：矛盾纠纷化解/)
      .first()
      .waitFor();
    expect(await seriousViolations(page, '.ant-drawer')).toEqual([]);
    await drawer.getByText('矛盾纠纷排查', { exact: true }).click();
    await page.locator('.graphiql-query-editor').getByText('mediationsAggregate').first().waitFor();
    await run(page, 'count');

    await page.getByRole('button', { name: '保存' }).click();
    const dialog = page.locator('.ant-modal');
    await dialog.getByRole('textbox', { name: '名称' }).fill(' ');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.getByText('请写明名称').waitFor();
    await dialog.getByRole('textbox', { name: '名称' }).fill('本市纠纷排查');
    await dialog.getByRole('radio', { name: /本单位/ }).check();
    expect(await seriousViolations(page, '.ant-modal')).toEqual([]);
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存在枢纽').waitFor();

    // Another of the department finds it, and a court does not.
    const titlesFor = async (account: string) => {
      const { data } = await given().hub.ask('{ savedQuestions { title owner } }', { account });
      return data!['savedQuestions'];
    };
    expect(await titlesFor('center-county')).toEqual([{ title: '本市纠纷排查', owner: 'center-city' }]);
    expect(await titlesFor('judge')).toEqual([]);

    await page.getByRole('button', { name: '问题库' }).click();
    await page.getByRole('tab', { name: '已存查询' }).click();
    await page.getByRole('button', { name: '删除 本市纠纷排查' }).click();
    await page.locator('.ant-popover').getByRole('button', { name: '删除' }).click();
    await page.getByText('还没有。').waitFor();
  });

  it('each question of the library is answered', async () => {
    // Its questions are files that the build reads as texts, which the types of these tests do not know.
    const file = new URL('../../console/ask/library.ts', import.meta.url).href;
    const { library } = (await import(file)) as {
      readonly library: readonly { readonly id: string; readonly query: string; readonly variables: string }[];
    };
    expect(library.length).toBeGreaterThan(8);
    // Those of the systems are asked by `npm run systems`; here each row that has a query has its words.
    const { systems } = (await import(new URL('systems.ts', file).href)) as {
      readonly systems: readonly {
        readonly id: string;
        readonly zh: string;
        readonly en: string;
        readonly query: string;
      }[];
    };
    const rows = readdirSync(join(packageRoot, 'examples/systems')).filter((name) => name.endsWith('.graphql'));
    expect(systems.map(({ id }) => `${id}.graphql`).toSorted()).toEqual(rows.toSorted());
    for (const { zh, en, query } of systems) expect([zh, en, query]).not.toContain(undefined);
    for (const { id, query, variables } of library) {
      const { errors, data } = await given().hub.ask(query, {
        variables: JSON.parse(variables) as Record<string, unknown>,
      });
      expect(errors, id).toBeUndefined();
      expect(data, id).toBeTruthy();
    }
  });
});
