// Texts and numbers of an answer.

/** An integer from 0 to 2^31 − 1 [V7, M3]. */
export function isInt32(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && (value | 0) === value;
}

/** An integer from 0 to 2^63 [V8]. */
export function isInt64(value: unknown): boolean {
  if (typeof value !== 'number') return false;
  return value >= 0 && value <= 2 ** 63 && Math.floor(value) === value;
}

const DEVICE_ID = /^[A-Za-z0-9\-:.+%_#*?!(),=@;$']{1,128}$/;

/** 1 to 128 ASCII letters, digits and some signs [V2]. */
export function isDeviceId(value: unknown): boolean {
  return typeof value === 'string' && DEVICE_ID.test(value);
}

const THUMBPRINT = /^(?:[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$/;

/** 40 or 64 hexadecimal digits [V5]. */
export function isThumbprint(value: unknown): boolean {
  return typeof value === 'string' && THUMBPRINT.test(value);
}

/** At most 128 characters: of these the ones beyond U+FFFF are two units [T2]. */
export function isStatusReason(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 256) return false;
  let characters = value.length;
  for (let index = 1; characters > 128 && index < value.length; index++) {
    if (isPair(value.charCodeAt(index - 1), value.charCodeAt(index))) characters--;
  }
  return characters <= 128;
}

/** Whether the two units are one character. */
export function isPair(first: number, second: number): boolean {
  return (first & 0xfc00) === 0xd800 && (second & 0xfc00) === 0xdc00;
}
