import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bufferOf,
  decode,
  describeReadError,
  findEncodingError,
  MAX_TEXT_BYTES,
  readText,
} from '../../../src/cli/input/read-text.js';
import { errorWithCode } from '../memory-io.js';
import { anyChunks, chunksOf } from './chunks.js';

const read = (...chunks: Uint8Array[]) => readText(chunksOf(chunks));
const TOO_LARGE = { error: { code: 'too-large', message: 'larger than 8388608 bytes' } };
const NOT_UTF8 = { error: { code: 'not-utf8', message: 'not valid UTF-8' } };
const UTF16 = { error: { code: 'not-utf8', message: 'the text is in UTF-16; save it in UTF-8' } };
const UTF32 = { error: { code: 'not-utf8', message: 'the text is in UTF-32; save it in UTF-8' } };

/** Encodes a text in UTF-32, little endian. */
function utf32(text: string): Buffer {
  return Buffer.concat([...text].map((one) => Buffer.of(one.codePointAt(0) as number, 0, 0, 0)));
}
const utf32Mark = Buffer.of(0xff, 0xfe, 0, 0);

describe('readText', () => {
  test('returns the text of any chunks', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '{', '\n', 'é', '€', '😀', '\ufffd', '\0'),
    });
    // Zero bytes in the first characters would be UTF-16 or UTF-32.
    const chunks = text.chain((end) => anyChunks(Buffer.from(`[  ]${end}`)));
    await fc.assert(
      fc.asyncProperty(chunks, async (parts) => {
        expect(await read(...parts)).toEqual({ text: Buffer.concat(parts).toString() });
      }),
    );
  });

  test.each([
    ['no chunks', [], ''],
    ['an empty chunk', [''], ''],
    ['one byte order mark', ['\ufeff{}'], '{}'],
    ['two byte order marks', ['\ufeff\ufeff{}'], '\ufeff{}'],
    ['a byte order mark only', ['\ufeff'], ''],
    ['a byte order mark in the middle', ['{}', '\ufeff'], '{}\ufeff'],
    ['the replacement character', ['"\ufffd"'], '"\ufffd"'],
    ['the replacement character and a byte order mark', ['\ufeff"', '\ufffd"'], '"\ufffd"'],
    ['zero bytes', ['{}\0\0'], '{}\0\0'],
    ['zero bytes only', ['\0\0\0\0\0'], '\0\0\0\0\0'],
  ])('returns the text of %s without the first byte order mark', async (_, chunks, text) => {
    expect(await read(...chunks.map((chunk) => Buffer.from(chunk)))).toEqual({ text });
  });

  test('reads a part of a buffer', async () => {
    const bytes = new Uint8Array(Buffer.from('x{}x')).subarray(1, 3);
    expect(await read(bytes)).toEqual({ text: '{}' });
    expect(bufferOf(bytes).buffer).toBe(bytes.buffer);
  });

  test.each([
    ['one chunk', [MAX_TEXT_BYTES], [MAX_TEXT_BYTES + 1]],
    ['two chunks', [MAX_TEXT_BYTES - 1, 1], [MAX_TEXT_BYTES, 1]],
  ])('accepts 8 MiB in %s, and rejects one byte more', async (_, accepted, rejected) => {
    const spaces = (sizes: number[]) => sizes.map((size) => Buffer.alloc(size, ' '));
    const result = await read(...spaces(accepted));
    expect('text' in result && result.text.length).toBe(MAX_TEXT_BYTES);
    expect(await read(...spaces(rejected))).toEqual(TOO_LARGE);
  });

  test('stops to read an endless file', async () => {
    let chunks = 0;
    let isClosed = false;
    async function* endless() {
      try {
        for (;;) {
          chunks++;
          yield Buffer.alloc(1_048_576);
        }
      } finally {
        isClosed = true;
      }
    }
    expect(await readText(endless())).toEqual(TOO_LARGE);
    expect({ chunks, isClosed }).toEqual({ chunks: 9, isClosed: true });
  });

  test.each([
    ['a byte that never occurs', [0xff]],
    ['an incomplete character', [0xe2, 0x82]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a character in too many bytes', [0xc0, 0x80]],
    ['the replacement character and an invalid byte', [0xef, 0xbf, 0xbd, 0x80]],
  ])('rejects %s as not UTF-8', async (_, bytes) => {
    expect(await read(Buffer.from('"'), Uint8Array.from(bytes), Buffer.from('"'))).toEqual(
      NOT_UTF8,
    );
  });

  test.each([
    ['UTF-16, little endian', Buffer.from('{}', 'utf16le')],
    ['UTF-16, big endian', Buffer.from('{}', 'utf16le').swap16()],
    ['UTF-16, little endian, with a byte order mark', Buffer.from('\ufeff{}', 'utf16le')],
    ['UTF-16, big endian, with a byte order mark', Buffer.from('\ufeff{}', 'utf16le').swap16()],
    ['a byte order mark of UTF-16 only', Buffer.from('\ufeff', 'utf16le')],
    ['UTF-32, little endian', utf32('{}'), UTF32],
    ['UTF-32, big endian', utf32('{}').swap32(), UTF32],
    ['one character of UTF-32', utf32('7'), UTF32],
    [
      'UTF-32, little endian, with a byte order mark',
      Buffer.concat([utf32Mark, utf32('7')]),
      UTF32,
    ],
    ['a byte order mark of UTF-32 only', utf32Mark, UTF32],
    ['a byte order mark of UTF-32, big endian, only', Buffer.of(0, 0, 0xfe, 0xff), UTF32],
  ])('names the encoding of %s', async (_, bytes, expected = UTF16) => {
    expect(await read(bytes)).toEqual(expected);
    expect(await read(...[...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(expected);
  });

  test('returns the error of a read that fails, also after a part of the text', async () => {
    const error = errorWithCode('EIO');
    expect(await readText(chunksOf([Buffer.from('{}')], error))).toEqual({
      error: { code: 'cannot-read', message: 'cannot be read (EIO)' },
    });
  });
});

test.each([
  ['ENOENT', 'not-found', 'no such file'],
  ['EACCES', 'cannot-read', 'cannot be read (EACCES)'],
  ['EISDIR', 'cannot-read', 'cannot be read (EISDIR)'],
])('describeReadError describes %s', (code, expected, message) => {
  expect(describeReadError(errorWithCode(code))).toEqual({ code: expected, message });
});

test('describeReadError says that a name may not be valid UTF-8', () => {
  const error = (path: string) => Object.assign(errorWithCode('ENOENT'), { path });
  expect(describeReadError(error('a'))).toEqual({ code: 'not-found', message: 'no such file' });
  expect(describeReadError(error('a\ufffd'))).toEqual({
    code: 'not-found',
    message: 'no such file, or its name is not valid UTF-8',
  });
});

test('decode returns the same text as a strict decoder', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const strict = (bytes: Uint8Array) => {
    try {
      return decoder.decode(bytes);
    } catch {
      return undefined;
    }
  };
  const character = fc
    .constantFrom('a', 'é', '€', '😀', '\ufffd', '\ufeff')
    .map((one) => Buffer.from(one));
  const byte = fc.constantFrom(0x80, 0xc3, 0xe2, 0xed, 0xf0, 0xff).map((one) => Buffer.of(one));
  fc.assert(
    fc.property(fc.array(fc.oneof({ arbitrary: character, weight: 9 }, byte)), (parts) => {
      const bytes = Buffer.concat(parts);
      expect(decode(bytes)).toBe(strict(bytes));
    }),
  );
});

test.each<[string, number[], string | undefined]>([
  ['nothing', [], undefined],
  ['one zero byte', [0], undefined],
  ['four zero bytes', [0, 0, 0, 0], undefined],
  ['one character of UTF-16', [0x31, 0], undefined],
  ['zero bytes at odd places', [0x31, 0, 0x32, 0], 'UTF-16'],
  ['zero bytes at even places', [0, 0x31, 0, 0x32], 'UTF-16'],
  ['three zero bytes at the end', [0x31, 0, 0, 0], 'UTF-32'],
  ['three zero bytes at the start', [0, 0, 0, 0x31], 'UTF-32'],
  ['a zero byte in the first character only', [0x31, 0, 0x32, 0x33], undefined],
  ['a zero byte in the second character only', [0x31, 0x32, 0x33, 0], undefined],
  ['two zero bytes at the start', [0, 0, 0x31, 0x32], undefined],
  ['the byte order mark of UTF-8', [0xef, 0xbb, 0xbf], undefined],
  ['a half of a byte order mark', [0xff], undefined],
  ['the first byte of one and another byte', [0xfe, 0xfe], undefined],
])('findEncodingError checks %s', (_, bytes, expected) => {
  const error = findEncodingError(Uint8Array.from(bytes));
  expect(error && /UTF-\d+/.exec(error.message)?.[0]).toBe(expected);
});
