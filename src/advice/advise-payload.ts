import type { JobRequest } from '../generated/types.js';
import { MAX_PAYLOAD_BYTES, NEAR_LIMIT_SHARE } from '../hub-limits.js';
import { fitsJsonSize } from '../keywords/json-size.js';
import { type Advice, advice } from './advice.js';

/** On the payload of a method: one that the official Node client changes, and one that is almost too large [R9]. */
export function advisePayload(request: JobRequest): Advice[] {
  const payload = request.cloudToDeviceMethod?.payload;
  const path = ['cloudToDeviceMethod', 'payload'];
  if (payload === 0 || payload === false || payload === '') {
    const message = 'payload is 0, false or empty text, which azure-iothub for Node sends as null.';
    return [
      advice(
        'payload-nulled',
        path,
        message,
        'Put it into an object, or call the hub without that client.',
      ),
    ];
  }
  const near = Math.floor(MAX_PAYLOAD_BYTES * NEAR_LIMIT_SHARE);
  if (payload === undefined || fitsJsonSize(payload, near)) return [];
  const message = `payload has more than ${near} bytes as JSON text, of ${MAX_PAYLOAD_BYTES} that are allowed.`;
  return [advice('payload-near-limit', path, message)];
}
