// A JSON scanner that finds the offset of a syntax error. The errors of `JSON.parse` often lack a position and differ
// between versions of Node. The scanner keeps its own stack, since brackets may nest a million levels deep.

/** A position in a JSON text. When a `consume…` function returns false, `offset` is at the error. */
interface Cursor {
  readonly text: string;
  offset: number;
}

const DIGITS = '0123456789';

/**
 * Returns the offset of the first character that cannot continue a JSON text, the length of the text if it ends too
 * early, or `undefined` if the text is valid JSON.
 */
export function findJsonError(text: string): number | undefined {
  const cursor: Cursor = { text, offset: 0 };
  /** The closing brackets that are still expected, innermost last. */
  const closers: string[] = [];
  while (consumeToNextValue(cursor, closers)) {
    if (closers.length === 0) {
      consumeWhiteSpace(cursor);
      return cursor.offset < text.length ? cursor.offset : undefined;
    }
  }
  return cursor.offset;
}

/** Consumes an opening bracket, or a complete value with what follows it, up to the start of the next value. */
function consumeToNextValue(cursor: Cursor, closers: string[]): boolean {
  consumeWhiteSpace(cursor);
  const closer = consume(cursor, '{') ? '}' : consume(cursor, '[') ? ']' : undefined;
  if (closer === undefined) return consumeScalar(cursor) && consumeEndOfValue(cursor, closers);
  closers.push(closer);
  consumeWhiteSpace(cursor);
  if (cursor.text[cursor.offset] === closer) return consumeEndOfValue(cursor, closers);
  return closer === ']' || consumeKey(cursor);
}

/** Consumes the closing brackets after a value, then the comma and key that lead to the next value. */
function consumeEndOfValue(cursor: Cursor, closers: string[]): boolean {
  for (let closer = closers.at(-1); closer !== undefined; closer = closers.at(-1)) {
    consumeWhiteSpace(cursor);
    if (!consume(cursor, closer)) {
      return consume(cursor, ',') && (closer === ']' || consumeKey(cursor));
    }
    closers.pop();
  }
  return true;
}

function consumeKey(cursor: Cursor): boolean {
  consumeWhiteSpace(cursor);
  if (!consume(cursor, '"') || !consumeRestOfString(cursor)) return false;
  consumeWhiteSpace(cursor);
  return consume(cursor, ':');
}

function consumeScalar(cursor: Cursor): boolean {
  if (consume(cursor, '"')) return consumeRestOfString(cursor);
  if (consume(cursor, 't')) return consumeWord(cursor, 'rue');
  if (consume(cursor, 'f')) return consumeWord(cursor, 'alse');
  if (consume(cursor, 'n')) return consumeWord(cursor, 'ull');
  return consumeNumber(cursor);
}

/** Consumes a string after its opening quotation mark. */
function consumeRestOfString(cursor: Cursor): boolean {
  while (!consume(cursor, '"')) {
    if (consume(cursor, '\\')) {
      if (!consumeEscape(cursor)) return false;
    } else {
      // Control characters are below a space, and so is '', which charAt returns at the end of the text.
      if (cursor.text.charAt(cursor.offset) < ' ') return false;
      cursor.offset++;
    }
  }
  return true;
}

function consumeEscape(cursor: Cursor): boolean {
  if (!consume(cursor, 'u')) return consume(cursor, '"\\/bfnrt');
  return [1, 2, 3, 4].every(() => consume(cursor, `${DIGITS}abcdefABCDEF`));
}

function consumeNumber(cursor: Cursor): boolean {
  consume(cursor, '-');
  if (!consume(cursor, '0') && !consumeDigits(cursor)) return false;
  if (consume(cursor, '.') && !consumeDigits(cursor)) return false;
  if (!consume(cursor, 'eE')) return true;
  consume(cursor, '+-');
  return consumeDigits(cursor);
}

function consumeDigits(cursor: Cursor): boolean {
  const start = cursor.offset;
  while (consume(cursor, DIGITS));
  return cursor.offset > start;
}

function consumeWord(cursor: Cursor, letters: string): boolean {
  return [...letters].every((letter) => consume(cursor, letter));
}

function consumeWhiteSpace(cursor: Cursor): void {
  while (consume(cursor, ' \t\n\r'));
}

/** Consumes one character if it is one of `characters`. */
function consume(cursor: Cursor, characters: string): boolean {
  const found =
    cursor.offset < cursor.text.length && characters.includes(cursor.text.charAt(cursor.offset));
  if (found) cursor.offset++;
  return found;
}
