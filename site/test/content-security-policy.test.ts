import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { builtPages, DIST } from './built-site.ts';

describe.each(builtPages())('the policy of %s', (path) => {
  const html = readFileSync(join(DIST, path), 'utf8');
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];

  test('allows neither eval nor other origins, and inline scripts only by their hash', () => {
    expect(policy).toContain("default-src 'self'; script-src 'self' 'sha256-");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(policy.replace("style-src 'self' 'unsafe-inline'", '')).not.toContain('unsafe-inline');
  });

  test('comes before the first script', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });
});

describeInBrowser('the policy', (openTab) => {
  test('blocks code in strings and requests to other origins', async () => {
    const { page, faults, open, close } = await openTab();
    await open('docs/errors.html');
    await page.evaluate(async () => {
      setTimeout('globalThis.isEvaluated = true');
      await fetch('https://site.invalid/').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(await page.evaluate(() => 'isEvaluated' in globalThis)).toBe(false);
    expect(faults).toContain('The policy blocked eval (script-src)');
    expect(faults).toContain('The policy blocked https://site.invalid/ (connect-src)');
    await close();
  });
});
