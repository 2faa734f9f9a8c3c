import { fail, type Parser, take } from './parser.js';

const STRING = /'[^'\\]*(?:\\.[^'\\]*)*'|"[^"\\]*(?:\\.[^"\\]*)*"/sy;
const ESCAPE = /\\(?:u([\da-f]{4})|(.))/gis;

/** What may stand behind a backslash: of the hub's own page, and then of that of Cosmos DB. */
const LETTERS = '\'"\\/bfnrt';
const MEANINGS = '\'"\\/\b\f\n\r\t';

/** Takes the string that begins at the token's start. */
export function scanString(parser: Parser): void {
  const { text, start } = parser;
  if (!take(parser, 'string', STRING)) fail(parser, 'string');
  parser.value = text.slice(start + 1, parser.end - 1).replace(ESCAPE, meaningOf);

  function meaningOf(_: string, digits: string | undefined, letter: string, at: number): string {
    if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16));
    const index = LETTERS.indexOf(letter);
    if (index < 0) fail(parser, 'escape', start + 1 + at);
    return MEANINGS.charAt(index);
  }
}
