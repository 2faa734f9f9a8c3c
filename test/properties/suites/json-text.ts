import { readJson } from '../../../src/cli/read-json.js';

/** The value that the parser of JavaScript reads; none where it refuses the text. */
export function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** What the command line reads of the bytes of a file. */
export function readBytes(bytes: Uint8Array) {
  async function* chunks() {
    // In two pieces, as a stream may cut them: within a character too.
    const middle = bytes.length >> 1;
    yield bytes.subarray(0, middle);
    yield bytes.subarray(middle);
  }
  return readJson(chunks());
}

/** Whether an editor that opens the text can go to the place: a character, or where the next one would stand. */
export function isPlaceIn(text: string, line = 0, column = 0): boolean {
  const characters = text.split(/\r\n|\r|\n/)[line - 1];
  return characters !== undefined && column >= 1 && column <= Array.from(characters).length + 1;
}
