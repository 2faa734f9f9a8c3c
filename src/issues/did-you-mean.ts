/**
 * Returns the candidate most similar to the text: equal except for case, or a few letters different. Between two equally
 * similar candidates the one with the same first letter wins.
 */
export function closest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const lower = text.toLowerCase();
  let best: string | undefined;
  let least = Math.min(Math.max(2, Math.floor(text.length / 3)), text.length - 1) + 0.5;
  for (const candidate of candidates) {
    // Each letter more or less is an edit, and comparing all letters takes much longer.
    if (Math.abs(candidate.length - lower.length) >= least) continue;
    // A different first letter adds half a letter, so that one letter less may differ.
    const penalty = candidate[0] === text[0] ? 0 : 0.5;
    const distance = editDistance(lower, candidate.toLowerCase()) + penalty;
    if (distance < least && distance < candidate.length) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Longest text that is compared. All candidates are shorter, and the time grows with the product of both lengths. */
const MAX_LENGTH = 64;

/** Returns the Levenshtein distance: the number of insertions, deletions and replacements between two strings. */
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

/** Returns the hint that suggests the candidate, if there is one. */
export function didYouMean(candidate: string | undefined): string | undefined {
  return candidate && `Did you mean ${candidate}?`;
}

/** Returns the candidate that a hint of `didYouMean` suggests, or undefined for other hints. */
export function suggestionOf(hint: string | undefined): string | undefined {
  return /^Did you mean (.+)\?$/.exec(hint ?? '')?.[1];
}
