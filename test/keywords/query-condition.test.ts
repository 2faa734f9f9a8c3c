import { describe, expect, test } from 'vitest';
import { explainQueryCondition, isQueryCondition } from '../../src/keywords/query-condition.js';

const STRING = 'query-condition-string';
const PARENTHESES = 'query-condition-parentheses';

describe('explainQueryCondition', () => {
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
    ['AA (b', PARENTHESES, 3],
    ['a / (b', PARENTHESES, 4],
    ['a - (b', PARENTHESES, 4],
    ['[a] = (b', PARENTHESES, 6],
  ])('returns for %j the fault %s at offset %i', (condition, code, detail) => {
    expect(isQueryCondition(condition)).toBe(false);
    expect(explainQueryCondition(condition)).toEqual([{ path: [], code, detail }]);
  });

  test('returns the fault found with escapes, if another is found without', () => {
    expect(explainQueryCondition("a = '\\' AND (b = 'c'")).toEqual([
      { path: [], code: STRING, detail: 19 },
    ]);
  });
});

describe('isQueryCondition accepts', () => {
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
  ])('%j', (condition) => {
    expect(isQueryCondition(condition)).toBe(true);
    expect(explainQueryCondition(condition)).toEqual([]);
  });

  test('a condition that has too many characters for a check', () => {
    expect(isQueryCondition('('.repeat(16_384))).toBe(false);
    expect(isQueryCondition('('.repeat(16_385))).toBe(true);
    expect(explainQueryCondition('('.repeat(10_000_000))).toEqual([]);
  });
});
