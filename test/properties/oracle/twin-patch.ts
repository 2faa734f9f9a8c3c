import { isDeviceId } from './device-id.js';
import { nullish, type Oracle, oneOf, optional, own, request } from './objects.js';
import { isDesiredPatch, isTagsPatch } from './twin-section.js';

const hasValidProperties = request({
  etag: oneOf('*'),
  tags: optional(isTagsPatch),
  properties: optional(
    request({ desired: optional(isDesiredPatch), reported: optional(request({})) }),
  ),
  deviceId: nullish(isDeviceId),
  moduleId: optional(oneOf(null)),
  version: optional(oneOf(null)),
});

/** A patch must change something [R14]. */
export const isTwinPatch: Oracle = (value) =>
  hasValidProperties(value) &&
  (own(value, 'tags') !== undefined || own(own(value, 'properties'), 'desired') !== undefined);
