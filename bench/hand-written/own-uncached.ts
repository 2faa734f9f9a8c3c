// The same guards without a cache, as one would write them first: they look at the characters of each key every time.

import { jobResponseGuard, methodRequestGuard } from './guards.js';
import { textBytes } from './json-bytes.js';
import { payloadGuard } from './payload.js';
import { sectionGuards } from './section.js';
import { isSectionKey } from './section-values.js';

/** No text that is accepted has more. */
const MAX_BYTES = 131_072;

const sections = /* @__PURE__ */ sectionGuards(isSectionKey);
const isPayload = /* @__PURE__ */ payloadGuard((key) => textBytes(key, MAX_BYTES));

export const isJobResponse = /* @__PURE__ */ jobResponseGuard(sections, isPayload);
export const isCloudToDeviceMethodRequest = /* @__PURE__ */ methodRequestGuard(isPayload);
