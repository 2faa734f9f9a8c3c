import { expect, test } from 'vitest';
import { codeFrame } from '../../src/cli/report/code-frame.js';
import { positionsAt } from '../../src/text/json-text/position.js';

/** Returns the frame at the mark, which is not part of the text. */
function frameAt(marked: string): string {
  const offset = marked.indexOf('«');
  const text = marked.replace('«', '');
  const [position] = positionsAt(text, [offset]);
  return codeFrame(text, position as { line: number; column: number; offset: number });
}

test.each([
  ['an empty first line', '«\nb', ['> 1 |', '    | ^', '  2 | b']],
  ['a line between two others', 'a\n b«c\nd\ne', ['  1 | a', '> 2 |  bc', '    |   ^', '  3 | d']],
  ['the first line', '«a\nb', ['> 1 | a', '    | ^', '  2 | b']],
  ['the last line', 'a\nb«', ['  1 | a', '> 2 | b', '    |  ^']],
  ['the only line', 'a«b', ['> 1 | ab', '    |  ^']],
  ['an empty line', 'a\n«\nb', ['  1 | a', '> 2 |', '    | ^', '  3 | b']],
  ['an empty text', '«', ['> 1 |', '    | ^']],
  ['CRLF', 'a\r\nb«\r\nc', ['  1 | a', '> 2 | b', '    |  ^', '  3 | c']],
  ['CR', 'a\rb«\rc', ['  1 | a', '> 2 | b', '    |  ^', '  3 | c']],
  ['an end of the text after a line break', 'a\n«', ['  1 | a', '> 2 |', '    | ^']],
  ['a line break at the end', '«a\r\n', ['> 1 | a', '    | ^']],
  ['an empty line before the last', '«a\n\n', ['> 1 | a', '    | ^', '  2 |']],
  ['a tab', '\ta«b', ['> 1 |  ab', '    |   ^']],
  ['a wide character', '"😀日«x"', ['> 1 | "😀日x"', '    |      ^']],
  ['half-width letters', '"ｱｲﾡ«x"', ['> 1 | "ｱｲﾡx"', '    |     ^']],
  ['full-width signs', '"￡㎏ㄅ«x"', ['> 1 | "￡㎏ㄅx"', '    |        ^']],
  ['an emoji with a skin tone', '"👍🏽«x"', ['> 1 | "👍🏽x"', '    |    ^']],
  ['a combining character', '"e\u0301«x"', ['> 1 | "e\u0301x"', '    |   ^']],
  ['a pair of surrogates', '"𝒳«x"', ['> 1 | "𝒳x"', '    |   ^']],
])('codeFrame shows %s', (_, marked, rows) => {
  expect(frameAt(marked).split('\n')).toEqual(rows);
});

test('codeFrame aligns numbers of different lengths', () => {
  const rows = frameAt(`${'\n'.repeat(8)}a«\nb`).split('\n');
  expect(rows).toEqual(['   8 |', '>  9 | a', '     |  ^', '  10 | b']);
  expect(frameAt(`${'\n'.repeat(8)}a«`).split('\n')).toEqual(['  8 |', '> 9 | a', '    |  ^']);
});

test('codeFrame escapes what would control a terminal', () => {
  expect(frameAt('\u001b[2J«\u202e')).toBe('> 1 | \\u001b[2J\\u202e\n    |          ^');
});

test.each([
  ['80 units as they are', 'x'.repeat(79), '', `${'x'.repeat(79)}y`, 79],
  ['81 units cut at the end', '', 'x'.repeat(80), `y${'x'.repeat(79)}…`, 0],
  ['81 units cut at the start', 'x'.repeat(80), '', `…${'x'.repeat(30)}y`, 31],
  [
    'a million units around the position',
    'x'.repeat(5e5),
    'z'.repeat(5e5),
    `…${'x'.repeat(30)}y${'z'.repeat(49)}…`,
    31,
  ],
])('codeFrame shows a line of %s', (_, before, after, shown, column) => {
  expect(frameAt(`${before}«y${after}`)).toBe(`> 1 | ${shown}\n    | ${' '.repeat(column)}^`);
});

test('codeFrame cuts no surrogate pair', () => {
  const pairs = '😀'.repeat(60);
  // The first of 30 units before the position, and the last of 80, are inside of a pair.
  expect(frameAt(`${pairs}x«${pairs}`).split('\n')[0]).toBe(
    `> 1 | …${'😀'.repeat(15)}x${'😀'.repeat(24)}…`,
  );
  expect(frameAt(`${'x'.repeat(40)}«y${pairs}`)).toBe(
    `> 1 | …${'x'.repeat(30)}y${'😀'.repeat(24)}…\n    | ${' '.repeat(31)}^`,
  );
});

test('codeFrame cuts beside a surrogate pair, and at the last character of one unit', () => {
  const end = 'y'.repeat(60);
  const row = (marked: string) => frameAt(marked).split('\n')[0];
  expect(row(`${'x'.repeat(11)}😀${'x'.repeat(27)}«${end}`)).toBe(
    `> 1 | …x😀${'x'.repeat(27)}${'y'.repeat(50)}…`,
  );
  expect(row(`${'x'.repeat(9)}\uffff${'x'.repeat(30)}«${end}`)).toBe(
    `> 1 | …${'x'.repeat(30)}${'y'.repeat(50)}…`,
  );
});

test('codeFrame shows all of a short line, however much is before it', () => {
  const line = 'x'.repeat(40);
  expect(frameAt(`${line}\n${line}«${line}`)).toBe(
    `  1 | ${line}\n> 2 | ${line}${line}\n    | ${' '.repeat(40)}^`,
  );
});

test('codeFrame cuts the lines before and after', () => {
  const long = 'x'.repeat(81);
  const cut = `${'x'.repeat(80)}…`;
  expect(frameAt(`${long}\n«y\n${long}`)).toBe(`  1 | ${cut}\n> 2 | y\n    | ^\n  3 | ${cut}`);
});
