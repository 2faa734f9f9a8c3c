import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, readLines } from '../../../src/cli/input/read-lines.js';
import { MAX_TEXT_BYTES } from '../../../src/cli/input/read-text.js';
import { errorWithCode } from '../memory-io.js';
import { anyChunks, chunksOf } from './chunks.js';

const NOT_UTF8 = { error: { code: 'not-utf8', message: 'not valid UTF-8' } } as const;
const TOO_LARGE = { error: { code: 'too-large', message: 'larger than 8388608 bytes' } } as const;
const UTF16 = {
  error: { code: 'not-utf8', message: 'the text is in UTF-16; save it in UTF-8' },
} as const;
const CANNOT_READ = { error: { code: 'cannot-read', message: 'cannot be read (EIO)' } } as const;

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const some of readLines(chunks)) lines.push(...some);
  return lines;
}

const read = (...chunks: (string | Uint8Array)[]) =>
  collect(chunksOf(chunks.map((chunk) => Buffer.from(chunk as string))));

const lineOf = (line: number, offset: number, text: string): Line => ({
  line,
  offset,
  content: { text },
});

/** Parts of texts: values, blank lines, line breaks, and characters of every length. */
const part = fc.constantFrom(
  'a',
  '{}',
  ' ',
  '\n',
  '\r\n',
  '\r',
  'é',
  '€',
  '😀',
  '\ufffd',
  '\ufeff',
  '\u2028',
);

