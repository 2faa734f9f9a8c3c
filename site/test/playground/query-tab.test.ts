import { expect, test, vi } from 'vitest';
import { endOfWord } from '../../playground/query-tab.tsx';

vi.mock('vitepress', () => ({ withBase: (path: string) => path }));

test.each([
  ['tags.site = 1', 0, 9],
  ['a == 1', 3, 4],
  ['a = 😀', 4, 6],
  ['a = ', 4, 5],
])('endOfWord in %s at %i is %i', (text, offset, expected) => {
  expect(endOfWord(text, offset)).toBe(expected);
});
