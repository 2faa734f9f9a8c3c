const encoder = new TextEncoder();

/** Returns the size in UTF-8. A lone surrogate is encoded as the 3 bytes of U+FFFD. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** Returns the number of code points. */
export function charactersOf(text: string): number {
  return Array.from(text).length;
}

/** Returns whether the value is a string of `min` to `max` of these characters. */
export function isMadeOf(text: unknown, characters: string, min: number, max: number): boolean {
  if (typeof text !== 'string' || text.length < min || text.length > max) return false;
  return text.split('').every((character) => characters.includes(character));
}

export const DIGITS = '0123456789';
export const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function isDigits(text: string, length: number): boolean {
  return isMadeOf(text, DIGITS, length, length);
}
