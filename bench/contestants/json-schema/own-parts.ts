// What JSON Schema cannot say of sections and payloads, as its users would write it.

import type { Parts } from '../rules/parts.js';
import { isEchoedPayload, isPayload } from '../rules/payload.js';
import { fitsSection } from '../rules/section.js';

export const ownParts: Parts = {
  isTags: (tags) => fitsSection(tags, 8192),
  isProperties: (section) => fitsSection(section, 32_768, true),
  isEchoedPayload,
  isPayload,
};
