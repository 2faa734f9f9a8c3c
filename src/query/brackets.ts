import { advance } from './advance.js';
import { fail, type Parser } from './parser.js';

/** Takes the closing bracket that belongs to the one at `opening`. */
export function close(parser: Parser, closing: ')' | ']', opening: number): void {
  if (parser.word === closing) advance(parser);
  else if (parser.kind === 'end') fail(parser, 'brackets', opening);
  else failAtOperator(parser);
}

/** Says of a token that neither goes on with an expression nor ends it what it is. */
export function failAtOperator(parser: Parser): void {
  fail(parser, /[)\]]/.test(parser.word) ? 'brackets' : 'operator');
}
