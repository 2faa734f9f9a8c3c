import type { FileError, FileErrorCode } from './file-result.js';
import { findJsonError } from './find-json-error.js';
import { positionAt } from './position.js';

/** The largest input in bytes: far above the limits of IoT Hub, far below what exhausts the memory. */
export const MAX_INPUT_BYTES = 8_388_608;

/** A JSON value, or the error that prevented reading it. */
export type JsonInput = { value: unknown } | { error: FileError };

/**
 * Reads a JSON text in UTF-8, with or without a byte order mark.
 *
 * @throws whatever reading the chunks throws.
 */
export async function readJson(chunks: AsyncIterable<Uint8Array>): Promise<JsonInput> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_INPUT_BYTES) {
      return fail('too-large', `larger than ${MAX_INPUT_BYTES} bytes`);
    }
    parts.push(chunk);
  }
  return parseBytes(Buffer.concat(parts));
}

function parseBytes(bytes: Uint8Array): JsonInput {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail('not-utf8', 'not valid UTF-8');
  }
  return parseText(text);
}

function parseText(text: string): JsonInput {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // findJsonError finds an error in every text that JSON.parse rejects; a property test checks this.
    const offset = findJsonError(text) as number;
    const { line, column } = positionAt(text, offset);
    const problem = offset === text.length ? 'unexpected end of input' : 'unexpected character';
    const message = `invalid JSON: ${problem} at line ${line}, column ${column}`;
    return { error: { code: 'not-json', message, line, column } };
  }
}

function fail(code: FileErrorCode, message: string): JsonInput {
  return { error: { code, message } };
}
