import { nullish, response } from './objects.js';
import { DIGITS, isMadeOf } from './strings.js';

/** SHA-1 or SHA-256 in hexadecimal digits [V5]. */
function isThumbprint(value: unknown): boolean {
  const digits = `${DIGITS}abcdefABCDEF`;
  return isMadeOf(value, digits, 40, 40) || isMadeOf(value, digits, 64, 64);
}

export const isX509Thumbprint = response({
  primaryThumbprint: nullish(isThumbprint),
  secondaryThumbprint: nullish(isThumbprint),
  PrimaryThumbprint: nullish(isThumbprint),
  SecondaryThumbprint: nullish(isThumbprint),
});
