/** A table of a page. */
export interface Table {
  /** The anchor of the heading above. */
  readonly anchor: string;
  /** The cells of the first row, in plain text. */
  readonly header: readonly string[];
  /** The cells of the other rows, in Markdown. */
  readonly rows: readonly (readonly string[])[];
}

/** A link in Markdown. */
export interface Link {
  readonly text: string;
  readonly target: string;
}

/** Returns the tables of a page, without those in code blocks. */
export function tablesOf(markdown: string): Table[] {
  const lines = markdown.replaceAll(/^```.*?^```/gms, '').split('\n');
  return lines.flatMap((line, index) => {
    if (!isDelimiter(lines[index + 1]) || !line.startsWith('|')) return [];
    const end = lines.findIndex((other, at) => at > index && !other.startsWith('|'));
    const rows = lines.slice(index + 2, end < 0 ? undefined : end);
    const heading = lines.slice(0, index).findLast((other) => /^#+ /.test(other)) ?? '';
    const header = cellsOf(line).map(toPlainText);
    return [{ anchor: anchorOf(heading), header, rows: rows.map(cellsOf) }];
  });
}

/** Returns whether the line separates the header of a table from its rows. */
function isDelimiter(line: string | undefined): boolean {
  return line !== undefined && /^\|(?:\s*:?-+:?\s*\|)+\s*$/.test(line);
}

function cellsOf(row: string): string[] {
  const cells = row
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** Returns the id that GitHub gives to a heading. */
function anchorOf(heading: string): string {
  const text = heading.replace(/^#+ /, '').replaceAll(LINK, '$1').toLowerCase();
  return text.replaceAll(/[^\p{L}\p{N}_ -]/gu, '').replaceAll(' ', '-');
}

const LINK = /\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([^)\s]+)\)/g;
const CODE = /`([^`]+)`/;

/** Returns the links of a cell, except those in code. */
export function linksOf(markdown: string): Link[] {
  const links = markdown.replaceAll(new RegExp(CODE, 'g'), '').matchAll(LINK);
  return [...links].map(([, text, target]) => ({ text, target }) as Link);
}

/** Converts the Markdown of a cell to plain text. Code without letters and digits gets quotation marks. */
export function toPlainText(markdown: string): string {
  // Every second part is code, whose characters are literal.
  const parts = markdown.replaceAll(LINK, '$1').split(CODE);
  return parts
    .map((part, index) => (index % 2 === 0 ? plainProse(part) : plainCode(part)))
    .join('');
}

function plainProse(text: string): string {
  return text.replaceAll(/<\/?a\b[^>]*>|\*\*/g, '').replaceAll(/\\([\\`*_[\]<>#|])/g, '$1');
}

function plainCode(code: string): string {
  return /[\p{L}\p{N}"]/u.test(code) ? code : `"${code}"`;
}
