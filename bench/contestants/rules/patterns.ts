// The forms of texts, for every library alike.

const ANY_MONTH = '(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])';
const NOT_FEBRUARY = '(?:0[13-9]|1[0-2])-(?:29|30)';
const OF_31_DAYS = '(?:0[13578]|1[02])-31';
const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const DATE = `(?!0000)(?:[0-9]{4}-(?:${ANY_MONTH}|${NOT_FEBRUARY}|${OF_31_DAYS})|${LEAP_YEAR}-02-29)`;
const TIME = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?';
const OFFSET = '(?:Z|[+\\-](?:[01][0-9]|2[0-3]):[0-5][0-9])?';

/** A time, perhaps without an offset, on a day that exists [V1]. */
export const TIMESTAMP = new RegExp(`^${DATE}T${TIME}${OFFSET}$`);

/** A device id or module id [V2]. */
export const DEVICE_ID = /^[A-Za-z0-9\-:.+%_#*?!(),=@;$']{1,128}$/;

/** A SHA-1 or SHA-256 thumbprint [V5]. */
export const THUMBPRINT = /^(?:[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$/;

/** At most 128 characters, for libraries that would count UTF-16 units [T2]. */
export const STATUS_REASON = /^[\s\S]{0,128}$/u;

/** At most 100 UTF-16 units, one of them no white space: without the flag `u`, by which characters would be counted [R8]. */
export const METHOD_NAME = /^(?=[\s\S]*\S)[\s\S]{1,100}$/;

/** The characters of a key of a twin section: no control character, space, `.` or `$` [W2]. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern rejects them.
export const TWIN_KEY = /^[^\u0000-\u0020$.\u007f-\u009f]*$/;

/** Base64, as a hub may echo a payload [M2]. */
export const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
