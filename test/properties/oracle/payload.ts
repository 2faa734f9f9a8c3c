import { isJson, jsonBytes, leftOutInside, MAX_LEFT_OUT } from './json.js';
import { integerFrom } from './numbers.js';
import { DIGITS, isMadeOf, LETTERS } from './text.js';

const MAX_BYTES = 131_072;

const isByte = integerFrom(0, 255);

/** A payload as it is sent: any JSON value whose text is not too long [R9]. */
export function isSentPayload(value: unknown): boolean {
  return isJson(value) && jsonBytes(value) <= MAX_BYTES && leftOutInside(value) <= MAX_LEFT_OUT;
}

/** A payload as a hub echoes it: also as its bytes, in an array or in base64 [M2]. */
export function isEchoedPayload(value: unknown): boolean {
  return isSentPayload(value) || isByteArray(value) || isBase64(value);
}

function isByteArray(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > MAX_BYTES) return false;
  return Array.from(value).every((item) => isByte(item));
}

/** The standard alphabet, padded to a multiple of 4: 4 characters are 3 bytes, less the padding. */
function isBase64(value: unknown): boolean {
  if (typeof value !== 'string' || value.length % 4 !== 0) return false;
  const padding = ['==', '='].find((end) => value.endsWith(end)) ?? '';
  const digits = value.slice(0, value.length - padding.length);
  const bytes = (value.length / 4) * 3 - padding.length;
  return bytes <= MAX_BYTES && isMadeOf(digits, `${LETTERS}${DIGITS}+/`, 0, digits.length);
}
