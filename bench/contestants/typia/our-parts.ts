// Sections and payload by our walks.

import { isEchoedPayload, isMethodPayload } from '../../../src/keywords/method-payload.js';
import { isSection } from '../rules/ours.js';
import type { TypiaParts } from './contestant.js';

export const ourParts: TypiaParts = {
  isTags: (tags) => isSection(tags, 'tags'),
  isProperties: (section) => isSection(section, 'properties'),
  isEchoedPayload: (payload) => isEchoedPayload(payload),
  isPayload: (payload) => isMethodPayload(payload),
};
