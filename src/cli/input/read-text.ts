import type { FileError } from '../check/result.js';

/** The largest text in bytes: far above the limits of IoT Hub, far below what exhausts the memory. */
export const MAX_TEXT_BYTES = 8_388_608;

export const TOO_LARGE: FileError = {
  code: 'too-large',
  message: `larger than ${MAX_TEXT_BYTES} bytes`,
};

export const NOT_UTF8: FileError = { code: 'not-utf8', message: 'not valid UTF-8' };

export const UTF16: FileError = {
  code: 'not-utf8',
  message: 'the text is in UTF-16; save it in UTF-8',
};

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
  const [first] = parts;
  const isWhole = first !== undefined && parts.length === 1;
  const bytes = isWhole ? bufferOf(first) : Buffer.concat(parts);
  if (isUtf16(bytes)) return { error: UTF16 };
  const text = decode(bytes);
  if (text === undefined) return { error: NOT_UTF8 };
  return { text: text.startsWith('\ufeff') ? text.slice(1) : text };
}

/** Returns the same bytes as a buffer. */
export function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Decodes UTF-8, with its byte order mark. Returns undefined if it is not valid. */
export function decode(bytes: Buffer): string | undefined {
  // Several times faster than a decoder that is told to throw, which decides what this character is here.
  const text = bytes.toString('utf8');
  if (!text.includes('\ufffd')) return text;
  try {
    return STRICT_DECODER.decode(bytes);
  } catch {
    return undefined;
  }
}

const STRICT_DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Describes the error of `node:fs` for a file or directory. */
export function describeReadError(error: unknown): FileError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return { code: 'not-found', message: 'no such file' };
  return { code: 'cannot-read', message: `cannot be read (${code})` };
}

/** Recognizes UTF-16 by its byte order mark, or by a zero byte in each of the first two characters. */
export function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || (first === 0 && third === 0) || (second === 0 && fourth === 0);
}
