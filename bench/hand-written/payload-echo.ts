// The echo of a payload, in which a hub may write the bytes themselves [M2].

const MAX_BYTES = 131_072;

/** Whether the value is a list of bytes. */
export function isByteList(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > MAX_BYTES) return false;
  for (let index = 0; index < value.length; index++) {
    const byte: unknown = value[index];
    if (typeof byte !== 'number' || (byte & 0xff) !== byte) return false;
  }
  return true;
}

/** Whether the value is base64 of so many bytes: 4 characters for 3, the last ones padded. */
export function isBase64(value: unknown): boolean {
  if (typeof value !== 'string' || value.length % 4 !== 0 || value.length > 174_764) return false;
  const padding = value.endsWith('==') ? 2 : value.endsWith('=') ? 1 : 0;
  if ((value.length / 4) * 3 - padding > MAX_BYTES) return false;
  return /^[A-Za-z0-9+/]*$/.test(value.slice(0, value.length - padding));
}
