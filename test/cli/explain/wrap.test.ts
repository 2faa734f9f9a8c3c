import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, wrap } from '../../../src/cli/explain/wrap.js';

const word = (length: number) => 'a'.repeat(length);

test('wrap fills lines of exactly 100 columns', () => {
  expect(wrap(`${word(49)} ${word(48)}`, '  ')).toBe(`  ${word(49)} ${word(48)}`);
  expect(wrap(`${word(49)} ${word(49)}`, '  ')).toBe(`  ${word(49)}\n  ${word(49)}`);
});

test('wrap gives a longer word a line of its own', () => {
  expect(wrap(`b ${word(120)} c`, '')).toBe(`b\n${word(120)}\nc`);
  expect(wrap(`${word(120)} c`, ' ')).toBe(` ${word(120)}\n c`);
});

test('wrap keeps every word', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, (all) => {
      const lines = wrap(all.join(' '), '   ').split('\n');
      expect(lines.map((line) => line.slice(3)).join(' ')).toBe(all.join(' '));
      expect(lines.every((line) => line.startsWith('   ') && line.length <= 100)).toBe(true);
    }),
  );
});

test.each([
  ['one two', 7, 'one two'],
  ['one two', 6, 'one…'],
  ['one two three', 7, 'one…'],
  ['one two three', 8, 'one two…'],
  ['three', 4, 'thr…'],
  ['one two three', 9, 'one two…'],
  ['one, two', 5, 'one…'],
])('cut shortens %j to %i columns as %j', (text, columns, expected) => {
  expect(cut(text, columns)).toBe(expected);
});
