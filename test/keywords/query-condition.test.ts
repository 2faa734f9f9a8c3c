import { describe, expect, test } from 'vitest';
import { explainQueryCondition, isQueryCondition } from '../../src/keywords/query-condition.js';

const STRING = 'query-condition-string';
const PARENTHESES = 'query-condition-parentheses';

describe('the fault of a condition', () => {
  test.each([
    ["a = 'b", STRING, 4],
    ["a = 'b' OR c = \"d'", STRING, 15],
    ["tags.owner = 'O'Brien'", STRING, 21],
    ["(a = 'b", STRING, 5],
    ["😀 = 'b", STRING, 5],
    ["a = 'b\\\\' OR c = 'd", STRING, 17],
    ['a)', PARENTHESES, 1],
    ['(a)) OR (b', PARENTHESES, 3],
    ['(a', PARENTHESES, 0],
    ['(a) OR (b OR (c) AND (d', PARENTHESES, 7],
    ["'\\'' = ')' OR (a", PARENTHESES, 14],
  ])('of %j is %s at offset %i', (text, code, detail) => {
    expect(isQueryCondition(text)).toBe(false);
    expect(explainQueryCondition(text)).toEqual([{ path: [], code, detail }]);
  });

  test('is told by the reading with escapes, where one without finds another', () => {
    expect(explainQueryCondition("a = '\\' AND (b = 'c'")).toEqual([
      { path: [], code: STRING, detail: 19 },
    ]);
  });
});

describe('nothing is wrong for certain', () => {
  test.each([
    '',
    '*',
    "a = '\\'",
    "a = '\\''",
    "a = 'b''c'",
    '"(" = \'"\'',
    '[ [a',
    '[[)',
    '--)',
    '/*)',
    '([[',
    'a - (b) / (c) * [d]',
  ])('with %j', (text) => {
    expect(isQueryCondition(text)).toBe(true);
    expect(explainQueryCondition(text)).toEqual([]);
  });

  test('with a text that is too long in any characters', () => {
    expect(isQueryCondition('('.repeat(16_384))).toBe(false);
    expect(isQueryCondition('('.repeat(16_385))).toBe(true);
    expect(explainQueryCondition('('.repeat(10_000_000))).toEqual([]);
  });
});
