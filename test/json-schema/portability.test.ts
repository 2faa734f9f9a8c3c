import { describe, expect, test } from 'vitest';
import { files, readText } from './files.js';

const OURS = [
  'twinSection',
  'methodPayload',
  'maxUtf16Units',
  'notAbove',
  'anyMember',
  'issue',
  'discriminator',
];

/** Every value that stands under the keyword, anywhere in a file. */
function valuesOf(keyword: string, node: unknown): unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === keyword ? [value] : valuesOf(keyword, value),
  );
}

const patterns = new Set([...files.values()].flatMap((file) => valuesOf('pattern', file)));

describe.each([...patterns] as string[])('the pattern %s', (pattern) => {
  test('is one of ECMA-262 by the flag u', () => {
    expect(() => new RegExp(pattern, 'u')).not.toThrow();
  });

  test('looks neither ahead nor behind, which RE2 cannot', () => {
    expect(pattern).not.toMatch(/\(\?(?!:)/);
  });

  test('repeats nothing more than 1000 times, which RE2 cannot', () => {
    const figures = (pattern.match(/(?<=\{|,)\d+/g) ?? []).map(Number);
    expect(Math.max(0, ...figures)).toBeLessThanOrEqual(1000);
  });
});

test('there are patterns to look at', () => {
  expect(patterns.size).toBeGreaterThan(8);
});

test.each([...files])('the file of %s has none of our own keywords', (_entity, file) => {
  for (const keyword of OURS) expect(valuesOf(keyword, file), keyword).toEqual([]);
});

test.each([
  ['twin.json', 'W2', '1024 bytes of UTF-8'],
  ['twin.json', 'W5', '4096 bytes of UTF-8'],
  ['twin.json', 'W7', 'a size of at most 8192 by the documented count'],
  ['twin-properties.json', 'W7', 'a size of at most 32768 by the documented count'],
  ['cloud-to-device-method.json', 'M2', '131072 bytes of JSON text'],
  ['job-request.json', 'R8', '100 UTF-16 units'],
  ['job-request.json', 'R9', '131072 bytes of JSON text'],
  ['job-request.json', 'R11', 'connectTimeoutInSeconds is not above responseTimeoutInSeconds'],
])('%s says that it cannot say rule %s', (name, rule, words) => {
  const comments = valuesOf('$comment', JSON.parse(readText(name))) as string[];
  const comment = comments.find((text) => text.includes(words));
  expect(comment).toMatch(/^Beyond JSON Schema: /);
  expect(comment).toContain(`[${rule}]`);
});
