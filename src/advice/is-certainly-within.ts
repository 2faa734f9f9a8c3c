import { MAX_UNIT_BYTES } from '../keywords/constants.js';

/**
 * Returns whether `JSON.stringify` writes at most `limit` bytes for any value of a JSON text of this length. Of all units of a text, a lone
 * surrogate grows most; those of numbers grow less, as in `1e20` with its 21 digits. The size of a section by W7 is then below 90 %
 * of the limit, too: it has at most 4 per unit. Returns false for NaN.
 */
export function isCertainlyWithin(jsonLength: number, limit: number): boolean {
  return jsonLength * MAX_UNIT_BYTES <= limit;
}
