// The size of a method's payload, as it is sent [R9] and as a hub echoes it [M2].

import { MAX_BASE64_LENGTH, MAX_PAYLOAD_BYTES, MAX_PAYLOAD_STEPS } from '../hub-limits.js';
import type { Fault } from './fault.js';
import { findNotJson } from './find-not-json.js';
import { isIntegerWithin } from './integer-within.js';
import { fitsJsonSize, jsonSize } from './json-size.js';

/** Which payload is judged: one that is sent, or the echo of one, which may be written as its bytes. */
export type PayloadKind = 'request' | 'echo';

/** Whether JSON can carry the payload in at most 131,072 bytes. */
export function isMethodPayload(payload: unknown, kind: PayloadKind): boolean {
  if (fitsJsonSize(payload, MAX_PAYLOAD_BYTES)) return true;
  return kind === 'echo' && (isByteArray(payload) || isBase64(payload));
}

/** What is wrong with a payload, none where it is legal: where it holds what JSON cannot carry, or else that it is too large. */
export function explainMethodPayload(payload: unknown, kind: PayloadKind): Fault[] {
  const { faults, isWhole } = findNotJson(payload, MAX_PAYLOAD_STEPS);
  if (faults.length > 0) return faults;
  if (isWhole && isMethodPayload(payload, kind)) return [];
  const actual = isWhole ? jsonSize(payload) : (`more than ${MAX_PAYLOAD_BYTES}` as const);
  return [{ path: [], code: 'payload-size', actual }];
}

/** Whether this is an echoed payload of a legal size, written as an array of its bytes. */
function isByteArray(payload: unknown): boolean {
  if (!Array.isArray(payload)) return false;
  const { length } = payload;
  if (length > MAX_PAYLOAD_BYTES) return false;
  for (let index = 0; index < length; index++) {
    if (!isIntegerWithin(payload[index], 0, 255)) return false;
  }
  return true;
}

/** Whether this is an echoed payload of a legal size, written as base64. */
function isBase64(payload: unknown): boolean {
  if (typeof payload !== 'string' || payload.length % 4 !== 0) return false;
  // Padding stands for bytes that are not there: without it the last 4 characters are too many.
  const padded = payload.endsWith('=') ? 0 : 4;
  return payload.length <= MAX_BASE64_LENGTH - padded && /^[A-Za-z0-9+/]*={0,2}$/.test(payload);
}
