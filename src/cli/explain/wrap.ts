/** The most columns of a line. */
export const COLUMNS = 100;

/** Breaks a text at spaces into lines of at most 100 columns, each indented. A longer word has a line of its own. */
export function wrap(text: string, indent: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    if (line === '') lines[lines.length - 1] = indent + word;
    else if (line.length + 1 + word.length <= COLUMNS) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(indent + word);
  }
  return lines.join('\n');
}

/** Cuts a text after the last word that fits, or inside the first one, and marks the cut. */
export function cut(text: string, columns: number): string {
  if (text.length <= columns) return text;
  const end = text.lastIndexOf(' ', columns - 1);
  return `${text.slice(0, end < 0 ? columns - 1 : end).replace(/[,;:]$/, '')}…`;
}
