import { describe, expect, test, vi } from 'vitest';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { type Finding, Findings } from '../../playground/findings.tsx';
import { PAGES } from '../../playground/payload-tab.tsx';

vi.mock('vitepress', () => ({ withBase: (path: string) => path }));

function render(finding: Partial<Finding>): Promise<string> {
  const findings: Finding[] = [
    { severity: 'error', place: '/a', message: 'a is missing', code: 'x', jump() {}, ...finding },
  ];
  return renderToString(createSSRApp(() => <Findings findings={findings} pages={PAGES} />));
}

describe('Findings', () => {
  test('separates severity, place and message in the name of a button', async () => {
    const [, button = ''] = /<button[^>]*>(.*?)<\/button>/s.exec(await render({})) ?? [];
    expect(button.replace(/<[^>]*>/g, '')).toBe('error /a a is missing');
  });

  test.each([
    ['error', 'truncated', '/docs/errors.html#truncated'],
    ['warning', 'truncated', '/docs/command-line.html#truncated'],
    ['warning', 'start-time-past', '/docs/advice.html#start-time-past'],
    ['error', 'unknown-property', '/docs/errors.html#unknown-property'],
  ] as const)('links the %s %s to the page that describes it', async (severity, code, address) => {
    expect(await render({ severity, code })).toContain(`href="${address}"`);
  });
});
