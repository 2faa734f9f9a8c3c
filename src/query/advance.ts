import { endOf, keywordOf, NAME, QUOTED, STEP } from './names.js';
import { fail, type Parser, take } from './parser.js';
import { scanString } from './scan-string.js';

const SPACE = /\s*/y;
const NUMBER = /0x[\da-f]+|\d+(\.\d*)?(e[+-]?\d+)?/iy;
const PAIR = /[!<>]=|<>/y;

/** Goes to the next token. */
export function advance(parser: Parser): void {
  if (parser.fault !== undefined) return;
  const { text, end, word } = parser;
  const start = endOf(SPACE, text, end);
  const first = text.charAt(start);
  parser.before = end;
  parser.start = start;
  parser.word = '';
  if (take(parser, 'name', word === '.' ? STEP : NAME)) {
    parser.value = text.slice(start, parser.end);
    if (word !== '.') parser.word = keywordOf(parser.value);
  } else if (first === "'" || first === '"') {
    scanString(parser);
  } else if (first === '[' && take(parser, 'quoted', QUOTED)) {
    parser.value = text.slice(start + 2, parser.end - 2);
  } else if (take(parser, 'number', NUMBER)) {
    parser.value = Number(text.slice(start, parser.end));
    if (!Number.isFinite(parser.value)) fail(parser, 'number');
  } else {
    if (!take(parser, 'mark', PAIR)) parser.end = start + first.length;
    parser.kind = first === '' ? 'end' : 'mark';
    parser.word = text.slice(start, parser.end);
  }
}
