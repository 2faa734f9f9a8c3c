/** Returns the number of characters (Unicode code points) of a text. */
export function countCharacters(text: string): number {
  return text.replace(/[^\0-\uffff]/gu, ' ').length;
}
