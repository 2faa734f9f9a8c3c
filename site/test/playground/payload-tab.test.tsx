import { expect, test, vi } from 'vitest';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { Usages } from '../../playground/payload-tab.tsx';

vi.mock('vitepress', () => ({ withBase: (path: string) => path }));

test('Usages shows the place of limits that have the same name', async () => {
  const usage = { used: 1, limit: 128, unit: 'characters', rule: 'W1' };
  const usages = [
    { ...usage, name: 'length of deviceId', place: '/0/deviceId' },
    { ...usage, name: 'length of deviceId', place: '/1/deviceId' },
    { ...usage, name: 'size of tags', place: '/0/tags' },
  ];
  const html = await renderToString(createSSRApp(() => <Usages usages={usages} />));
  const names = [...html.matchAll(/<span id="usage-\d"[^>]*>(.*?)<\/span>/gs)];
  expect(names.map(([, name = '']) => name.replace(/<!--.*?-->/g, '').trim())).toEqual([
    'length of deviceId /0/deviceId',
    'length of deviceId /1/deviceId',
    'size of tags',
  ]);
});
