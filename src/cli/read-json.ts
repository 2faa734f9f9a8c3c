import type { Mistake } from './describe-mistake.js';
import type { FileError, FileErrorCode } from './file-result.js';
import { positionsAt } from './position.js';
import { findMistake } from './scan-json.js';

/** The largest input in bytes: far above the limits of IoT Hub, far below what exhausts the memory. */
export const MAX_INPUT_BYTES = 8_388_608;

/** A JSON text and its value, or the error that prevented reading it, with the text if that is the cause. */
export type JsonInput = { text: string; value: unknown } | { text?: string; error: FileError };

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
  if (isUtf16(bytes)) return fail('not-utf8', 'the text is in UTF-16; save it in UTF-8');
  try {
    return parseText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail('not-utf8', 'not valid UTF-8');
  }
}

/** Recognizes UTF-16 by its byte order mark, or by a zero byte in each of the first two characters. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || (first === 0 && third === 0) || (second === 0 && fourth === 0);
}

function parseText(text: string): JsonInput {
  try {
    return { text, value: JSON.parse(text) };
  } catch {
    // findMistake finds a mistake in every text that JSON.parse rejects; a property test checks this.
    const { offset, problem } = findMistake(text) as Mistake;
    const [position] = positionsAt(text, [offset]);
    const error = { code: 'not-json' as const, message: `not JSON: ${problem}`, ...position };
    return { text, error };
  }
}

function fail(code: FileErrorCode, message: string): JsonInput {
  return { error: { code, message } };
}
