// How what a runtime read differs from what the reference read.

const SHOWN = 5;
const AROUND = 80;

/** The first lines that differ, from shortly before where they part. */
export function differences(lines: readonly string[], expected: readonly string[]): string[] {
  const found: string[] = [];
  for (let index = 0; index < Math.max(lines.length, expected.length); index++) {
    const line = lines[index] ?? 'no line';
    const other = expected[index] ?? 'no line';
    if (line !== other && found.push(describe(line, other)) === SHOWN) break;
  }
  return found;
}

function describe(line: string, expected: string): string {
  let at = 0;
  while (line[at] === expected[at]) at++;
  const begin = Math.max(0, at - AROUND);
  const [mine, theirs] = [line, expected].map((text) => text.slice(begin, at + AROUND));
  return `${line.slice(0, AROUND)}: …${mine}… instead of …${theirs}…`;
}
