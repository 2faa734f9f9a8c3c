import type { JobRequest } from '../generated/types.js';
import { MAX_PAYLOAD_BYTES, NEAR_LIMIT_SHARE } from '../hub-limits.js';
import { fitsJsonSize } from '../keywords/json-size.js';
import { type Advice, advice } from './advice.js';
import { isCertainlyWithin } from './is-certainly-within.js';

/**
 * Warns about a method payload that the official Node client changes, or that is close to the limit [R9].
 *
 * @param jsonLength - The length of the JSON text of the request, or NaN.
 */
export function advisePayload(request: JobRequest, jsonLength: number): Advice[] {
  const payload = request.cloudToDeviceMethod?.payload;
  const path = ['cloudToDeviceMethod', 'payload'];
  if (payload === 0 || payload === false || payload === '') {
    const message =
      'payload is 0, false or an empty string, which azure-iothub for Node sends as null.';
    const hint = 'Put the value in an object, or do not use azure-iothub for the call.';
    return [advice('payload-nulled', path, message, hint)];
  }
  const threshold = Math.floor(MAX_PAYLOAD_BYTES * NEAR_LIMIT_SHARE);
  if (payload === undefined || isCertainlyWithin(jsonLength, threshold)) return [];
  if (fitsJsonSize(payload, threshold)) return [];
  const message = `payload has more than ${threshold} bytes of JSON, close to the limit of ${MAX_PAYLOAD_BYTES}.`;
  return [advice('payload-near-limit', path, message)];
}
