import { describe, expect, it } from 'vitest';
import { chromiumPath, consoleUnderTest, keepImage } from './visit-console.ts';

describe.skipIf(chromiumPath === undefined)('asking 查询', () => {
  const given = consoleUnderTest();

  it('a question of the library is answered from six databases', async () => {
    const page = await given().open('center-city');
    await page.getByRole('menuitem', { name: '查询' }).click();
    await page.locator('.graphiql-query-editor').getByText('PeopleOfAnArea').waitFor();
    await page.click('.graphiql-execute-button');
    await page.locator('.graphiql-response').getByText('"people"').waitFor();
    expect(await page.locator('.graphiql-response').innerText()).toContain('"incidents"');
    await keepImage(page, 'ask');
    expect(await page.evaluate('JSON.stringify({ ...localStorage })')).toBe('{}');
  });
});
