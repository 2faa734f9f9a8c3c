import { expect, test } from 'vitest';
import { formatIssues, type Issue } from '../../src/index.js';

const issueAt = (path: Issue['path']): Issue => ({
  path,
  code: 'not-json',
  message: 'It is wrong.',
});

test('a path of up to 32 steps is written whole', () => {
  const path = Array.from({ length: 32 }, (_, index) => index);
  expect(formatIssues([issueAt(path)])).toBe(`/${path.join('/')}: It is wrong.`);
});

test('of a longer one the first and the last 16 steps are written', () => {
  const path = Array.from({ length: 33 }, (_, index) => index);
  const text = `/${[...path.slice(0, 16), '…', ...path.slice(17)].join('/')}: It is wrong.`;
  expect(formatIssues([issueAt(path)])).toBe(text);
});

test('a step is written up to its 2,048th character', () => {
  const long = 'k'.repeat(2049);
  expect(formatIssues([issueAt(['payload', long.slice(1)])])).toBe(
    `/payload/${long.slice(1)}: It is wrong.`,
  );
  expect(formatIssues([issueAt(['payload', long])])).toBe(
    `/payload/${long.slice(1)}…: It is wrong.`,
  );
});
