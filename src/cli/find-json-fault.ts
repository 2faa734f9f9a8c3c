import { type Cursor, take, takeRestOfString, takeScalar, takeWhiteSpace } from './json-cursor.js';

/**
 * The offset of the first character that cannot continue a JSON text, or the length of a text that ends too
 * early; `undefined` if the text is JSON. The errors of `JSON.parse` often lack a position, and differ from
 * one Node to the next. Not recursive, since brackets may nest a million deep.
 */
export function findJsonFault(text: string): number | undefined {
  const cursor: Cursor = { text, at: 0 };
  /** The brackets that are still to come, the next one last. */
  const closers: string[] = [];
  while (takeValueOrOpen(cursor, closers)) {
    if (closers.length === 0) {
      takeWhiteSpace(cursor);
      return cursor.at < text.length ? cursor.at : undefined;
    }
  }
  return cursor.at;
}

/** Takes a scalar or an empty bracket and the closers behind it, or an opening bracket: up to the next value. */
function takeValueOrOpen(cursor: Cursor, closers: string[]): boolean {
  takeWhiteSpace(cursor);
  const closer = take(cursor, '{') ? '}' : take(cursor, '[') ? ']' : undefined;
  if (closer === undefined) return takeScalar(cursor) && takeEndOfValue(cursor, closers);
  closers.push(closer);
  takeWhiteSpace(cursor);
  if (cursor.text[cursor.at] === closer) return takeEndOfValue(cursor, closers);
  return closer === ']' || takeName(cursor);
}

/** Takes all that closes behind a value, and what leads to the next one. */
function takeEndOfValue(cursor: Cursor, closers: string[]): boolean {
  for (let closer = closers.at(-1); closer !== undefined; closer = closers.at(-1)) {
    takeWhiteSpace(cursor);
    if (!take(cursor, closer)) return take(cursor, ',') && (closer === ']' || takeName(cursor));
    closers.pop();
  }
  return true;
}

function takeName(cursor: Cursor): boolean {
  takeWhiteSpace(cursor);
  if (!take(cursor, '"') || !takeRestOfString(cursor)) return false;
  takeWhiteSpace(cursor);
  return take(cursor, ':');
}
