// The size limit of a method payload, in a request [R9] and in a response that echoes it [M2].

import { MAX_MEASURED_BYTES, MAX_PAYLOAD_BYTES, MAX_PAYLOAD_STEPS } from '../hub-limits.js';
import { type Budget, createBudget, spend } from './budget.js';
import type { Fault } from './fault.js';
import { findNotJson } from './find-not-json.js';
import { isIntegerWithin } from './integer-within.js';
import { fitsJsonSize, jsonSize } from './json-size.js';

/** Returns whether JSON can represent the payload of a request in at most 131,072 bytes. Takes the work from the budget of the call. */
export function isMethodPayload(payload: unknown, budget: Budget = createBudget()): boolean {
  return fitsJsonSize(payload, MAX_PAYLOAD_BYTES, budget);
}

/** Returns the same for a payload that a response echoes, where it may be written as its bytes [M2]. */
export function isEchoedPayload(payload: unknown, budget: Budget = createBudget()): boolean {
  return (
    isMethodPayload(payload, budget) ||
    ((isByteArray(payload) || isBase64(payload)) && spend(budget, 2 * MAX_PAYLOAD_BYTES))
  );
}

/** The check of each kind of payload: in a request, or echoed in a response. */
export const PAYLOAD_CHECKS = { request: isMethodPayload, echo: isEchoedPayload };

export type PayloadKind = keyof typeof PAYLOAD_CHECKS;

/**
 * Returns the faults of the payload: values that JSON cannot represent, otherwise its size. Returns none if it is valid. Takes the
 * work from the budget of the call.
 */
export function explainMethodPayload(
  payload: unknown,
  kind: PayloadKind,
  budget: Budget = createBudget(),
): Fault[] {
  if (PAYLOAD_CHECKS[kind](payload, budget)) return [];
  spend(budget, MAX_MEASURED_BYTES);
  const { faults, isWhole } = findNotJson(payload, MAX_PAYLOAD_STEPS, budget);
  if (faults.length > 0) return faults;
  const actual = isWhole ? jsonSize(payload, budget) : (`more than ${MAX_PAYLOAD_BYTES}` as const);
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
  return (
    typeof payload === 'string' &&
    payload.length % 4 === 0 &&
    // 4 characters encode 3 bytes, or fewer with padding. A second `=` cannot matter at a limit of 3n + 2 bytes.
    payload.length * 0.75 - (payload.endsWith('=') ? 1 : 0) <= MAX_PAYLOAD_BYTES &&
    /^[A-Za-z0-9+/]*={0,2}$/.test(payload)
  );
}
