import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatIssues, type Issue, measureTwinSection, toPointer } from '../../src/index.js';
import { textArbitrary } from '../support/characters.js';
import { entities } from '../support/entities.js';

const issueAt = (path: Issue['path']): Issue => ({
  path,
  code: 'not-json',
  message: 'Invalid.',
});

test('formatIssues prints all of a path of 16 steps', () => {
  const path = Array.from({ length: 16 }, (_, index) => index);
  expect(formatIssues([issueAt(path)])).toBe(`/${path.join('/')}: Invalid.`);
});

test('formatIssues prints the first and last 8 steps of a longer path', () => {
  const path = Array.from({ length: 17 }, (_, index) => index);
  const line = `/${[...path.slice(0, 8), '…', ...path.slice(9)].join('/')}: Invalid.`;
  expect(formatIssues([issueAt(path)])).toBe(line);
});

test('formatIssues prints at most 64 characters of a name, and toPointer all of them', () => {
  const path = ['payload', 'k'.repeat(65)];
  expect(formatIssues([issueAt(['payload', 'k'.repeat(64)])])).toBe(
    `/payload/${'k'.repeat(64)}: Invalid.`,
  );
  expect(formatIssues([issueAt(path)])).toBe(`/payload/${'k'.repeat(64)}…: Invalid.`);
  expect(toPointer(path)).toBe(`/payload/${'k'.repeat(65)}`);
});

/** A name that forges a line of a log, clears a terminal, reverses the text and is long. */
const HOSTILE = `x\n2026 INFO admin\u001b[2J\u202e\u2028${'y'.repeat(11_000)}`;
/** What no message may contain: characters that are not visible, or more than 64 characters of a name. */
const LEAK = /[^\P{C}\n]|[\p{Zl}\p{Zp}]|\n2026|y{65}/u;

const HOSTILE_VALUES: [what: string, value: unknown][] = [
  ['an unknown property', { [HOSTILE]: 1 }],
  [
    'an invalid key',
    { etag: '*', tags: { [HOSTILE]: 1 }, properties: { desired: { [HOSTILE]: {} } } },
  ],
  [
    'a value that is not JSON',
    { methodName: 'm', payload: { [HOSTILE]: 1n }, tags: { [HOSTILE]: 1n } },
  ],
  ['nested names', { tags: { [HOSTILE]: { [HOSTILE]: { a: 1n } } } }],
];

for (const { name, assert, validate } of entities) {
  test.each(HOSTILE_VALUES)(`no text about ${name} contains a raw or long name: %s`, (_, value) => {
    const result = validate(value);
    if (result.ok) return;
    expect(formatIssues(result.issues)).not.toMatch(LEAK);
    for (const { message, hint = '' } of result.issues) expect(message + hint).not.toMatch(LEAK);
    expect(() => assert(value)).toThrow(/^Not a valid/);
    expect(() => assert(value)).not.toThrow(LEAK);
  });
}

test('errors of measureTwinSection contain no raw or long name', () => {
  const measure = () => measureTwinSection({ [HOSTILE]: 1n } as never, 'tags');
  expect(measure).toThrow(/^\/x\\u000a2026 INFO/);
  expect(measure).not.toThrow(LEAK);
});

test('a name in formatted issues has at most 64 characters, of which each is visible, for any name', () => {
  fc.assert(
    fc.property(textArbitrary({ maxLength: 200 }), (name) => {
      const text = formatIssues([issueAt([name])]);
      expect(text).toMatch(/^\/[^\p{C}\p{Zl}\p{Zp}]*: Invalid\.$/u);
      // "~" and "/" are two characters in a pointer.
      expect([...text.slice(1, -': Invalid.'.length)].length).toBeLessThanOrEqual(2 * 64 + 1);
    }),
  );
});

test('100 issues with hostile paths have at most 150 kB', () => {
  const path = Array.from({ length: 1000 }, (_, index) => `${'\u0000'.repeat(1000)}${index}`);
  expect(formatIssues(Array(100).fill(issueAt(path))).length).toBeLessThan(150_000);
});

test('formatIssues escapes the messages of schemas of an application', () => {
  const message = 'Unrecognized key: "x\u2028\u202e\n/etag: etag is missing."';
  expect(formatIssues([{ path: ['tags'], message, hint: 'Or\u0007 not.' }])).toBe(
    '/tags: Unrecognized key: "x\\u2028\\u202e\\u000a/etag: etag is missing." Or\\u0007 not.',
  );
});
