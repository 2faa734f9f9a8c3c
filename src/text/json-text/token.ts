import type { JSONScanner } from 'jsonc-parser';

/** The kinds of tokens, by the numbers of `SyntaxKind` in jsonc-parser, whose declaration cannot be imported. */
export const TokenKind = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  space: 15,
  end: 17,
} as const;

/** The number of `ScanError` in jsonc-parser for a token without an error inside. */
export const NO_ERROR = 0;

/** A token of a JSON text. */
export interface Token {
  readonly kind: number;
  /** The offset of the first character, in UTF-16 units. */
  readonly offset: number;
  /** The offset after the last character. */
  readonly end: number;
  /** A string without its quotation marks and escapes; other tokens as they are. */
  readonly text: string;
  readonly error: number;
}

/** Returns the next token that is not white space. */
export function nextToken(scanner: JSONScanner): Token {
  let kind: number;
  do kind = scanner.scan();
  while (kind === TokenKind.lineBreak || kind === TokenKind.space);
  const offset = scanner.getTokenOffset();
  const end = offset + scanner.getTokenLength();
  return { kind, offset, end, text: scanner.getTokenValue(), error: scanner.getTokenError() };
}

/** Returns whether a value starts with the token: an opening bracket or a scalar. */
export function isStartOfValue(kind: number): boolean {
  const { openBrace, openBracket, colon, number } = TokenKind;
  return kind === openBrace || kind === openBracket || (kind > colon && kind <= number);
}
