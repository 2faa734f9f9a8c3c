import { findJsonFault } from './find-json-fault.js';
import { positionAt } from './position.js';
import type { CheckError, CheckErrorCode } from './verdict.js';

/** Largest input, in bytes: far above what a hub takes or returns, and far below what exhausts the memory. */
export const MAX_INPUT_BYTES = 8_388_608;

/** What was read: a JSON value, or why there is none. */
export type JsonInput = { value: unknown } | { error: CheckError };

/** Reads one JSON text of UTF-8, with or without a byte order mark. What cannot be read throws. */
export async function readJson(chunks: AsyncIterable<Uint8Array>): Promise<JsonInput> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_INPUT_BYTES) {
      return refuse('too-large', `It has more than ${MAX_INPUT_BYTES} bytes.`);
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
    return refuse('not-utf8', 'It is not UTF-8 text: save it as UTF-8.');
  }
  return parse(text);
}

function parse(text: string): JsonInput {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // What JSON.parse refuses has a fault: a property test says so.
    const offset = findJsonFault(text) as number;
    const { line, column } = positionAt(text, offset);
    const what = offset === text.length ? 'it ends too early' : 'unexpected character';
    const message = `It is not JSON: ${what}, at line ${line}, column ${column}.`;
    return { error: { code: 'not-json', message, line, column } };
  }
}

function refuse(code: CheckErrorCode, message: string): JsonInput {
  return { error: { code, message } };
}
