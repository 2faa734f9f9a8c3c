// Figures of the walks that are no rules of a hub. They stand in a file of their own, since a bundler then writes them where they are used.

/** Stands for the size of a section that breaks a rule: beyond every limit, and certain to be. */
export const REFUSED = 1_000_000_000;

/** Stands for the room that is left where JSON cannot carry a payload: none, and certain to be none. */
export const NOT_JSON = -1_000_000_000;

/** Most bytes of one UTF-16 unit as JSON text: `\u0000`. */
export const MAX_UNIT_BYTES = 6;

/** Most bytes of a number as JSON text. */
export const MAX_NUMBER_BYTES = 25;

/** Bytes of a member beside the characters of its key, at the least: quotes, colon, comma and one digit. */
export const SMALLEST_MEMBER = 5;

/** Nesting of a payload that is walked by recursion. What lies deeper waits in a list: a legal payload may nest 65,536 deep. */
export const MAX_RECURSION = 256;

/** Room of a payload below which it is certain that there is none, though one number had taken more than it needs: −131,072 and 25 less. */
export const NO_ROOM = -131_097;

/** Room of a payload above which strings take what they need at the most. What is wasted so is a sixteenth of 131,072 bytes. */
export const AMPLE_ROOM = 122_880;
