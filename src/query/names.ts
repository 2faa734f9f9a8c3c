// What a name is. The documentation of the language shows examples only, so this is the widest reading:
// letters, digits, `_`, `$`, and whatever is beyond ASCII, no white space and no control character.

/** A name anywhere: it begins with no digit. */
export const NAME = /(?!\d)[^\s\0-#%-/:-@[-^`{-\x9f]+/y;

/** A name behind a dot, which may begin with a digit. */
export const STEP = /[^\s\0-#%-/:-@[-^`{-\x9f]+/y;

/** A name in `[[ ]]`: it begins as any name, so that `[[1]]` and `[['a']]` are arrays in arrays. */
export const QUOTED = /\[\[[^\s\0-#%-@[-^`{-\x9f][^\s.,()[\]'"]*\]\]/y;

/** Operators and constants: never the name of anything, unless quoted or behind a dot. */
const KEYWORD = /^(and|or|not|in|nin|true|false|null|undefined)$/i;

/** Words of other clauses, which a hub may take for its own wherever they stand. */
const CLAUSE_WORD = /^(group|by|select|from|where|top|as)$/i;

/** The keyword in capitals; '' if the name is none. */
export function keywordOf(name: string): string {
  return name.length <= 9 && KEYWORD.test(name) ? name.toUpperCase() : '';
}

export function isReserved(name: string): boolean {
  return keywordOf(name) !== '' || CLAUSE_WORD.test(name);
}

/** Whether the expression, which is sticky, takes the whole text. */
export function isWhole(expression: RegExp, text: string): boolean {
  return text !== '' && endOf(expression, text, 0) === text.length;
}

/** Where the sticky expression ends that begins at `start`; 0 if none does. */
export function endOf(expression: RegExp, text: string, start: number): number {
  expression.lastIndex = start;
  return expression.test(text) ? expression.lastIndex : 0;
}
