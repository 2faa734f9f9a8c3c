import { describe, expect, test } from 'vitest';
import {
  hasLineBreak,
  indentAt,
  reindent,
  startsLine,
  styleOf,
} from '../../../src/text/fixes/text-style.js';

describe('styleOf', () => {
  test.each([
    ['{}', '', '', ': ', ''],
    ['"a"', '', '', ': ', ''],
    ['{"a":1}', '', '', ':', ''],
    ['{"a" : 1}', '', '', ' : ', ''],
    ['{ "a": 1 }', '', '', ': ', ' '],
    ['{  "a":1}', '', '', ':', ' '],
    ['{\n  "a": {"b": 1}\n}', '\n', '  ', ': ', ' '],
    ['{\n"a":{"b":1}\n}', '\n', '', ':', ''],
    ['{\r\n\t"a" :1\r\n}', '\r\n', '\t', ' :', ''],
    ['[ \r1]', '\r', '', ': ', ' '],
  ])('reads the style of %j', (text, lineBreak, unit, colon, padding) => {
    expect(styleOf(text)).toEqual({ lineBreak, unit, colon, padding });
  });

  test('reads the first 4096 characters', () => {
    const text = (length: number) => `["${'x'.repeat(length)}",{\n  "a":1}]`;
    // The bracket, two quotation marks, the comma, and the three characters that show the style.
    expect(styleOf(text(4096 - 8))).toMatchObject({ lineBreak: '\n', unit: '  ' });
    expect(styleOf(text(4096 - 5))).toMatchObject({ lineBreak: '', unit: '' });
  });
});

test.each([
  ['{\n  "a": 1}', 4, '  ', true],
  ['{\r\t"a": 1}', 3, '\t', true],
  ['{\n\n  "a": 1}', 5, '  ', true],
  ['{\n "a": 1,\n  "b": 2}', 13, '  ', true],
  ['{\n  "a": 1}', 9, '  ', false],
  ['{\n "a": [ 1]}', 9, ' ', false],
  ['  {"a": 1}', 3, '  ', false],
  [`{\n${' '.repeat(1024)}"a": 1}`, 1026, ' '.repeat(1024), false],
  [`{\n${' '.repeat(1023)}"a": 1}`, 1025, ' '.repeat(1023), true],
])(
  'the line of %j at %i has the indentation %j, and starts there: %s',
  (text, offset, indent, starts) => {
    expect(indentAt(text, offset)).toBe(indent);
    expect(startsLine(text, offset)).toBe(starts);
  },
);

test.each([
  ['', false],
  [', ', false],
  [',\n', true],
  ['\r ', true],
])('hasLineBreak of %j is %s', (part, expected) => {
  expect(hasLineBreak(part)).toBe(expected);
});

describe('reindent', () => {
  const text = '{\n  "a": [\n    1,\r\n  2,\n 3\n  ]\n}';
  const place = {
    step: 'a',
    name: 4,
    nameEnd: 7,
    value: text.indexOf('['),
    end: text.indexOf(']') + 1,
  };

  test('changes the indentation of the lines that have that of the first', () => {
    expect(reindent(text, place, '\t')).toBe('[\n\t  1,\r\n\t2,\n 3\n\t]');
    expect(reindent(text, place, '')).toBe('[\n  1,\r\n2,\n 3\n]');
  });

  test('changes nothing without an indentation', () => {
    expect(reindent(text, place, undefined)).toBe(text.slice(place.value, place.end));
  });

  test('needs the indentation at the start', () => {
    const mixed = '{\n  "a": [\n\t  1]}';
    const { value } = place;
    expect(reindent(mixed, { ...place, value, end: mixed.length - 1 }, '\t')).toBe('[\n\t  1]');
  });
});
