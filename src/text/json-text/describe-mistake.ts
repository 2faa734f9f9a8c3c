import { isStartOfValue, NO_ERROR, type Token, TokenKind } from './token.js';

/** The first mistake of a text that is not JSON. */
export interface Mistake {
  /** In UTF-16 units. */
  offset: number;
  /** What is wrong, as a phrase. It contains nothing of the text. */
  problem: string;
}

/** More than the length of a word in VALUES. */
const MAX_WORD = 16;

/** Mistakes by the characters of a token that is not expected, wherever it is. */
const ANYWHERE: readonly [pattern: RegExp, problem: string][] = [
  [/^#/, 'comments are not allowed'],
  [/^\ufeff/, 'a byte order mark, which is hidden, is not allowed'],
  [/^(<{7}|={7}|>{7}|\|{7})(?![<=>|])/, 'a merge conflict is not resolved'],
];

/** Spaces that are not ASCII, and characters that are not shown. A byte order mark has its own message. */
const HIDDEN = /[\x7f-\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000]/;

/** Mistakes by the characters where a name or a value is expected. */
const QUOTES: readonly [pattern: RegExp, problem: string][] = [
  [/^['`]/, 'strings need double quotes'],
  [/^[“”„‟‘’‚‛«»]/, 'strings need straight double quotes'],
];

/** Mistakes by the characters where a value is expected. */
const VALUES: readonly [pattern: RegExp, problem: string][] = [
  [/^[-+]?(NaN|Infinity)\b/, 'NaN and Infinity are not allowed'],
  [/^undefined\b/, 'undefined is not allowed; omit the property, or use null'],
  [/^(true|false|null|none)\b/i, 'use true, false and null, in lower case'],
  [/^(-(?!\d)|[+.])/, 'a number starts with a digit, or a minus and a digit'],
];

/** Describes a token of the text that is not expected, or has an error inside. `previous` is the token before. */
export function describeMistake(
  text: string,
  token: Token,
  expected: string,
  previous: Token | undefined,
): Mistake {
  const { kind, offset, end } = token;
  const at = (problem: string, where = offset): Mistake => ({ offset: where, problem });
  if (kind === TokenKind.lineComment || kind === TokenKind.blockComment) {
    return at('comments are not allowed');
  }
  if (kind === TokenKind.end) {
    return at(previous === undefined ? 'the text is empty' : 'unexpected end of the text');
  }
  if (kind === TokenKind.string && token.error !== NO_ERROR) return describeString(text, token);
  // A leading zero ends a number, so the rest of its digits is another one.
  if (previous?.kind === kind && previous.end === offset) {
    const isZero = /^-?0$/.test(text.slice(previous.offset, previous.end));
    if (isZero) return at('a number has no leading zeros', previous.offset);
  }
  if (token.error !== NO_ERROR) return at('the number ends too early', end);
  const isClosing = kind === TokenKind.closeBrace || kind === TokenKind.closeBracket;
  if (isClosing && previous?.kind === TokenKind.comma) {
    return at('trailing commas are not allowed', previous.offset);
  }
  // A scanner takes such a character for a part of the word before it.
  const hidden = text.slice(offset, Math.min(end, offset + MAX_WORD)).search(HIDDEN);
  if (hidden >= 0)
    return at('a space or hidden character that JSON does not have', offset + hidden);
  const rest = text.slice(offset, offset + MAX_WORD);
  if (previous?.kind === TokenKind.number && previous.end === offset && /^[\p{L}_$]/u.test(rest)) {
    const isOther = /0[xob]/i.test(text.slice(previous.offset, previous.offset + 2));
    return at(isOther ? DECIMAL : 'a number has no letters', previous.offset);
  }
  const problemAnywhere = problemIn(ANYWHERE, rest);
  if (problemAnywhere !== undefined) return at(problemAnywhere);
  if (expected === 'end') {
    return at(isStartOfValue(kind) ? 'more than one JSON value' : 'nothing may follow the value');
  }
  const isName = expected.endsWith('name');
  const problem = problemIn(isName ? QUOTES : [...QUOTES, ...VALUES], rest);
  return at(problem ?? EXPECTED[expected as keyof typeof EXPECTED]);
}

const DECIMAL = 'numbers are decimal; hexadecimal, octal and binary ones are not allowed';

function problemIn(mistakes: typeof VALUES, rest: string): string | undefined {
  return mistakes.find(([pattern]) => pattern.test(rest))?.[1];
}

const EXPECTED = {
  value: 'a value is expected',
  'first item': 'a value or ] is expected',
  name: 'a name in double quotes is expected',
  'first name': 'a name in double quotes or } is expected',
  colon: 'a colon is expected after the name',
  comma: 'a comma or a closing bracket is expected',
};

/** A valid escape, or what a string must not have: an escape by number, another one, or a control character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this finds them.
const STRING_PARTS = /\\(?:u[\da-fA-F]{4}|["\\/bfnrt])|(\\u)|(\\)|([\0-\x1f])/g;
/** An escape at the end of a text that is half typed. */
const BEGUN_ESCAPE = /^\\(?:u[\da-fA-F]{0,3})?$/;

function describeString(text: string, { offset, end }: Token): Mistake {
  const content = text.slice(offset, end);
  for (const { 1: unicode, 2: backslash, 3: control, index } of content.matchAll(STRING_PARTS)) {
    const at = (problem: string): Mistake => ({ offset: offset + index, problem });
    if (BEGUN_ESCAPE.test(content.slice(index))) break;
    if (unicode) return at('the string has \\u without four hexadecimal digits');
    if (backslash) return at('the string has a backslash that escapes nothing');
    if (control) return at('the string has a control character, which must be escaped');
  }
  return { offset: end, problem: 'the string does not end on its line' };
}
