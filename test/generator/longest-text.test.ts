import { describe, expect, test } from 'vitest';
import { longestText } from '../../generator/longest-text.js';
import { lowerSchema } from '../../generator/lower-schema.js';

test.each([
  ['^$', 0],
  ['^a{3}$', 3],
  ['^[a\\]{9}]{2,5}b?$', 6],
  ['^(?:ab|cde|f){2}$', 6],
  ['^(?!0000)[0-9]{4}-(?:0[1-9]|1[0-2])$', 7],
  ['^(?:a(?:b|cd){1,2}|e)\\.$', 6],
  ['^a*$', Number.POSITIVE_INFINITY],
  ['^(?:ab+){1,2}$', Number.POSITIVE_INFINITY],
  ['^a{2,}$', Number.POSITIVE_INFINITY],
  ['a{3}$', Number.POSITIVE_INFINITY],
  ['^a{3}', Number.POSITIVE_INFINITY],
  ['^a\\$', Number.POSITIVE_INFINITY],
  ['^a|b$', Number.POSITIVE_INFINITY],
  ['\\S', Number.POSITIVE_INFINITY],
])('a text that %s takes has at most %d characters', (pattern, characters) => {
  expect(longestText(pattern)).toBe(characters);
});

test.each(['^(a)\\1$', '^(?<n>a)$', '^[a]\\1$'])('%s is not guessed at', (pattern) => {
  expect(() => longestText(pattern)).toThrow(/not understood/);
});

describe('a validator leaves maxLength out', () => {
  test('where a pattern refuses what is longer', () => {
    const schema = { type: 'string', pattern: '^[a-z]{1,8}$', maxLength: 8 };
    expect(lowerSchema(schema)).toEqual({ type: 'string', pattern: '^[a-z]{1,8}$' });
  });

  test('where a keyword of ours or a part of allOf does', () => {
    const units = { type: 'string', pattern: '\\S', maxUtf16Units: 8, maxLength: 8 };
    expect(lowerSchema(units)).not.toHaveProperty('maxLength');
    const parts = { allOf: [{ pattern: '^a{8}$' }, { pattern: 'a', maxLength: 8 }] };
    expect(lowerSchema(parts)).toEqual({ allOf: [{ pattern: '^a{8}$' }, { pattern: 'a' }] });
  });

  test('and nowhere else', () => {
    for (const schema of [
      { type: 'string', maxLength: 8 },
      { type: 'string', pattern: '^[a-z]*$', maxLength: 8 },
      { type: 'string', pattern: '^[a-z]{1,9}$', maxLength: 8 },
      { type: 'string', pattern: '\\S', maxUtf16Units: 9, maxLength: 8 },
    ]) {
      expect(lowerSchema(schema)).toEqual(schema);
    }
    const branches = { oneOf: [{ pattern: '^a{8}$' }, { pattern: 'a', maxLength: 8 }] };
    expect(lowerSchema(branches)).toEqual(branches);
  });
});
