const MAX_DIFFERENCES = 5;
const CONTEXT = 80;

/** Describes the first lines that differ from the expected ones, around the first differing character. */
export function differences(lines: readonly string[], expected: readonly string[]): string[] {
  const found: string[] = [];
  for (let index = 0; index < Math.max(lines.length, expected.length); index++) {
    const line = lines[index] ?? 'no line';
    const other = expected[index] ?? 'no line';
    if (line !== other && found.push(describe(line, other)) === MAX_DIFFERENCES) break;
  }
  return found;
}

function describe(line: string, expected: string): string {
  let offset = 0;
  while (line[offset] === expected[offset]) offset++;
  const begin = Math.max(0, offset - CONTEXT);
  const [actual, wanted] = [line, expected].map((text) => text.slice(begin, offset + CONTEXT));
  return `${line.slice(0, CONTEXT)}: …${actual}… instead of …${wanted}…`;
}
