import { describe, expect, test } from 'vitest';
import { holders } from './sections.js';
import { accepts } from './validators.js';

const LEGAL: [string, unknown][] = [
  ['no member', {}],
  ['each kind of value', { a: true, b: 0.5, c: 'text', d: null, e: { f: 1 }, g: [1, ['a'], {}] }],
  ['an empty key', { '': 1 }],
  ['a key of 1024 characters', { ['k'.repeat(1024)]: 1 }],
  ['a key of marks', { '~!"%&\'()*+,-/:;<=>?@[\\]^_`{|}': 1 }],
  ['a key beyond the control characters', { '\u00a0': 1 }],
  ['the key __proto__', JSON.parse('{"__proto__": 1}')],
  ['a text of 4096 characters', { a: 's'.repeat(4096) }],
  ['the smallest integer', { a: -4503599627370496 }],
  ['the largest integer', { a: 4503599627370495 }],
  ['a number that is written with an exponent', { a: 1e21, b: -1e21, c: 1.7e308 }],
  ['a small fraction', { a: 5e-324 }],
];

const ILLEGAL: [string, unknown][] = [
  ['an array in place of the section', []],
  ['a text in place of the section', 'a'],
  ['a key with a dot', { 'a.b': 1 }],
  ['a key with a space', { 'a b': 1 }],
  ['a key with a dollar', { $a: 1 }],
  ['a key that ends with a line feed', { 'a\n': 1 }],
  ['the first control character', { '\u0000': 1 }],
  ['the last of the first control characters', { '\u001f': 1 }],
  ['delete', { '\u007f': 1 }],
  ['the last control character', { '\u009f': 1 }],
  ['an illegal key below', { a: { 'b.c': 1 } }],
  ['an illegal key inside an array', { a: [[{ 'b.c': 1 }]] }],
  ['a reserved member below', { a: { $version: 1 } }],
  ['a key of 1025 characters', { ['k'.repeat(1025)]: 1 }],
  ['a text of 4097 characters', { a: 's'.repeat(4097) }],
  ['an integer below the smallest', { a: -4503599627370497 }],
  ['an integer above the largest', { a: 4503599627370496 }],
  ['the largest integer that is written in digits', { a: 999999999999999900000 }],
];

describe.each(holders)('$kind', ({ entity, hold }) => {
  test.each(LEGAL)('may have %s', (_what, section) => {
    expect(accepts(entity, hold(section))).toBe(true);
  });

  test.each(ILLEGAL)('may not have %s', (_what, section) => {
    expect(accepts(entity, hold(section))).toBe(false);
  });
});
