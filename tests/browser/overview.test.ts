import { describe, expect, it } from 'vitest';
import { chromiumPath, consoleUnderTest, keepImage, seriousViolations } from './visit-console.ts';

describe.skipIf(chromiumPath === undefined)('the console in a browser', () => {
  const given = consoleUnderTest();

  describe('signing in', () => {
    it('shows the accounts in the browser’s language, and the other when it is chosen', async () => {
      const page = await given().open(undefined, { language: 'en' });
      await page.getByText('Coordinates disputes in all four cities').waitFor();
      await page.getByText('中文', { exact: true }).click();
      await page.getByText('统筹四个城市的矛盾纠纷').waitFor();
      expect(await page.evaluate('document.documentElement.lang')).toBe('zh');
      expect(await seriousViolations(page)).toEqual([]);
      await keepImage(page, 'sign-in');
    });

    it('is Chinese for a browser that prefers neither', async () => {
      const page = await given().open();
      await page.getByText('演示模式').waitFor();
    });

    it('keeps no token where code can read it, and holds over a reload until one signs out', async () => {
      const page = await given().open('center-county');
      const kept = await page.evaluate('JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }])');
      expect(kept).toBe('["",{},{}]');
      const [cookie] = await page.context().cookies();
      expect(cookie).toMatchObject({ name: 'heyi-session', httpOnly: true, sameSite: 'Strict' });
      await page.reload();
      await page.getByText('娄星区综治中心').waitFor();
      await page.getByRole('button', { name: '退出' }).click();
      await page.waitForSelector('.sign-in-account');
      expect(await page.context().cookies()).toEqual([]);
    });

    it('shows its first view within a second and a half', async () => {
      const page = await given().open();
      const started = Date.now();
      await page.goto(given().hub.running.url);
      await page.waitForSelector('.sign-in-account');
      expect(Date.now() - started).toBeLessThan(1500);
    });
  });

  describe('one screen 一屏总览', () => {
    it('leads from the city down to a village, and back', async () => {
      const page = await given().open('center-city');
      const crumbs = page.locator('.ant-breadcrumb');
      for (const [area, name] of [
        ['4313', '娄底市'],
        ['431302', '娄星区'],
        ['431302100', '杉山镇'],
        ['431302100001', '恩口社区'],
      ] as const) {
        if (area === '4313') await page.locator('.overview-areas').getByText(name).click();
        else await page.locator(`.ant-table a:text-is("${name}")`).click();
        await crumbs.getByText(name).waitFor();
        expect(await page.evaluate('location.hash')).toBe(`#/overview/${area}`);
        await page.waitForSelector('.figure-card .figure-value');
      }
      expect(await crumbs.innerText()).toMatch(/娄底市[\s\S]*娄星区[\s\S]*杉山镇[\s\S]*恩口社区/);
      await crumbs.getByText('娄星区').click();
      await page.locator('.ant-breadcrumb strong', { hasText: '娄星区' }).waitFor();
      await page.goBack();
      await page.locator('.ant-breadcrumb strong', { hasText: '恩口社区' }).waitFor();
    });

    it('shows figures as the hub answers them, and the matters behind one', async () => {
      const page = await given().open('center-city', { language: 'en' });
      await page.locator('.overview-areas').getByText('娄底市').click();
      const card = page.locator('.figure-card', { hasText: 'Criminal cases opened' });
      await page.locator('.ant-breadcrumb strong', { hasText: '娄底市' }).waitFor();
      const { data } = await given().hub.ask(
        '{ center(area: "4313") { analysis(indicators: ["criminal-cases"]) { value } } }',
      );
      const [{ value }] = (data as { center: { analysis: [{ value: number }] } }).center.analysis;
      await card.locator('.figure-value', { hasText: value.toLocaleString('en-US') }).waitFor();
      await keepImage(page, 'overview');
      expect(await seriousViolations(page)).toEqual([]);

      await card.click();
      const drawer = page.locator('.ant-drawer-content, .ant-drawer-section').last();
      await drawer.getByText(`${value} in all, 50 listed`).waitFor();
      await drawer.getByText('Case number').waitFor();
      await keepImage(page, 'matters');
      expect(await seriousViolations(page)).toEqual([]);
    });

    it('says where something is denied, and by whom', async () => {
      const page = await given().open('grid-member');
      const card = page.locator('.figure-card', { hasText: '反诈预警及时上门率' });
      await card.getByText('公安：未授权').waitFor();
      await page.locator('.told').getByText('请向数源部门申请授权').waitFor();
      await card.click();
      await page.getByText('公安只提供此数字，未授权您查看其中的事项').waitFor();
      expect(await seriousViolations(page)).toEqual([]);
    });

    it('says that there is nothing to show to whom no area is given', async () => {
      const page = await given().open('citizen');
      await page.getByText('您的账号没有服务区划').waitFor();
    });

    it('fits a wall of 3840 × 2160', async () => {
      const page = await given().open('center-city', { width: 3840, height: 2160 });
      await page.waitForSelector('.figure-card .figure-value');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(3840);
      const screen = (await page.locator('.shell-content').boundingBox())!;
      expect(screen.y + screen.height).toBe(2160);
      const { height } = (await page.locator('.figure-value').first().boundingBox())!;
      expect(height).toBeGreaterThan(50);
    });
  });
});

describe.skipIf(chromiumPath === undefined)('with a department down', () => {
  const given = consoleUnderTest(() => ({
    urls: { court: 'postgres://nobody@127.0.0.1:1/court' },
    environment: { HEYI_SOURCE_TIMEOUT_MS: '2000' },
  }));

  it('its part says so, and the rest stands', async () => {
    const page = await given().open('center-city');
    await page.locator('.told').getByText('法院的数据暂缺').waitFor();
    await page.locator('.figure-card', { hasText: '万人成讼率' }).getByText('法院：数据源未应答').waitFor();
    expect(await page.locator('.figure-card .figure-value').count()).toBeGreaterThan(8);
  });
});