describe('readLines', () => {
  test('returns the same lines for any chunks', async () => {
    const invalid = fc
      .constantFrom([0xff], [0xe2, 0x82], [0xc0, 0x80])
      .map((bytes) => Buffer.from(bytes));
    const bytes = fc
      .array(fc.oneof({ arbitrary: part.map((text) => Buffer.from(text)), weight: 20 }, invalid))
      .map((parts) => Buffer.concat(parts));
    const property = fc.asyncProperty(
      bytes.chain((all) => fc.tuple(fc.constant(all), anyChunks(all))),
      async ([all, chunks]) => {
        expect(await collect(chunksOf(chunks))).toEqual(await read(all));
      },
    );
    await fc.assert(property);
  });

  test('returns the lines that splitting the text returns', async () => {
    const text = fc.array(part).map((parts) => `[${parts.join('')}`);
    const property = fc.asyncProperty(text, async (all) => {
      let offset = 0;
      const expected = all.split(/(?<=\n)/).map((content, index) => {
        offset += content.length;
        return lineOf(index + 1, offset - content.length, content.replace(/\r?\n$/, ''));
      });
      const isBlank = ({ content }: Line) => 'text' in content && /^[ \r\n]*$/.test(content.text);
      expect(await read(all)).toEqual(expected.filter((line) => !isBlank(line)));
    });
    await fc.assert(property);
  });

  test.each<[string, string, Line[]]>([
    ['nothing', '', []],
    ['blank lines', '\n \t\r\n\r\n  ', []],
    ['no line break at the end', '1\n2', [lineOf(1, 0, '1'), lineOf(2, 2, '2')]],
    ['a line break at the end', '1\n2\n', [lineOf(1, 0, '1'), lineOf(2, 2, '2')]],
    ['blank lines between', '\n1\r\n\n2', [lineOf(2, 1, '1'), lineOf(4, 5, '2')]],
    ['characters of two units', '"😀é"\n2', [lineOf(1, 0, '"😀é"'), lineOf(2, 6, '2')]],
    ['white space that is not of JSON', '\u00a0\n\f', [lineOf(1, 0, '\u00a0'), lineOf(2, 2, '\f')]],
    ['a byte order mark', '\ufeff1\n2', [lineOf(1, 0, '1'), lineOf(2, 2, '2')]],
    ['a byte order mark only', '\ufeff', []],
    ['a byte order mark and blank lines', '\ufeff\n1', [lineOf(2, 1, '1')]],
    ['two byte order marks', '\ufeff\ufeff1', [lineOf(1, 0, '\ufeff1')]],
    ['a byte order mark in line 2', '\n\ufeff1', [lineOf(2, 1, '\ufeff1')]],
    ['the replacement character', '"\ufffd"', [lineOf(1, 0, '"\ufffd"')]],
  ])('reads %s', async (_, text, lines) => {
    expect(await read(text)).toEqual(lines);
    expect(await read(...[...Buffer.from(text)].map((byte) => Uint8Array.of(byte)))).toEqual(lines);
  });

  test('returns an error for each line that is not UTF-8, and counts its bytes', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeff1\n"'),
      Buffer.of(0xe9),
      Buffer.from('"\n\n"é"\n'),
      Buffer.of(0xff),
    ]);
    expect(await read(bytes)).toEqual([
      lineOf(1, 0, '1'),
      { line: 2, offset: 2, content: NOT_UTF8 },
      lineOf(4, 7, '"é"'),
      { line: 5, offset: 11, content: NOT_UTF8 },
    ]);
    expect(await read(Buffer.from('1\n2\n\xff\n3\n', 'latin1'))).toEqual([
      lineOf(1, 0, '1'),
      lineOf(2, 2, '2'),
      { line: 3, offset: 4, content: NOT_UTF8 },
      lineOf(4, 6, '3'),
    ]);
  });

  test('finds UTF-16 in the first line only', async () => {
    expect(await read('1\n', '2\0\0\0\n')).toEqual([lineOf(1, 0, '1'), lineOf(2, 2, '2\0\0\0')]);
  });

  test.each([
    ['little endian', Buffer.from('{}\n{}\n{}', 'utf16le')],
    ['big endian', Buffer.from('{}\n{}\n{}', 'utf16le').swap16()],
    ['little endian with a byte order mark', Buffer.from('\ufeff{}\n{}', 'utf16le')],
    ['an empty first line', Buffer.from('\ufeff\n{}', 'utf16le')],
    ['one line', Buffer.from('{}', 'utf16le')],
  ])('returns one error for UTF-16: %s', async (_, bytes) => {
    const expected = [{ offset: 0, content: UTF16 }];
    expect(await read(bytes)).toEqual(expected);
    expect(await read(...[...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(expected);
  });

  test('returns one error for UTF-32, and one per line of zero bytes', async () => {
    const utf32 = Buffer.from('{\0\0\0\n\0\0\0}\0\0\0', 'latin1');
    const [line, ...more] = await collect(chunksOf([utf32]));
    expect(line).toEqual({
      offset: 0,
      content: { error: { code: 'not-utf8', message: 'the text is in UTF-32; save it in UTF-8' } },
    });
    expect(more).toEqual([]);
    const zeros = '\0\0\0\0';
    expect(await collect(chunksOf([Buffer.from(`${zeros}\n${zeros}`)]))).toMatchObject([
      { line: 1, content: { text: zeros } },
      { line: 2, content: { text: zeros } },
    ]);
  });

  test('reads no more than the first line of UTF-16', async () => {
    let chunks = 0;
    async function* endless() {
      for (;;) {
        chunks++;
        yield Buffer.from('{}\n', 'utf16le');
      }
    }
    expect(await collect(endless())).toEqual([{ offset: 0, content: UTF16 }]);
    expect(chunks).toBe(1);
  });

  test('accepts a line of 8 MiB with its line break, and the line after one that is larger', async () => {
    const line = (size: number) => [
      Buffer.from('"'),
      Buffer.alloc(size - 3, 'a'),
      Buffer.from('"'),
      Buffer.from('\n'),
    ];
    const lines = await read(
      ...line(MAX_TEXT_BYTES),
      ...line(MAX_TEXT_BYTES + 1),
      '1\n',
      ...line(10),
    );
    expect(lines.map(({ line, offset }) => [line, offset])).toEqual([
      [1, 0],
      [2, MAX_TEXT_BYTES],
      [3, 2 * MAX_TEXT_BYTES + 1],
      [4, 2 * MAX_TEXT_BYTES + 3],
    ]);
    const [first, ...others] = lines.map(({ content }) => content);
    expect(first && 'text' in first && first.text.length).toBe(MAX_TEXT_BYTES - 1);
    expect(others).toEqual([TOO_LARGE, { text: '1' }, { text: '"aaaaaaa"' }]);
  });

  test('returns an error for a last line that is too large', async () => {
    const lines = await read('1\n', Buffer.alloc(MAX_TEXT_BYTES, ' '), ' ');
    expect(lines).toEqual([lineOf(1, 0, '1'), { line: 2, offset: 2, content: TOO_LARGE }]);
  });

  test('ends the file after 1 GiB without a line break, in constant memory', async () => {
    let chunks = 0;
    let isClosed = false;
    async function* endless() {
      try {
        yield Buffer.from('1\n');
        // Each chunk is an own one, so that keeping them would need 1 GiB.
        for (;;) {
          chunks++;
          yield Buffer.alloc(4_194_304);
        }
      } finally {
        isClosed = true;
      }
    }
    const before = process.memoryUsage().arrayBuffers;
    let highest = 0;
    const lines: Line[] = [];
    async function* measured() {
      for await (const chunk of endless()) {
        highest = Math.max(highest, process.memoryUsage().arrayBuffers - before);
        yield chunk;
      }
    }
    for await (const some of readLines(measured())) lines.push(...some);
    expect(lines).toEqual([lineOf(1, 0, '1'), { line: 2, offset: 2, content: TOO_LARGE }]);
    expect({ chunks, isClosed }).toEqual({ chunks: 257, isClosed: true });
    expect(highest).toBeLessThan(536_870_912);
  });

  test('returns lines as soon as they are complete', async () => {
    const wanted: string[] = [];
    async function* chunks() {
      for (const text of ['1\n2', '2\n3\n4', '']) {
        wanted.push(text);
        yield Buffer.from(text);
      }
    }
    const batches = readLines(chunks());
    expect((await batches.next()).value).toEqual([lineOf(1, 0, '1')]);
    expect(wanted).toEqual(['1\n2']);
    expect((await batches.next()).value).toEqual([lineOf(2, 2, '22'), lineOf(3, 5, '3')]);
    expect((await batches.next()).value).toEqual([lineOf(4, 7, '4')]);
  });

  test.each([
    ['between lines', ['1\n', '2\n'], [lineOf(1, 0, '1'), lineOf(2, 2, '2')], 3, 4],
    ['in a line', ['1\n2\n{"', 'a'], [lineOf(1, 0, '1'), lineOf(2, 2, '2')], 3, 4],
    ['in the first line', ['{'], [], 1, 0],
    ['before any line', [], [], undefined, 0],
  ])('keeps the lines before a read that fails %s', async (_, chunks, kept, line, offset) => {
    const bytes = chunks.map((chunk) => Buffer.from(chunk));
    expect(await collect(chunksOf(bytes, errorWithCode('EIO')))).toEqual([
      ...kept,
      { line, offset, content: CANNOT_READ },
    ]);
  });
});
