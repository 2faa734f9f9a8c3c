// The mutants that no test sees and none could: each changes what an answer costs, or nothing at all, but never the answer.

import type { Mutant } from './plant.js';

/** Why some mutants of a file are left. */
interface Explained {
  readonly file: string;
  /** Ends the sentence "They change …". */
  readonly because: string;
  /** As `Mutant.change` has them. */
  readonly changes: readonly string[];
}

const EXPLAINED: readonly Explained[] = [];

export function isExplained({ file, change }: Mutant): boolean {
  return EXPLAINED.some((group) => group.file === file && group.changes.includes(change));
}

/** A list of Markdown. */
export function printExplained(): string {
  return EXPLAINED.map(
    ({ file, because, changes }) => `- \`${file}\`, ${changes.length}: ${because}`,
  ).join('\n');
}
