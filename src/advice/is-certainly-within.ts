/** Most bytes of JSON per UTF-16 unit of a text: `JSON.stringify` writes `1e20` as 21 digits. */
const MAX_GROWTH = 21 / 4;

/**
 * Returns whether `JSON.stringify` writes at most `limit` bytes for any value of a JSON text of this length. The size of a section by W7
 * is then below 90 % of the limit, too: it has at most 4 per unit. Returns false for NaN.
 */
export function isCertainlyWithin(jsonLength: number, limit: number): boolean {
  return jsonLength * MAX_GROWTH <= limit;
}
