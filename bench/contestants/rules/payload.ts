// The rules of a payload that a schema cannot express, as users would add them to any library: the same for all.

import { isPlainObject } from './objects.js';
import { BASE64 } from './patterns.js';

const MAX_BYTES = 131_072;

/** At most 131,072 bytes of JSON text [R9, M2]. */
export function fitsPayload(payload: unknown): boolean {
  return Buffer.byteLength(JSON.stringify(payload)) <= MAX_BYTES;
}

/** The base64 of at most so many bytes [M2]. */
export function isBase64Payload(payload: string): boolean {
  if (!BASE64.test(payload)) return false;
  const padding = payload.endsWith('==') ? 2 : payload.endsWith('=') ? 1 : 0;
  return (payload.length / 4) * 3 - padding <= MAX_BYTES;
}

/** Checks a JSON value, for libraries without such a type. */
export function isJson(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  // Not `every`, which leaves out holes.
  if (Array.isArray(value)) {
    for (const item of value) if (!isJson(item)) return false;
    return true;
  }
  if (!isPlainObject(value)) return false;
  return Object.values(value).every((property) => property === undefined || isJson(property));
}

/** At most so many bytes, as a hub may echo a payload [M2]. */
export function isByteList(payload: unknown): boolean {
  if (!Array.isArray(payload) || payload.length > MAX_BYTES) return false;
  return payload.every((byte) => Number.isInteger(byte) && byte >= 0 && byte <= 255);
}

/** What a method to call may have [R9]. */
export function isPayload(payload: unknown): boolean {
  return isJson(payload) && fitsPayload(payload);
}

/** What a hub may echo: the payload, or its bytes [M2]. */
export function isEchoedPayload(payload: unknown): boolean {
  if (isPayload(payload)) return true;
  return typeof payload === 'string' ? isBase64Payload(payload) : isByteList(payload);
}
