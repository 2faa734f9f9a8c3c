import { afterAll, beforeAll, expect, test } from 'vitest';
import { guideGroups, referenceGroup } from '../build/navigation.ts';
import { describeInBrowser, type Tab } from './browser.ts';

describeInBrowser('the search', (openTab) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await openTab();
    await tab.open('docs/');
  });
  afterAll(() => tab.close());

  test.each([
    ['R13', 'docs/hub-rules.html#r13'],
    ['W7', 'docs/value-rules.html#w7'],
    ['unknown-property', 'docs/errors.html#unknown-property'],
    ['ThrottlingException', 'docs/hub-errors.html#throttlingexception'],
    ['parseQueryCondition', 'reference/query.html#parsequerycondition'],
    ['isJobResponse', 'reference/main.html#isjobresponse'],
    ['CLI', 'docs/command-line.html'],
    ['Ajv', 'docs/ajv.html'],
  ])('finds %s', async (query, target) => {
    const { page, faults } = tab;
    await page.keyboard.press('Control+k');
    await page.locator('#localsearch-input').fill(query);
    const result = page.locator('.VPLocalSearchBox .result').first();
    // The results of the search before are shown for a moment.
    await expect.poll(() => result.getAttribute('href'), { timeout: 10_000 }).toContain(target);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${target}*`);
    expect(faults).toEqual([]);
  });
});

describeInBrowser('dark mode', (openTab) => {
  test('is switched on, and kept for the next page', async () => {
    const { page, faults, open, close } = await openTab({ colorScheme: 'light' });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await open('docs/');
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.getByRole('switch').first().click();
    const dark = await background();
    expect(dark).not.toBe('rgb(255, 255, 255)');
    await open('docs/errors.html');
    expect(await background()).toBe(dark);
    expect(faults).toEqual([]);
    await close();
  });
});

describeInBrowser('navigation', (openTab) => {
  test('lists every page of docs/README.md and every entry', async () => {
    const { page, open, close } = await openTab();
    const linksOf = () =>
      page.locator('.VPSidebar a').evaluateAll((all) => all.map(({ textContent }) => textContent));
    const textsOf = (groups: ReturnType<typeof guideGroups>) =>
      groups.flatMap(({ items = [] }) => items.map(({ text }) => text));
    await open('docs/');
    expect(await linksOf()).toEqual(expect.arrayContaining(textsOf(guideGroups())));
    await open('reference/');
    expect(await linksOf()).toEqual(textsOf([referenceGroup()]));
    await close();
  });

  test('is reached by the keyboard', async () => {
    const { page, open, close } = await openTab();
    await open('index.html');
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to content');
    while ((await focused()) !== 'Guides') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/docs/');
    await page.locator('.VPSidebar a', { hasText: 'Rules of values' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/docs/value-rules.html');
    await close();
  });

  test('opens on a phone by the keyboard', async () => {
    const { page, open, close } = await openTab({ viewport: { width: 375, height: 740 } });
    await open('docs/errors.html');
    await page.getByRole('button', { name: 'mobile navigation' }).press('Enter');
    await page.locator('.VPNavScreen').getByRole('link', { name: 'Reference' }).press('Enter');
    await page.waitForURL('**/reference/');
    await page.getByRole('button', { name: 'Menu' }).press('Enter');
    await page.locator('.VPSidebar').getByRole('link', { name: 'query' }).press('Enter');
    await page.waitForURL('**/reference/query.html');
    await close();
  });

  test('opens a rule by its anchor', async () => {
    const { page, open, close } = await openTab();
    await open('docs/hub-rules.html#r13');
    const top = await page.locator('#r13').evaluate((rule) => rule.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(400);
    await close();
  });
});
