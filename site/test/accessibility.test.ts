import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeInBrowser, type Tab } from './browser.ts';

const PAGES = [
  'index.html',
  'docs/hub-rules.html',
  'docs/command-line.html',
  'docs/performance.html',
  'reference/advice.html',
  '404.html',
];
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 375, height: 740 };

describeInBrowser('axe', (openTab) => {
  describe.each([
    { colorScheme: 'light', viewport: DESKTOP, paths: PAGES, rules: undefined },
    // The pages differ from the light ones only in colors.
    { colorScheme: 'dark', viewport: DESKTOP, paths: PAGES, rules: ['color-contrast'] },
    { colorScheme: 'light', viewport: PHONE, paths: ['docs/hub-rules.html'], rules: undefined },
  ] as const)('$colorScheme, $viewport.width px', ({ paths, rules, ...options }) => {
    let tab: Tab;
    beforeAll(async () => {
      tab = await openTab(options);
    });
    afterAll(() => tab.close());

    test.each(paths)('finds no violation on %s', async (path) => {
      await tab.open(path);
      await tab.page.evaluate(axe.source);
      const violations = await tab.page.evaluate(async (runOnly) => {
        const { axe: checker } = globalThis as unknown as { axe: typeof axe };
        const result = await checker.run({
          resultTypes: ['violations'],
          ...(runOnly && { runOnly: [...runOnly] }),
        });
        return result.violations.map(({ id, nodes }) => ({
          id,
          places: nodes.slice(0, 5).map(({ target, failureSummary }) => [target, failureSummary]),
        }));
      }, rules);
      expect(violations).toEqual([]);
    });
  });
});
