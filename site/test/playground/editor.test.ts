import { Text } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { decorate } from '../../playground/editor.ts';

describe('decorate', () => {
  function markedText(text: string | Text, start: number, end: number): string | undefined {
    const doc = typeof text === 'string' ? Text.of(text.split('\n')) : text;
    const { value, from, to } = decorate([{ start, end, kind: 'error' }], doc).iter();
    return value === null ? undefined : doc.sliceString(from, to);
  }

  test.each([
    ['a part of the text', 'abc', 1, 2, 'b'],
    ['a part of several lines', 'a\nb', 0, 3, 'a\nb'],
    ['the last character for the end of the text', 'abc', 3, 4, 'c'],
    ['the last character for an offset after the text', 'abc', 9, 10, 'c'],
    ['the last character for the end, also an emoji', '{"a": 😀', 8, 9, '😀'],
    ['the last character before a line break', '{"a": "x\n}', 8, 9, 'x'],
    ['the last character before a line break, also an emoji', '"a😀\n', 4, 5, '😀'],
    ['the last character before several line breaks', '[1,\n\n\n', 6, 7, ','],
    ['one character for an empty range', 'abc', 1, 1, 'b'],
  ])('marks %s', (_, text, start, end, expected) => {
    expect(markedText(text, start, end)).toBe(expected);
  });

  test('marks nothing in a text without visible characters', () => {
    expect(markedText('', 0, 1)).toBeUndefined();
    expect(markedText('\n\n', 1, 2)).toBeUndefined();
  });

  test('looks for a visible character before a million line breaks in a moment', () => {
    const doc = Text.of(`a${'\n'.repeat(1_000_000)}`.split('\n'));
    const start = performance.now();
    expect(markedText(doc, 1_000_001, 1_000_002)).toBe('a');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
