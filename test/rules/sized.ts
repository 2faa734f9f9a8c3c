/** Returns a section of exactly this documented size, from keys of one letter and strings of at most 1000. */
export function sized(size: number, fill = 'a'): Record<string, unknown> {
  const section: Record<string, unknown> = {};
  let left = size;
  for (let index = 0; left > 0; index++) {
    const length = Math.min(left - 1, 1000);
    section[String.fromCharCode(0x100 + index)] = fill.repeat(length);
    left -= length + 1;
  }
  return section;
}
