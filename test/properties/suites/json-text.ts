import { readText } from '../../../src/cli/input/read-text.js';
import { parseText } from '../../../src/text/parse-text.js';

/** Parses JSON text; returns undefined if JSON.parse throws. */
export function parseOrUndefined(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Reads the contents of a file as the command line does. */
export async function readBytes(bytes: Uint8Array) {
  async function* chunks() {
    // Two chunks, which may split a character.
    const middle = bytes.length >> 1;
    yield bytes.subarray(0, middle);
    yield bytes.subarray(middle);
  }
  const read = await readText(chunks());
  return 'error' in read ? read : { ...read, ...parseText(read.text) };
}

/** Returns whether the text has this line and column, or ends right before the column. */
export function hasPosition(text: string, line = 0, column = 0): boolean {
  const characters = text.split(/\r\n|\r|\n/)[line - 1];
  return characters !== undefined && column >= 1 && column <= Array.from(characters).length + 1;
}
