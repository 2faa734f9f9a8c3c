// The guards with walks of their own, and with a cache of keys.

import { guardsWith } from './guards.js';
import { knownKey } from './key-cache.js';

export const { isJobResponse, isCloudToDeviceMethodRequest } = /* @__PURE__ */ guardsWith({
  isSectionKey: (key) => knownKey(key).isValid,
  keyBytes: (key) => knownKey(key).bytes,
});
