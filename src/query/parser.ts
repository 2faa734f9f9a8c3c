import type { QueryIssueCode } from './issue.js';
import { endOf } from './names.js';

/**
 * A text, and how far it has been read. The first fault ends the text: from there on every token is
 * `end`, so that all who read come to an end and need not look for faults themselves.
 */
export interface Parser {
  readonly text: string;
  /** What the token is; `quoted` is a name in `[[ ]]`. */
  kind: 'name' | 'quoted' | 'number' | 'string' | 'mark' | 'end';
  /** A mark itself, a keyword in capitals, '' for all else. */
  word: string;
  /** The name, without its brackets; the number; what the string holds. */
  value: string | number;
  start: number;
  end: number;
  /** Where the token before ended. */
  before: number;
  /** Levels above the operand that is read. */
  depth: number;
  /** Levels below the expression that was read last. */
  height: number;
  fault: Finding | undefined;
  warnings: Finding[];
}

/** What is to be said of a place in the text. */
export interface Finding {
  code: QueryIssueCode;
  offset: number;
  /** The token there, or the function, by which a hint is chosen. */
  word: string;
}

export function parserOf(text: string): Parser {
  return {
    text,
    kind: 'mark',
    word: '',
    value: '',
    start: 0,
    end: 0,
    before: 0,
    depth: 0,
    height: 0,
    fault: undefined,
    warnings: [],
  };
}

/** Takes what the expression finds at the token's start as the token, if it finds something. */
export function take(parser: Parser, kind: Parser['kind'], expression: RegExp): boolean {
  const end = endOf(expression, parser.text, parser.start);
  if (end === 0) return false;
  parser.kind = kind;
  parser.end = end;
  return true;
}

/** Notes the fault, unless there is one already, and ends the text. */
export function fail(parser: Parser, code: QueryIssueCode, offset = parser.start): void {
  const word = parser.kind === 'string' ? "'" : parser.word;
  parser.fault ??= { code, offset, word };
  parser.kind = 'end';
  parser.word = '';
}

/** Notes a doubt, which ends nothing. */
export function warn(parser: Parser, code: QueryIssueCode, offset: number, word = ''): void {
  parser.warnings.push({ code, offset, word });
}
