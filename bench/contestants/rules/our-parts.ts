// Sections and payload by our traversals.

import { isEchoedPayload, isMethodPayload } from '../../../src/keywords/method-payload.js';
import { isSection } from './ours.js';
import type { Parts } from './parts.js';

export const ourParts: Parts = {
  isTags: (tags) => isSection(tags, 'tags'),
  isProperties: (section) => isSection(section, 'properties'),
  isEchoedPayload: (payload) => isEchoedPayload(payload),
  isPayload: (payload) => isMethodPayload(payload),
};
