// How text is measured: by whatever JavaScript itself counts with, however slow.

const encoder = new TextEncoder();

/** Bytes of UTF-8; an encoder writes a lone surrogate as the 3 bytes of U+FFFD. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** Characters, which are code points. */
export function charactersOf(text: string): number {
  return Array.from(text).length;
}

/** Whether the text has a length from `min` to `max`, and each of its characters is one of these. */
export function isMadeOf(text: unknown, characters: string, min: number, max: number): boolean {
  if (typeof text !== 'string' || text.length < min || text.length > max) return false;
  return text.split('').every((character) => characters.includes(character));
}

export const DIGITS = '0123456789';
export const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A text of so many ASCII digits. */
export function isDigits(text: string, length: number): boolean {
  return isMadeOf(text, DIGITS, length, length);
}
