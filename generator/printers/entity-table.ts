import type { Entity } from '../entities.js';

/** Prints the table of entities in the README. */
export function printEntityTable(entities: readonly Entity[]): string {
  return [
    '| entity | guard | used in | what it is | heading on the reference page |',
    '|---|---|---|---|---|',
    ...entities.map(printRow),
  ].join('\n');
}

function printRow({ name, family, summary, page = '–' }: Entity): string {
  const used = family === 'both' ? 'requests, responses' : `${family}s`;
  return `| \`${name}\` | \`is${name}\` | ${used} | ${summary} | ${page} |`;
}
