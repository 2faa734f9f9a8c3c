import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, type Tab } from './browser.ts';
import { builtPages } from './built-site.ts';

const all = builtPages();
/** Of how many pages one is opened. */
const sample = Number(process.env.SITE_SAMPLE ?? 1);
const pages = all.filter((_, index) => index % sample === 0);

test('the site has pages', () => {
  expect(all.length).toBeGreaterThan(50);
});

describeInBrowser('every page', (openTab) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await openTab({ viewport: { width: 375, height: 740 } });
  });
  afterAll(() => tab.close());

  test.each(pages)(
    '%s loads without errors and foreign requests, and fits a phone',
    async (path) => {
      tab.faults.length = 0;
      await tab.open(path);
      const width = await tab.page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(375);
      expect(tab.faults).toEqual([]);
    },
  );
});
