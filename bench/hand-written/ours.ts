// The same guards with our traversals for tags, properties and payload: what they take longer or shorter is the rest.

import { isEchoedPayload, isMethodPayload } from '../../src/keywords/method-payload.js';
import { isTwinSection } from '../../src/keywords/twin-section.js';
import { PROPERTIES, TAGS } from '../../src/keywords/twin-section-kind.js';
import { hasJobMembers } from './job.js';
import { hasMethodRequestMembers, ownProperty } from './method-request.js';
import { isObject } from './objects.js';

/** Whether the value is a job, as a hub answers it. Never throws. */
export function isJobResponse(value: unknown): boolean {
  try {
    return hasJobMembers(value) && isTwin(value.updateTwin) && isMethod(value.cloudToDeviceMethod);
  } catch {
    return false;
  }
}

/** Whether the value is a method to call. Never throws. */
export function isCloudToDeviceMethodRequest(value: unknown): boolean {
  try {
    if (!hasMethodRequestMembers(value)) return false;
    const payload = ownProperty(value, 'payload');
    return payload === undefined || isMethodPayload(payload);
  } catch {
    return false;
  }
}

function isTwin(twin: Record<string, unknown> | null | undefined): boolean {
  if (twin == null) return true;
  const { tags, properties } = twin;
  if (tags != null && !(isObject(tags) && isTwinSection(tags, TAGS))) return false;
  if (properties == null) return true;
  return isObject(properties) && isSection(properties.desired) && isSection(properties.reported);
}

function isSection(value: unknown): boolean {
  return value == null || (isObject(value) && isTwinSection(value, PROPERTIES));
}

function isMethod(method: Record<string, unknown> | null | undefined): boolean {
  return method == null || method.payload === undefined || isEchoedPayload(method.payload);
}
