import { expect, test } from 'vitest';
import { formatSample, sampleToMarkdown } from '../../../src/cli/explain/format-sample.js';

/** Returns a sample whose JSON text has so many characters in one line. */
const sampleOf = (length: number) => ({ json: { a: 'x'.repeat(length - '{ "a": "" }'.length) } });

test('formatSample prints JSON in one line of at most 100 columns, with the indent', () => {
  expect(formatSample(sampleOf(98), '  ')).toBe(`  { "a": "${'x'.repeat(87)}" }`);
  expect(formatSample(sampleOf(99), '  ')).toBe(`  {\n    "a": "${'x'.repeat(88)}"\n  }`);
});

test('sampleToMarkdown prints JSON in one line of at most 100 columns', () => {
  expect(sampleToMarkdown(sampleOf(100))).toMatch(/^```json\n\{ "a": "x+" \}\n```$/);
  expect(sampleToMarkdown(sampleOf(101))).toMatch(/^```json\n\{\n {2}"a": "x+"\n\}\n```$/);
});
