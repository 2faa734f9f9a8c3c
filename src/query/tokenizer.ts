import type { Diagnostic, QueryIssueCode } from './issue.js';
import { matchEnd, NAME, QUOTED, QUOTED_STEP, STEP, toKeyword } from './names.js';

const SPACE = /\s*/y;
const NUMBER = /0x[\da-f]+|\d+(\.\d*)?(e[+-]?\d+)?/iy;
const TWO_CHARACTER_OPERATOR = /[!<>]=|<>/y;
const STRING = /'[^'\\]*(?:(?:\\.|'')[^'\\]*)*'|"[^"\\]*(?:(?:\\.|"")[^"\\]*)*"/sy;
const ESCAPE = /\\(?:u([\da-f]{4})|(.))|(['"])\3/gis;

/** The characters allowed after a backslash, and what they mean. */
const ESCAPED = '\'"\\/bfnrt';
const UNESCAPED = '\'"\\/\b\f\n\r\t';

/**
 * The state of a parser. After the first error every token is `end`, so that parsing stops without
 * exceptions, and no function needs to check for errors.
 */
export interface Parser {
  readonly text: string;
  /** The kind of the current token. `quoted` is a name in `[[ ]]`. */
  kind: 'name' | 'quoted' | 'number' | 'string' | 'symbol' | 'end';
  /** A symbol, a keyword in upper case, `'` for any string, or '' for other tokens. */
  word: string;
  /** The name without brackets, the number, or the content of the string. */
  value: string | number;
  start: number;
  end: number;
  /** The end of the previous token. */
  previousEnd: number;
  /** The number of prefix operators and brackets around the operand being parsed. */
  depth: number;
  /** The end of the last name with hyphens that looks like a subtraction. */
  hyphenatedEnd: number;
  error: Diagnostic | undefined;
  warnings: Diagnostic[];
}

/** Creates a parser. It has all properties from the beginning, because adding one later would make each access slower. */
export function createParser(text: string): Parser {
  return {
    text,
    // Stryker disable next-line StringLiteral: no code compares the kind before the first token.
    kind: 'symbol',
    // Stryker disable next-line StringLiteral: no code compares the word before the first token.
    word: '',
    // Stryker disable next-line StringLiteral: no code reads the value before the first token.
    value: '',
    start: 0,
    end: 0,
    previousEnd: 0,
    depth: 0,
    hyphenatedEnd: 0,
    error: undefined,
    warnings: [],
  };
}

/** Advances to the next token. */
export function nextToken(parser: Parser): void {
  if (parser.error) return;
  const { text, end, word } = parser;
  const start = matchEnd(SPACE, text, end);
  const first = text.charAt(start);
  parser.previousEnd = end;
  parser.start = start;
  // Stryker disable next-line StringLiteral: no code compares the word of a token without a keyword.
  parser.word = '';
  if (match(parser, 'name', word === '.' ? STEP : NAME)) {
    parser.value = text.slice(start, parser.end);
    // Stryker disable next-line ConditionalExpression: no code compares the word of a name after a point.
    if (word !== '.') parser.word = toKeyword(parser.value);
  } else if (first === "'" || first === '"') {
    readString(parser);
  } else if (match(parser, 'quoted', word === '.' ? QUOTED_STEP : QUOTED)) {
    parser.value = text.slice(start + 2, parser.end - 2);
  } else if (match(parser, 'number', NUMBER)) {
    parser.value = Number(text.slice(start, parser.end));
    if (!Number.isFinite(parser.value)) fail(parser, 'number');
  } else {
    // Stryker disable next-line StringLiteral: the kind is set below.
    if (!match(parser, 'symbol', TWO_CHARACTER_OPERATOR)) parser.end = start + first.length;
    // Stryker disable next-line StringLiteral: no code compares the kind of a symbol.
    parser.kind = first === '' ? 'end' : 'symbol';
    parser.word = text.slice(start, parser.end);
  }
}

/** Hints about a word or symbol at which an error was found. */
const HINTS: Record<string, string> = {
  '"': "Write 'a' with straight quotes.",
  ',': "Write IN ['a', 'b'].",
  '=': 'Write a single =.',
  '<': 'Write <=.',
  '>': 'Write >=.',
  '!': 'Write NOT.',
  '&': 'Write AND.',
  '|': 'Write OR.',
  hyphen: 'Write tags.[[a]].',
  NOT: 'Write NIN, or NOT before the comparison.',
  LIKE: "Write STARTSWITH(tags.a, 'b').",
  BETWEEN: 'Write tags.a >= 1 AND tags.a <= 2.',
  IS: 'Write = null, != null or IS_DEFINED(tags.a).',
  ';': 'Remove it.',
  WHERE: 'Remove WHERE.',
  GROUP: 'Remove GROUP BY.',
  ORDER: 'Remove ORDER BY.',
};

/** The key of the hint about a name with a hyphen. No token has lower case. */
export const HYPHEN = 'hyphen';

/** Quotes of text processors and of other languages. */
const OTHER_QUOTE = /[`\xab\xb4\xbb\u2018-\u201f]/;

/** Records an error, unless there is one already, and skips the rest of the text. `word` is what the hint is about. */
export function fail(
  parser: Parser,
  code: QueryIssueCode,
  offset = parser.start,
  word = parser.kind === 'name' ? (parser.value as string).toUpperCase() : parser.word,
): void {
  parser.error ??= { code, offset, hint: HINTS[word.replace(OTHER_QUOTE, '"')] };
  // Stryker disable next-line StringLiteral: no code compares the kind after an error.
  parser.kind = 'end';
  // Stryker disable next-line StringLiteral: no code compares the word of a token without a keyword.
  parser.word = '';
}

/** Records a warning. Parsing continues. */
export function warn(parser: Parser, code: QueryIssueCode, offset: number, hint?: string): void {
  parser.warnings.push({ code, offset, hint });
}

/** Sets the kind and end of the token if the sticky pattern matches at its start. */
function match(parser: Parser, kind: Parser['kind'], pattern: RegExp): boolean {
  const end = matchEnd(pattern, parser.text, parser.start);
  // Stryker disable next-line EqualityOperator: no match is empty.
  if (end < 0) return false;
  parser.kind = kind;
  parser.end = end;
  return true;
}

function readString(parser: Parser): void {
  const { text, start } = parser;
  parser.word = "'";
  if (!match(parser, 'string', STRING)) fail(parser, 'string');
  parser.value = text.slice(start + 1, parser.end - 1).replace(ESCAPE, decode);

  function decode(
    pair: string,
    digits: string | undefined,
    letter: string | undefined,
    quote: string | undefined,
    at: number,
  ): string {
    if (digits) return String.fromCharCode(Number.parseInt(digits, 16));
    if (quote) {
      if (quote !== text.charAt(start)) return pair;
      warn(parser, 'doubled-quote', start + 1 + at);
      return quote;
    }
    const index = ESCAPED.indexOf(letter as string);
    if (index < 0) fail(parser, 'escape', start + 1 + at);
    return UNESCAPED.charAt(index);
  }
}
