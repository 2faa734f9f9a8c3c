import { expect, test } from 'vitest';
import { maxPatternLength } from '../../generator/max-pattern-length.js';

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
])('maxPatternLength of %s is %d', (pattern, characters) => {
  expect(maxPatternLength(pattern)).toBe(characters);
});

test.each(['^(a)\\1$', '^(?<n>a)$', '^[a]\\1$'])(
  'maxPatternLength throws an Error for %s',
  (pattern) => {
    expect(() => maxPatternLength(pattern)).toThrow(/not supported/);
  },
);
