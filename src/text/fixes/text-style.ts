import type { Place } from '../json-text/scan-json.js';

/** How a text is formatted. */
export interface TextStyle {
  /** The line break, or an empty string if objects are on one line. */
  readonly lineBreak: string;
  /** The indentation per level. */
  readonly unit: string;
  /** The colon after a name, with the white space around it. */
  readonly colon: string;
  /** The white space inside the braces of an object on one line. */
  readonly padding: string;
}

/** A text with its style. */
export interface StyledText {
  readonly text: string;
  readonly style: TextStyle;
}

/** The style of a text is read from its first characters. */
const MAX_READ = 4096;

/** A longer indentation is none. */
const MAX_INDENT = 1024;

/** Returns the style of a JSON text. Characters in strings may be taken for it, but every style is valid JSON. */
export function styleOf(text: string): TextStyle {
  const beginning = text.slice(0, MAX_READ);
  const [, lineBreak = '', unit = ''] = /[{[][ \t]*(\r\n|\n|\r)([ \t]*)/.exec(beginning) ?? [];
  const [, colon = ': '] = /"([ \t]*:[ \t]*)/.exec(beginning) ?? [];
  const [, inside = ''] = /\{([ \t]*)"/.exec(beginning) ?? [];
  const isInside = inside !== '' || (lineBreak !== '' && colon.endsWith(' '));
  return { lineBreak, unit, colon, padding: isInside ? ' ' : '' };
}

/** Returns the indentation of the line that contains the offset. */
export function indentAt(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - MAX_INDENT), offset);
  return before.replace(/^[\s\S]*[\r\n]/, '').replace(/[^ \t][\s\S]*/, '');
}

/** Returns whether only white space is before the offset on its line, and a line is before it. */
export function startsLine(text: string, offset: number): boolean {
  return /[\r\n][ \t]*$/.test(text.slice(Math.max(0, offset - MAX_INDENT), offset));
}

/** Returns whether a part of the text has a line break. */
export function hasLineBreak(part: string): boolean {
  return /[\r\n]/.test(part);
}

/** Returns the text of a value with the indentation of its lines changed, or as it is. */
export function reindent(text: string, { value, end }: Place, indent: string | undefined): string {
  if (indent === undefined) return text.slice(value, end);
  const old = indentAt(text, value);
  return text
    .slice(value, end)
    .replace(/(\r\n|\n|\r)([ \t]*)/g, (_, lineBreak: string, spaces: string) =>
      spaces.startsWith(old) ? lineBreak + indent + spaces.slice(old.length) : lineBreak + spaces,
    );
}
