// The size limit of a method payload, in a request [R9] and in a response that echoes it [M2].

import {
  MAX_BASE64_LENGTH,
  MAX_MEASURED_BYTES,
  MAX_PAYLOAD_BYTES,
  MAX_PAYLOAD_STEPS,
} from '../hub-limits.js';
import { type Budget, createBudget, spend } from './budget.js';
import type { Fault } from './fault.js';
import { findNotJson } from './find-not-json.js';
import { isIntegerWithin } from './integer-within.js';
import { fitsJsonSize, jsonSize } from './json-size.js';

/** The kind of a payload: in a request, or echoed in a response, where it may be written as its bytes. */
export type PayloadKind = 'request' | 'echo';

/** Returns whether JSON can represent the payload in at most 131,072 bytes. Takes the work from the budget of the call. */
export function isMethodPayload(
  payload: unknown,
  kind: PayloadKind,
  budget: Budget = createBudget(),
): boolean {
  if (fitsJsonSize(payload, MAX_PAYLOAD_BYTES, budget)) return true;
  return (
    kind === 'echo' &&
    (isByteArray(payload) || isBase64(payload)) &&
    spend(budget, 2 * MAX_PAYLOAD_BYTES)
  );
}

/**
 * Returns the faults of the payload: values that JSON cannot represent, otherwise its size. Returns none if it is valid. Takes the
 * work from the budget of the call.
 */
export function explainMethodPayload(
  payload: unknown,
  kind: PayloadKind,
  budget: Budget = createBudget(),
): Fault[] {
  if (isMethodPayload(payload, kind, budget)) return [];
  spend(budget, MAX_MEASURED_BYTES);
  const { faults, isWhole } = findNotJson(payload, MAX_PAYLOAD_STEPS);
  if (faults.length > 0) return faults;
  const actual = isWhole ? jsonSize(payload) : (`more than ${MAX_PAYLOAD_BYTES}` as const);
  return [{ path: [], code: 'payload-size', actual }];
}

/** Returns whether the value is an array of bytes, within the limit. */
function isByteArray(payload: unknown): boolean {
  if (!Array.isArray(payload)) return false;
  const { length } = payload;
  if (length > MAX_PAYLOAD_BYTES) return false;
  for (let index = 0; index < length; index++) {
    if (!isIntegerWithin(payload[index], 0, 255)) return false;
  }
  return true;
}

/** Returns whether the value is base64 of bytes within the limit. */
function isBase64(payload: unknown): boolean {
  if (typeof payload !== 'string' || payload.length % 4 !== 0) return false;
  // Without padding the last 4 characters encode 3 bytes, and the longest string would exceed the limit.
  const padded = payload.endsWith('=') ? 0 : 4;
  return payload.length <= MAX_BASE64_LENGTH - padded && /^[A-Za-z0-9+/]*={0,2}$/.test(payload);
}
