import { expect, test } from 'vitest';
import { formatIssues, type Issue } from '../../src/index.js';

const issueAt = (path: Issue['path']): Issue => ({
  path,
  code: 'not-json',
  message: 'Invalid.',
});

test('formatIssues prints all of a path of 32 steps', () => {
  const path = Array.from({ length: 32 }, (_, index) => index);
  expect(formatIssues([issueAt(path)])).toBe(`/${path.join('/')}: Invalid.`);
});

test('formatIssues prints the first and last 16 steps of a longer path', () => {
  const path = Array.from({ length: 33 }, (_, index) => index);
  const line = `/${[...path.slice(0, 16), '…', ...path.slice(17)].join('/')}: Invalid.`;
  expect(formatIssues([issueAt(path)])).toBe(line);
});

test('formatIssues prints at most 2,048 characters of a step', () => {
  const long = 'k'.repeat(2049);
  expect(formatIssues([issueAt(['payload', long.slice(1)])])).toBe(
    `/payload/${long.slice(1)}: Invalid.`,
  );
  expect(formatIssues([issueAt(['payload', long])])).toBe(`/payload/${long.slice(1)}…: Invalid.`);
});
