import { describe, expect, test } from 'vitest';
import { files } from './files.js';

const OURS = [
  'twinSection',
  'methodPayload',
  'querySyntax',
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
