/** A replacement of a part of a text. Offsets are in UTF-16 units of the text before any edit. */
export interface TextEdit {
  /** The offset of the first character that is replaced. */
  start: number;
  /** The offset after the last of them; `start` if the edit only inserts. */
  end: number;
  newText: string;
}

/** A change to a text that makes an issue or a warning disappear. */
export interface TextFix {
  /** What the fix does, in the imperative, such as `Rename Type to type`. Hidden characters of names are escaped. */
  title: string;
  /** The edits in the order of the text. They do not overlap. */
  edits: TextEdit[];
}

/**
 * Applies edits to a text, as those of a fix. The edits may be in any order; insertions at the same offset keep their order.
 *
 * @throws RangeError if edits overlap, or are not inside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let end = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    if (!(edit.start >= end && edit.end >= edit.start && edit.end <= text.length)) {
      throw new RangeError('Edits must not overlap, and must be inside the text.');
    }
    result += text.slice(end, edit.start) + edit.newText;
    end = edit.end;
  }
  return result + text.slice(end);
}

/** Creates the smallest edit that replaces a part of the text. */
export function replacePart(text: string, start: number, end: number, newText: string): TextEdit {
  let before = 0;
  const most = Math.min(end - start, newText.length);
  while (before < most && text[start + before] === newText[before]) before++;
  let after = 0;
  while (after < most - before && text[end - 1 - after] === newText.at(-1 - after)) after++;
  return {
    start: start + before,
    end: end - after,
    newText: newText.slice(before, newText.length - after),
  };
}
