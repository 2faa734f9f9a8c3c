import { printable } from '../../issues/printable.js';
import type { Position } from '../../text/json-text/position.js';

/** The most UTF-16 units of a line that are printed. */
const MAX_WIDTH = 80;
/** How many of them are before the position, if the line is longer. */
const WIDTH_BEFORE = 30;

/** A line or a part of one, without its line break. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the line at the position with the lines before and after it, numbered, and a marker below the position. Long lines are
 * cut around it, and characters that are not visible are escaped.
 */
export function codeFrame(
  text: string,
  { line, offset }: Pick<Position, 'line' | 'offset'>,
): string {
  const current = lineAround(text, offset);
  const before = lineBefore(text, current);
  const after = lineAfter(text, current);
  const width = String(after === undefined ? line : line + 1).length;
  const row = (mark: string, number: number | '', content: string) =>
    `${mark} ${String(number).padStart(width)} | ${content}`.trimEnd();
  return [
    ...(before === undefined ? [] : [row(' ', line - 1, show(text, before, before.start))]),
    row('>', line, show(text, current, offset)),
    row(' ', '', `${' '.repeat(columnShown(text, current, offset))}^`),
    ...(after === undefined ? [] : [row(' ', line + 1, show(text, after, after.start))]),
  ].join('\n');
}

function lineAround(text: string, offset: number): Range {
  const start =
    Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return { start: offset === 0 ? 0 : start, end: endOfLine(text, offset) };
}

function lineBefore(text: string, { start }: Range): Range | undefined {
  if (start === 0) return undefined;
  const end = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
  return { start: lineAround(text, end).start, end };
}

function lineAfter(text: string, { end }: Range): Range | undefined {
  const start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  // A line break at the end of the text does not start another line.
  return start < text.length ? { start, end: endOfLine(text, start) } : undefined;
}

function endOfLine(text: string, offset: number): number {
  const ends = [text.indexOf('\n', offset), text.indexOf('\r', offset), text.length];
  return Math.min(...ends.filter((end) => end >= 0));
}

/** Returns the part of a line that is printed: all of it, or what is around the offset. */
function windowOf(text: string, { start, end }: Range, offset: number): Range {
  if (end - start <= MAX_WIDTH) return { start, end };
  const first = atCharacter(text, Math.max(start, offset - WIDTH_BEFORE));
  return { start: first, end: atCharacter(text, Math.min(end, first + MAX_WIDTH)) };
}

/** Returns the offset, or the one before if it is inside of a surrogate pair. */
function atCharacter(text: string, offset: number): number {
  return Number(text.codePointAt(offset - 1)) > 0xffff ? offset - 1 : offset;
}

function show(text: string, line: Range, offset: number): string {
  const { start, end } = windowOf(text, line, offset);
  const cutBefore = start > line.start ? '…' : '';
  const cutAfter = end < line.end ? '…' : '';
  return cutBefore + visible(text.slice(start, end)) + cutAfter;
}

/** Characters that take two cells of a terminal, and those that take none. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
const COMBINING = /[\p{M}\p{Emoji_Modifier}]/u;

/** Returns the number of cells that `show` fills before the offset. */
function columnShown(text: string, line: Range, offset: number): number {
  const { start } = windowOf(text, line, offset);
  let cells = start > line.start ? 1 : 0;
  for (const character of visible(text.slice(start, offset))) {
    if (!COMBINING.test(character)) cells += WIDE.test(character) ? 2 : 1;
  }
  return cells;
}

function visible(text: string): string {
  return printable(text.replaceAll('\t', ' '));
}
