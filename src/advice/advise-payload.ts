import type { JobRequest } from '../generated/types.js';
import { MAX_PAYLOAD_BYTES, NEAR_LIMIT_SHARE } from '../hub-limits.js';
import { fitsJsonSize } from '../keywords/json-size.js';
import { type Advice, advice } from './advice.js';

/** Warns about a method payload that the official Node client changes, or that is close to the limit [R9]. */
export function advisePayload(request: JobRequest): Advice[] {
  const payload = request.cloudToDeviceMethod?.payload;
  const path = ['cloudToDeviceMethod', 'payload'];
  if (payload === 0 || payload === false || payload === '') {
    const message =
      'payload is 0, false or an empty string, which azure-iothub for Node sends as null.';
    const hint = 'Put the value in an object, or do not use azure-iothub for the call.';
    return [advice('payload-nulled', path, message, hint)];
  }
  const threshold = Math.floor(MAX_PAYLOAD_BYTES * NEAR_LIMIT_SHARE);
  if (payload === undefined || fitsJsonSize(payload, threshold)) return [];
  const message = `payload has more than ${threshold} bytes of JSON, close to the limit of ${MAX_PAYLOAD_BYTES}.`;
  return [advice('payload-near-limit', path, message)];
}
