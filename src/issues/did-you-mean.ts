/**
 * Returns the candidate most similar to the text: equal except for case, or a few letters different. Between two equally
 * similar candidates the one with the same first letter wins.
 */
export function closest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > MAX_COMPARED_UNITS) return undefined;
  let best: string | undefined;
  let least = Math.min(Math.max(2, Math.floor(text.length / 3)), text.length - 1) + 0.5;
  for (const candidate of candidates) {
    // Each letter more or less is an edit, and comparing all letters takes much longer.
    if (Math.abs(candidate.length - text.length) >= least) continue;
    // A different first letter adds half a letter, so that one letter less may differ.
    const penalty = candidate[0] === text[0] ? 0 : 0.5;
    const distance = editDistance(text, candidate, least) + penalty;
    if (distance < least && distance < candidate.length) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Longest text that is compared. All candidates are shorter, and the time grows with the product of both lengths. */
export const MAX_COMPARED_UNITS = 64;

/**
 * Returns the Levenshtein distance, the number of insertions, deletions and replacements between two strings apart from case, or a
 * number that is not below `limit`. Neither string has more than 64 units.
 */
function editDistance(from: string, to: string, limit: number): number {
  let start = 0;
  while (start < to.length && lowerUnit(from, start) === lowerUnit(to, start)) start++;
  const { length } = to;
  for (let column = start; column <= length; column++) row[column] = column - start;
  for (let line = start; line < from.length; line++) {
    const unit = lowerUnit(from, line);
    // The distances of the prefixes, of which the row has those of one unit less.
    let diagonal = line - start;
    let left = diagonal + 1;
    let least = left;
    row[start] = left;
    for (let column = start; column < length; column++) {
      const above = row[column + 1] as number;
      const replaced = lowerUnit(to, column) === unit ? diagonal : diagonal + 1;
      left = Math.min(replaced, above + 1, left + 1);
      row[column + 1] = left;
      diagonal = above;
      if (left < least) least = left;
    }
    // No later row has a smaller distance.
    if (least >= limit) return least;
  }
  return row[length] as number;
}

/** Returns a UTF-16 unit, the same for both cases of a letter. Names have no characters that this confuses. */
function lowerUnit(text: string, index: number): number {
  return text.charCodeAt(index) | 0x20;
}

/** The distances between a prefix of one string and all prefixes of the other. Each call fills it first; creating it takes a tenth of the time. */
const row: number[] = [];

/** Returns the hint that suggests the candidate, if there is one. */
export function didYouMean(candidate: string | undefined): string | undefined {
  return candidate && `Did you mean ${candidate}?`;
}

/** Returns the candidate that a hint of `didYouMean` suggests, or undefined for other hints. */
export function suggestionOf(hint: string | undefined): string | undefined {
  return /^Did you mean (.+)\?$/.exec(hint ?? '')?.[1];
}
