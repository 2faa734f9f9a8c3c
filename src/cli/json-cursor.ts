/** A text, and how far it has been read. Where a `take…` answers false, `at` is the culprit. */
export interface Cursor {
  readonly text: string;
  at: number;
}

const DIGITS = '0123456789';

/** Takes one character, if it is one of these. */
export function take(cursor: Cursor, characters: string): boolean {
  const found =
    cursor.at < cursor.text.length && characters.includes(cursor.text.charAt(cursor.at));
  if (found) cursor.at++;
  return found;
}

export function takeWhiteSpace(cursor: Cursor): void {
  while (take(cursor, ' \t\n\r'));
}

/** Takes a string, a number, true, false or null. */
export function takeScalar(cursor: Cursor): boolean {
  if (take(cursor, '"')) return takeRestOfString(cursor);
  if (take(cursor, 't')) return takeWord(cursor, 'rue');
  if (take(cursor, 'f')) return takeWord(cursor, 'alse');
  if (take(cursor, 'n')) return takeWord(cursor, 'ull');
  return takeNumber(cursor);
}

/** Takes what follows the first quotation mark of a string. */
export function takeRestOfString(cursor: Cursor): boolean {
  while (!take(cursor, '"')) {
    if (take(cursor, '\\')) {
      if (!takeEscape(cursor)) return false;
    } else {
      // The end of the text, as an empty string, is below a space too.
      if (cursor.text.charAt(cursor.at) < ' ') return false;
      cursor.at++;
    }
  }
  return true;
}

function takeEscape(cursor: Cursor): boolean {
  if (!take(cursor, 'u')) return take(cursor, '"\\/bfnrt');
  return [1, 2, 3, 4].every(() => take(cursor, `${DIGITS}abcdefABCDEF`));
}

function takeNumber(cursor: Cursor): boolean {
  take(cursor, '-');
  if (!take(cursor, '0') && !takeDigits(cursor)) return false;
  if (take(cursor, '.') && !takeDigits(cursor)) return false;
  if (!take(cursor, 'eE')) return true;
  take(cursor, '+-');
  return takeDigits(cursor);
}

function takeDigits(cursor: Cursor): boolean {
  const start = cursor.at;
  while (take(cursor, DIGITS));
  return cursor.at > start;
}

function takeWord(cursor: Cursor, letters: string): boolean {
  return [...letters].every((letter) => take(cursor, letter));
}
