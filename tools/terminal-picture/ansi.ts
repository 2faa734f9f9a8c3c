// Parses the output of a command with colors.

/** The names of what a part of a line can look like, by the parameter of the escape sequence that begins it. */
const STYLES: Readonly<Record<string, string>> = {
  '1': 'bold',
  '2': 'dim',
  '31': 'red',
  '32': 'green',
  '33': 'yellow',
  '36': 'cyan',
};

const ENDS: Readonly<Record<string, readonly string[]>> = {
  '22': ['bold', 'dim'],
  '39': ['red', 'green', 'yellow', 'cyan'],
};

/** Characters of a row with the same style. */
export interface Span {
  /** The column of the first character, from 0. */
  column: number;
  text: string;
  styles: readonly string[];
}

const ESCAPE = '\u001b';
const TOKEN = new RegExp(`${ESCAPE}\\[(\\d+)m|([^${ESCAPE}])`, 'gu');

/** Splits an output into rows of at most `columns` characters, as a terminal does. Throws an Error for other escape sequences. */
export function parseRows(output: string, columns: number): Span[][] {
  const styles = new Set<string>();
  return output
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line) => {
      const rows: Span[][] = [[]];
      let column = 0;
      if (line.replace(TOKEN, '') !== '') throw new Error(`unknown escape sequence: ${line}`);
      for (const [, parameter, character] of line.matchAll(TOKEN)) {
        if (character === undefined) changeStyles(styles, String(parameter));
        else {
          if (column === columns) {
            rows.push([]);
            column = 0;
          }
          append(rows.at(-1) as Span[], { column, text: character, styles: [...styles] });
          column++;
        }
      }
      return rows;
    });
}

function changeStyles(styles: Set<string>, parameter: string): void {
  const style = STYLES[parameter];
  if (style !== undefined) styles.add(style);
  else for (const ended of ENDS[parameter] ?? []) styles.delete(ended);
}

function append(row: Span[], span: Span): void {
  const last = row.at(-1);
  if (last?.styles.join() === span.styles.join()) last.text += span.text;
  else row.push(span);
}
