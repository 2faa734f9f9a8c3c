import { isDigit, isNameUnit, isSpace, keywordOf } from './names.js';
import { fail, type Parser } from './parser.js';
import { scanString } from './scan-string.js';

const DOT = 0x2e;

const NUMBER = /0x[0-9a-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;

/** As `isQuotable` has it. */
const QUOTED = /\[\[([^\s.,()[\]'"]+)\]\]/y;

/** Goes to the next token. */
export function advance(parser: Parser): void {
  if (parser.fault !== undefined) return;
  const { text, kind, word } = parser;
  parser.before = parser.end;
  let start = parser.end;
  while (isSpace(text.charCodeAt(start))) start++;
  parser.start = start;
  parser.word = '';

  const isStep = word === '.';
  const unit = text.charCodeAt(start);
  if (isNameUnit(unit) && (isStep || !isDigit(unit))) scanName(parser, isStep);
  else if (isDigit(unit)) scanNumber(parser);
  else if (unit === 0x22 || unit === 0x27) scanString(parser);
  else if (unit === 0x5b && scanQuoted(parser, isStep)) return;
  else if (unit === DOT && !endsPath(kind, word) && isDigit(text.charCodeAt(start + 1))) {
    scanNumber(parser);
  } else scanMark(parser);
}

/** Whether a dot behind the token leads to a step, and begins no number such as `.5`. */
function endsPath(kind: Parser['kind'], word: string): boolean {
  return (kind !== 'mark' && word === '') || word === ']' || word === ')';
}

function scanName(parser: Parser, isStep: boolean): void {
  let end = parser.start;
  while (isNameUnit(parser.text.charCodeAt(end))) end++;
  const name = parser.text.slice(parser.start, end);
  parser.kind = 'name';
  parser.word = isStep ? '' : keywordOf(name);
  parser.value = name;
  parser.end = end;
}

function scanNumber(parser: Parser): void {
  const { text, start } = parser;
  NUMBER.lastIndex = start;
  NUMBER.test(text);
  const end = NUMBER.lastIndex;
  const value = Number(text.slice(start, end));
  const next = text.charCodeAt(end);
  parser.kind = 'number';
  parser.value = value;
  parser.end = end;
  if (!Number.isFinite(value) || isNameUnit(next) || next === DOT) {
    fail(parser, 'query-condition-number');
  }
}

/** Whether a name in `[[ ]]` stands here. But for steps `[[1]]` is an array in an array. */
function scanQuoted(parser: Parser, isStep: boolean): boolean {
  const { text, start } = parser;
  const unit = text.charCodeAt(start + 2);
  if (!isStep && (!isNameUnit(unit) || isDigit(unit))) return false;
  QUOTED.lastIndex = start;
  if (!QUOTED.test(text)) return false;
  parser.kind = 'quoted';
  parser.end = QUOTED.lastIndex;
  parser.value = text.slice(start + 2, parser.end - 2);
  return true;
}

function scanMark(parser: Parser): void {
  const { text, start } = parser;
  const two = text.slice(start, start + 2);
  const isPair = two === '<>' || two === '<=' || two === '>=' || two === '!=';
  parser.kind = start < text.length ? 'mark' : 'end';
  parser.word = isPair ? two : text.charAt(start);
  parser.end = start + parser.word.length;
}
