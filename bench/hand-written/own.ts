// The guards with walks of their own, and with a cache of keys.

import { jobResponseGuard, methodRequestGuard } from './guards.js';
import { knownKey } from './key-cache.js';
import { payloadGuard } from './payload.js';
import { sectionGuards } from './section.js';

const sections = /* @__PURE__ */ sectionGuards((key) => knownKey(key).isValid);
const isPayload = /* @__PURE__ */ payloadGuard((key) => knownKey(key).bytes);

export const isJobResponse = /* @__PURE__ */ jobResponseGuard(sections, isPayload);
export const isCloudToDeviceMethodRequest = /* @__PURE__ */ methodRequestGuard(isPayload);
