import axe from 'axe-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from './browser.ts';

const PAGES = [
  'index.html',
  'docs/hub-rules.html',
  'docs/command-line.html',
  'docs/performance.html',
  'reference/advice.html',
];
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 375, height: 740 };

describeInBrowser('axe', (openTab) => {
  test.each([
    ...PAGES.map((path) => ({ path, colorScheme: 'light', viewport: DESKTOP }) as const),
    ...PAGES.map((path) => ({ path, colorScheme: 'dark', viewport: DESKTOP }) as const),
    { path: 'docs/hub-rules.html', colorScheme: 'light', viewport: PHONE } as const,
  ])(
    'finds no violation on $path, $colorScheme, $viewport.width px',
    async ({ path, ...options }) => {
      const { page, open, close } = await openTab(options);
      await open(path);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const result = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return result.violations.map(({ id, nodes }) => ({
          id,
          places: nodes.slice(0, 5).map(({ target, failureSummary }) => [target, failureSummary]),
        }));
      });
      expect(violations).toEqual([]);
      await close();
    },
  );
});
