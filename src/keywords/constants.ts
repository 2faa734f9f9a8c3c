// Constants of the traversals. They have a file of their own because bundlers inline imported constants.

/** The size of a section that breaks a rule: above every limit. */
export const INVALID = 1_000_000_000;

/**
 * A section is too large for certain if this many times its limit is less than an upper bound of its size. What was read exceeds the limit
 * by at most a key and a string, so the keys that were not read exceed it, too.
 */
export const CERTAINLY_TOO_LARGE = 3;

/** The remaining bytes of a payload that JSON cannot represent: below every limit. */
export const NOT_JSON = -1_000_000_000;

/** Most bytes of one UTF-16 unit as JSON text: `\u0000`. */
export const MAX_UNIT_BYTES = 6;

/** Most bytes of a number as JSON text. */
export const MAX_NUMBER_BYTES = 25;

/** Most bytes of a fraction from 0.1 to 10^15: a sign, a zero, a point and 17 digits. */
export const MAX_FRACTION_BYTES = 20;

/** Fewest bytes of a property apart from the characters of its key: quotes, colon, comma and one digit. */
export const SMALLEST_PROPERTY = 5;

/** Depth to which a payload is traversed recursively. A valid payload may nest 65,536 deep. */
export const MAX_RECURSION = 256;

/** Below this number of remaining bytes a payload is too large even if a number was overestimated: −131,072 − 25. */
export const NO_ROOM = -131_097;

/** Above this number of remaining bytes strings are overestimated, which wastes at most a sixteenth of 131,072 bytes. */
export const AMPLE_ROOM = 122_880;

/** Longest string that a loop reads as fast as a pattern: starting a pattern takes as long as reading so many units. */
export const MAX_LOOPED_UNITS = 24;
