import { fail, type Parser } from './parser.js';

/** The escapes of one letter that Cosmos DB documents beside those of the hub's own page. */
const LETTERS: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

const BACKSLASH = 0x5c;

/** Takes the string that begins at the token's start. */
export function scanString(parser: Parser): void {
  const { text, start } = parser;
  const quote = text.charCodeAt(start);
  let value = '';
  let from = start + 1;
  let at = from;
  for (let unit = text.charCodeAt(at); unit !== quote; unit = text.charCodeAt(++at)) {
    if (at >= text.length) {
      fail(parser, 'string');
      return;
    }
    if (unit !== BACKSLASH) continue;
    const escaped = escapedAt(text, at + 1);
    if (escaped === undefined) {
      fail(parser, 'escape', at);
      return;
    }
    value += text.slice(from, at) + escaped;
    at += text[at + 1] === 'u' ? 5 : 1;
    from = at + 1;
  }
  parser.kind = 'string';
  parser.value = value + text.slice(from, at);
  parser.end = at + 1;
}

/** What the escape stands for whose backslash is before `at`. */
function escapedAt(text: string, at: number): string | undefined {
  const letter = text.charAt(at);
  if (/['"\\/]/.test(letter)) return letter;
  if (letter !== 'u') return LETTERS[letter];
  const digits = text.slice(at + 1, at + 5);
  if (!/^[0-9a-f]{4}$/i.test(digits)) return undefined;
  return String.fromCharCode(Number.parseInt(digits, 16));
}
