import type { FileError } from '../check/result.js';
import {
  bufferOf,
  decode,
  describeReadError,
  findEncodingError,
  MAX_TEXT_BYTES,
  NOT_UTF8,
  TOO_LARGE,
} from './read-text.js';

/** A line that is not blank, without its line break. The line break counts as a part of its size. */
export interface Line {
  /** From 1. Absent if the error is one of the whole file. */
  line?: number | undefined;
  /** The offset in the file in UTF-16 units, without a byte order mark. A line that could not be decoded counts its bytes. */
  offset: number;
  content: { text: string } | { error: FileError };
}

const LINE_FEED = 0x0a;

const BLANK = /^[ \t\r]*$/;

/** A longer line is an endless one, such as of a device, and ends the file. */
const MAX_SKIPPED_BYTES = 128 * MAX_TEXT_BYTES;

/** Reads lines in UTF-8, in constant memory: after each chunk, those that it completes. A line that cannot be read is an error. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  const lines = new LineDecoder();
  let begun: Uint8Array[] = [];
  let size = 0;
  let isStarted = false;
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size <= MAX_TEXT_BYTES) begun.push(part);
  };
  const take = () => {
    const taken = size > MAX_TEXT_BYTES ? lines.skip(size) : lines.decode(Buffer.concat(begun));
    begun = [];
    size = 0;
    return taken;
  };
  try {
    for await (const bytes of chunks) {
      isStarted = true;
      const chunk = bufferOf(bytes);
      const first = chunk.indexOf(LINE_FEED) + 1;
      const last = chunk.lastIndexOf(LINE_FEED) + 1;
      keep(chunk.subarray(0, first));
      if (first > 0) yield [...take(), ...lines.decode(chunk.subarray(first, last))];
      keep(chunk.subarray(last));
      if (lines.isOtherEncoding) return;
      if (size > MAX_SKIPPED_BYTES) break;
    }
  } catch (error) {
    // The line that was begun is the one that cannot be read.
    const failed = lines.fail(describeReadError(error));
    yield [isStarted ? failed : ofFile(failed)];
    return;
  }
  yield take();
}

/** Decodes lines, and counts them. */
class LineDecoder {
  /** Whether the file is in UTF-16 or UTF-32, where line breaks are different bytes, so that there is only one error. */
  isOtherEncoding = false;
  private line = 1;
  private offset = 0;

  /** Decodes complete lines, or the last one, which has no line break. */
  decode(bytes: Buffer): Line[] {
    if (this.isOtherEncoding) return [];
    const error = this.line === 1 ? findEncodingError(bytes) : undefined;
    if (error !== undefined) {
      this.isOtherEncoding = true;
      return [ofFile(this.fail(error))];
    }
    const text = decode(bytes);
    // Stryker disable next-line ConditionalExpression: to decode each line finds the same
    return text === undefined ? this.decodeEach(bytes) : this.split(text);
  }

  /** Counts a line that is too long. */
  skip(size: number): Line[] {
    const line = this.fail(TOO_LARGE);
    this.move(size);
    return [line];
  }

  /** Returns the current line as an error. */
  fail(error: FileError): Line {
    return { line: this.line, offset: this.offset, content: { error } };
  }

  private split(text: string): Line[] {
    const lines: Line[] = [];
    // A byte order mark may be before the first line only.
    for (let start = this.line === 1 && text.startsWith('\ufeff') ? 1 : 0; start < text.length; ) {
      const next = text.indexOf('\n', start) + 1 || text.length;
      const content = withoutBreak(text.slice(start, next));
      if (!BLANK.test(content)) {
        lines.push({ line: this.line, offset: this.offset, content: { text: content } });
      }
      this.move(next - start);
      start = next;
    }
    return lines;
  }

  /** Finds the lines that are not UTF-8. */
  private decodeEach(bytes: Buffer): Line[] {
    const lines: Line[] = [];
    for (let start = 0; start < bytes.length; ) {
      const next = bytes.indexOf(LINE_FEED, start) + 1 || bytes.length;
      const text = decode(bytes.subarray(start, next));
      if (text === undefined) {
        lines.push(this.fail(NOT_UTF8));
        this.move(next - start);
      } else lines.push(...this.split(text));
      start = next;
    }
    return lines;
  }

  private move(length: number): void {
    this.line++;
    this.offset += length;
  }
}

/** A line break would move the position of an end that comes too early to the next line. */
function withoutBreak(line: string): string {
  if (!line.endsWith('\n')) return line;
  return line.slice(0, line.endsWith('\r\n') ? -2 : -1);
}

function ofFile({ offset, content }: Line): Line {
  return { offset, content };
}
