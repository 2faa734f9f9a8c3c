// Bytes of keys and scalars as JSON text.

import { isPair } from './scalars.js';

/** Bytes with quotes and escapes; beyond `limit`, any number that is too. */
export function textBytes(text: string, limit: number): number {
  let bytes = text.length + 2;
  if (bytes > limit) return bytes;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes += MORE_BYTES[unit] as number;
    else if (unit < 0x800) bytes += 1;
    else if (unit < 0xd800 || unit > 0xdfff) bytes += 2;
    else if (isPair(unit, text.charCodeAt(index + 1))) {
      bytes += 2;
      index++;
    } else bytes += 5;
  }
  return bytes;
}

/** Bytes of an ASCII character beyond its first: 1 for `\n`, 5 for `\u0000`. */
const MORE_BYTES = /* @__PURE__ */ Uint8Array.from(
  { length: 0x80 },
  (_, unit) => JSON.stringify(String.fromCharCode(unit)).length - 3,
);

/** Whether JSON text writes the number as digits alone. */
export function isWrittenInDigits(value: number): boolean {
  return Math.floor(value) === value && value < 1e21 && value > -1e21;
}

/** Bytes of such a number. */
export function digitsBytes(value: number): number {
  const magnitude = value < 0 ? -value : value;
  let bytes = value < 0 ? 2 : 1;
  for (let power = 10; magnitude >= power; power *= 10) bytes++;
  return bytes;
}
