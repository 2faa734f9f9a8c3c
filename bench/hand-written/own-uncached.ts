// The same guards without a cache, as one would write them first: they look at the characters of each key every time.

import { guardsWith } from './guards.js';
import { textBytes } from './json-bytes.js';
import { isSectionKey } from './section-values.js';

/** No text that is accepted has more. */
const MAX_BYTES = 131_072;

export const { isJobResponse, isCloudToDeviceMethodRequest } = /* @__PURE__ */ guardsWith({
  isSectionKey,
  keyBytes: (key) => textBytes(key, MAX_BYTES),
});
