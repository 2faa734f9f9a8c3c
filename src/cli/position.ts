/** A position in a text as editors show it: line and column from 1, the column in characters. */
export interface Position {
  line: number;
  column: number;
}

/** Converts an offset in UTF-16 units to a line and column. A line ends with LF, CR or CRLF. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let column = 1;
  let previous: string | undefined;
  for (const character of text.slice(0, offset)) {
    if (character === '\n' || character === '\r') {
      if (character === '\r' || previous !== '\r') line++;
      column = 1;
    } else {
      column++;
    }
    previous = character;
  }
  return { line, column };
}
