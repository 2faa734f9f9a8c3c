import { isRequestPayload } from './cloud-to-device-method-request.js';
import { integerFrom, isInt32 } from './numbers.js';
import { isString, nullish, response } from './objects.js';
import { DIGITS, isMadeOf, LETTERS } from './strings.js';

const MAX_BYTES = 131_072;

const isByte = integerFrom(0, 255);

/** A payload as it was sent, or its bytes in an array or in base64 [M2]. */
function isEchoedPayload(value: unknown): boolean {
  return isRequestPayload(value) || isByteArray(value) || isBase64(value);
}

function isByteArray(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > MAX_BYTES) return false;
  return Array.from(value).every((item) => isByte(item));
}

/** Base64 in the standard alphabet, padded to a multiple of 4. */
function isBase64(value: unknown): boolean {
  if (typeof value !== 'string' || value.length % 4 !== 0) return false;
  const padding = ['==', '='].find((end) => value.endsWith(end)) ?? '';
  const digits = value.slice(0, value.length - padding.length);
  const bytes = (value.length / 4) * 3 - padding.length;
  return bytes <= MAX_BYTES && isMadeOf(digits, `${LETTERS}${DIGITS}+/`, 0, digits.length);
}

export const isCloudToDeviceMethod = response({
  methodName: nullish(isString),
  payload: nullish(isEchoedPayload),
  responseTimeoutInSeconds: nullish(isInt32),
  connectTimeoutInSeconds: nullish(isInt32),
});
