// Sections and payload as users of typia would write them: recursive types, and behind them functions of their own.

import type { Parts } from '../rules/parts.js';
import { isEchoedPayload, isPayload } from '../rules/payload.js';
import { fitsSection } from '../rules/section.js';
import { isPropertySection, isTags } from './generated/checks.js';

export const ownParts: Parts = {
  isTags: (tags) => isTags(tags) && fitsSection(tags, 8192),
  isProperties: (section) => isPropertySection(section) && fitsSection(section, 32_768, true),
  isEchoedPayload,
  isPayload,
};
