// What a name is. Of the language's own documentation only examples say it, so this is the widest
// reading: letters, digits, `_`, `$`, and whatever is beyond ASCII and no white space.

/** Words that are operators or constants: never the name of anything, unless quoted or after a dot. */
const KEYWORD = /^(?:and|or|not|in|nin|true|false|null|undefined)$/i;

/** Words that a hub may take for its own, where a member of a twin has such a name. */
const RESERVED =
  /^(?:and|or|not|in|nin|true|false|null|undefined|group|by|select|from|where|top|as)$/i;

/** What may stand between `[[` and `]]`: no white space, nothing that ends or begins something else. */
const QUOTABLE = /^[^\s.,()[\]'"]+$/;

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether the UTF-16 unit may stand in a name. False for NaN, which is what is read behind the end. */
export function isNameUnit(unit: number): boolean {
  if (unit < 0x80) {
    // biome-ignore format: one line a range
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) ||
      isDigit(unit) || unit === 0x5f || unit === 0x24;
  }
  return unit >= 0xa0 && !isSpace(unit);
}

/** What `\s` matches, so that the rule on SELECT [R4] and the parser skip the same. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit >= 0xa0 && /\s/.test(String.fromCharCode(unit));
}

/** The keyword in capitals; '' if the name is none. */
export function keywordOf(name: string): string {
  return name.length <= 9 && KEYWORD.test(name) ? name.toUpperCase() : '';
}

export function isReserved(name: string): boolean {
  return RESERVED.test(name);
}

/** Whether it can be written as it is, anywhere. */
export function isPlainName(name: string): boolean {
  return isPlainStep(name) && !isDigit(name.charCodeAt(0));
}

/** Whether it can be written as it is behind a dot, where it may begin with a digit. */
export function isPlainStep(name: string): boolean {
  if (name === '' || isReserved(name)) return false;
  for (let index = 0; index < name.length; index++) {
    if (!isNameUnit(name.charCodeAt(index))) return false;
  }
  return true;
}

/** Whether `[[name]]` can be written behind a dot. */
export function isQuotable(name: string): boolean {
  return QUOTABLE.test(name);
}
