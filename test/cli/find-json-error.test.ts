import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonError } from '../../src/cli/find-json-error.js';

describe('findJsonError', () => {
  test.each([
    ['', 0],
    [' \t\r\n', 4],
    ['\u00a0', 0],
    ['{} {}', 3],
    ['[1,]', 3],
    ['[,', 1],
    ['[1 2]', 3],
    ['[}', 1],
    ['{]', 1],
    ['{,', 1],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['{"a":}', 5],
    ['{"a":1 "b"', 7],
    ["{'a':1}", 1],
    ['{a:1}', 1],
    ['{1:1}', 1],
    ['{"a":1', 6],
    ['{"a', 3],
    ['[[1], [2}', 8],
    ['[1]]', 3],
    ['truth', 3],
    ['nul', 3],
    ['falsy', 4],
    ['True', 0],
    ['undefined', 0],
    ['NaN', 0],
    ['// a', 0],
    ['-', 1],
    ['-x', 1],
    ['+1', 0],
    ['01', 1],
    ['-01', 2],
    ['.5', 0],
    ['1.', 2],
    ['1.e5', 2],
    ['1e', 2],
    ['1e+', 3],
    ['1e+-', 3],
    ['1.5.2', 3],
    ['0x10', 1],
    ['"a', 2],
    ['"a\nb"', 2],
    ['"\u001f"', 1],
    ['"\\x"', 2],
    ['"\\', 2],
    ['"\\u12g4"', 5],
    ['"\\u12', 5],
    ['"\\u123g"', 6],
    ['"a"b', 3],
  ])('returns the offset of the first invalid character of %j: %i', (text, offset) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(findJsonError(text)).toBe(offset);
  });

  test.each([
    '0',
    '-0.5E+07',
    '"\\u00e9\\n\u007f\u2028\ud800"',
    ' [ ] ',
    '{ "" : [ {} , null ] }\n',
  ])('returns undefined for the valid JSON %j', (text) => {
    JSON.parse(text);
    expect(findJsonError(text)).toBeUndefined();
  });

  test.each([
    ['is missing', '['.repeat(1e6) + ']'.repeat(1e6 - 1), 1_999_999],
    ['has the wrong type', `${'['.repeat(1e6) + ']'.repeat(1e6 - 1)}}`, 1_999_999],
  ])('returns the offset of the last of a million brackets if it %s', (_, text, offset) => {
    expect(findJsonError(text)).toBe(offset);
  });
});

/** Sequences of JSON tokens, most of them invalid. */
const jsonTokens = fc
  .array(
    fc.constantFrom(...'{}[]:,"\\ue-+.019atrufn \n\u001f', 'true', 'null', '""', '"a":', '{}', '1'),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** JSON with one character replaced, inserted or deleted, or with its end cut off. */
const almostJson = fc
  .record({
    json: fc.jsonValue({ maxDepth: 3 }),
    space: fc.constantFrom(0, 1),
    position: fc.nat(),
    removed: fc.constantFrom(0, 1, Number.POSITIVE_INFINITY),
    added: fc.constantFrom('', ',', '"', '}', ']', '\\', '0', 'x', '\n'),
  })
  .map(({ json, space, position, removed, added }) => {
    const text = JSON.stringify(json, null, space);
    const offset = position % (text.length + 1);
    return text.slice(0, offset) + added + text.slice(offset + removed);
  });

test('findJsonError returns undefined exactly for the texts that JSON.parse accepts', () => {
  fc.assert(
    fc.property(fc.oneof(jsonTokens, almostJson, fc.json()), (text) => {
      expect(findJsonError(text) === undefined).toBe(isJson(text));
    }),
  );
});

test('findJsonError returns the first offset at which the text can no longer be completed to JSON', () => {
  fc.assert(
    fc.property(fc.oneof(jsonTokens, almostJson), (text) => {
      const offset = findJsonError(text);
      fc.pre(offset !== undefined);
      expect(canBeCompleted(text.slice(0, offset))).toBe(true);
      if (offset < text.length) expect(canBeCompleted(text.slice(0, offset + 1))).toBe(false);
    }),
  );
});

/** Returns whether completing the last token and closing all brackets gives valid JSON. */
function canBeCompleted(text: string): boolean {
  const closers = closersOf(text);
  return TOKEN_ENDS.some((end) => isJson(text + end + closers));
}

const TOKEN_ENDS = [
  ...'|0|.0|"|""|":0|"":0|:0|rue|ue|e|alse|lse|se|ull|ll|l'.split('|'),
  ...['n', 'u0000', '0000', '000', '00'].flatMap((end) => [`${end}"`, `${end}":0`]),
];

function closersOf(text: string): string {
  const closers: string[] = [];
  const withoutStrings = text.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)/gs, '');
  for (const character of withoutStrings) {
    if (character === '{') closers.unshift('}');
    if (character === '[') closers.unshift(']');
    if (character === '}' || character === ']') closers.shift();
  }
  return closers.join('');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
