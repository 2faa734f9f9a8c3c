/** A position in a text as editors show it: line and column from 1, the column in characters. */
export interface Position {
  line: number;
  column: number;
  /** The same position in UTF-16 units from the start of the text, from 0. */
  offset: number;
}

/** Converts offsets in UTF-16 units to lines and columns, in one pass. A line ends with LF, CR or CRLF. */
export function positionsAt(text: string, offsets: readonly number[]): Position[] {
  const positions = new Map<number, Position>();
  const current = { line: 1, column: 1 };
  let index = 0;
  for (const offset of [...offsets].sort((one, other) => one - other)) {
    for (; index < offset; index++) moveOver(text, index, current);
    positions.set(offset, { ...current, offset });
  }
  return offsets.map((offset) => positions.get(offset) as Position);
}

function moveOver(text: string, index: number, position: Omit<Position, 'offset'>): void {
  const unit = text.charAt(index);
  const before = text.charAt(index - 1);
  if (unit === '\r' || unit === '\n') {
    if (unit === '\r' || before !== '\r') position.line++;
    position.column = 1;
  } else if (!(isBetween(unit, '\udc00', '\udfff') && isBetween(before, '\ud800', '\udbff'))) {
    // A surrogate pair is one character.
    position.column++;
  }
}

function isBetween(unit: string, first: string, last: string): boolean {
  return first <= unit && unit <= last;
}
