import { MAX_TEXT_BYTES, tooLarge } from '../../text/text-error.js';
import { tryOrUndefined } from '../../try-or-undefined.js';
import type { FileError } from '../check/result.js';

export { MAX_TEXT_BYTES };

export const TOO_LARGE: FileError = tooLarge();

export const NOT_UTF8: FileError = { code: 'not-utf8', message: 'not valid UTF-8' };

const UTF16 = inEncoding('UTF-16');
const UTF32 = inEncoding('UTF-32');

function inEncoding(name: string): FileError {
  return { code: 'not-utf8', message: `the text is in ${name}; save it in UTF-8` };
}

/** A text, or the error that prevented reading it. */
export type Text = { text: string } | { error: FileError };

/** Reads a text in UTF-8, with or without a byte order mark. */
export async function readText(chunks: AsyncIterable<Uint8Array>): Promise<Text> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > MAX_TEXT_BYTES) return { error: TOO_LARGE };
      parts.push(chunk);
    }
  } catch (error) {
    return { error: describeReadError(error) };
  }
  // Stryker disable next-line ConditionalExpression: a copy has the same text
  const bytes = parts.length === 1 ? bufferOf(parts[0] as Uint8Array) : Buffer.concat(parts);
  const error = findEncodingError(bytes);
  if (error !== undefined) return { error };
  const text = decode(bytes);
  if (text === undefined) return { error: NOT_UTF8 };
  return { text: withoutMark(text) };
}

/** Drops the byte order mark of a text. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Returns the same bytes as a buffer. */
export function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Decodes UTF-8, with its byte order mark. Returns undefined if it is not valid. */
export function decode(bytes: Buffer): string | undefined {
  // Several times faster than a decoder that is told to throw, which decides what this character is here.
  const text = bytes.toString('utf8');
  // Stryker disable next-line ConditionalExpression,StringLiteral: the strict decoder returns the same
  if (!text.includes('\ufffd')) return text;
  return tryOrUndefined(() => STRICT_DECODER.decode(bytes));
}

const STRICT_DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Describes the error of `node:fs` for a file or directory. */
export function describeReadError(error: unknown): FileError {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') {
    // Node replaces what is not UTF-8 in the name of a file, which it cannot open then.
    const rest = path?.includes('\ufffd') ? ', or its name is not valid UTF-8' : '';
    return { code: 'not-found', message: `no such file${rest}` };
  }
  return { code: 'cannot-read', message: `cannot be read (${code})` };
}

/**
 * Returns the error for a text in UTF-16 or UTF-32, or undefined. They are recognized by their byte order marks, or by the zero
 * bytes of the first two characters of UTF-16, or of the first one of UTF-32.
 */
export function findEncodingError(bytes: Uint8Array): FileError | undefined {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return marked[1];
  // Which of the first bytes are zero.
  const zeros = [...bytes.subarray(0, 4)].map((byte) => (byte === 0 ? '0' : 'x')).join('');
  if (zeros === 'x000' || zeros === '000x') return UTF32;
  return zeros === 'x0x0' || zeros === '0x0x' ? UTF16 : undefined;
}

/** The mark of UTF-16, little endian, is the beginning of that of UTF-32. */
const MARKS: readonly [mark: readonly number[], error: FileError][] = [
  [[0xff, 0xfe, 0, 0], UTF32],
  [[0, 0, 0xfe, 0xff], UTF32],
  [[0xff, 0xfe], UTF16],
  [[0xfe, 0xff], UTF16],
];
