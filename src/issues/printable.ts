import { MAX_NAME_LENGTH } from '../hub-limits.js';

/**
 * Escapes characters that break lines, control a terminal, reorder text or are not visible, and lone surrogates, as JSON does: names
 * of properties and files are untrusted.
 */
export function printable(text: string): string {
  // Not a constant of the module: bundlers would keep it in every bundle.
  return text.replace(/[\p{C}\p{Zl}\p{Zp}\p{DI}\u2800]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => {
      const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
      return `\\u${unit}`;
    }).join(''),
  );
}

/** Escapes hidden characters in a name, and cuts it after 64 characters, escapes included. Reads no more of the name. */
export function printableName(name: string): string {
  let text = '';
  let room = MAX_NAME_LENGTH;
  for (const character of name) {
    const shown = printable(character);
    room -= shown === character ? 1 : shown.length;
    if (room < 0) return `${text}…`;
    text += shown;
  }
  return text;
}
