/**
 * The candidate that the text was probably meant to be: the same but for case, or a few letters away; of two that
 * are as near the one that begins alike.
 */
export function closest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const lower = text.toLowerCase();
  let best: string | undefined;
  let least = Math.min(Math.max(2, Math.floor(text.length / 3)), text.length - 1) + 1;
  for (const candidate of candidates) {
    // Half a step for a candidate that begins otherwise: less than any letter.
    const begins = candidate.startsWith(text.slice(0, 1)) ? 0 : 0.5;
    const distance = editDistance(lower, candidate.toLowerCase()) + begins;
    if (distance < least && distance < candidate.length) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** No misspelling of anything that we know is longer, and the distance takes the product of both lengths. */
const MAX_LENGTH = 64;

/** Levenshtein's distance: insertions, deletions and replacements that lead from one text to the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
