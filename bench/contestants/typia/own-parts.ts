// Sections and payload as users of typia would write them: recursive types, and behind them functions of their own.

import { fitsPayload, isBase64Payload, isByteList, isJson } from '../rules/payload.js';
import { fitsSection } from '../rules/section.js';
import type { TypiaParts } from './contestant.js';
import { isPropertySection, isTags } from './generated/checks.js';

const isPayload = (payload: unknown) => isJson(payload) && fitsPayload(payload);

export const ownParts: TypiaParts = {
  isTags: (tags) => isTags(tags) && fitsSection(tags, 8192),
  isProperties: (section) => isPropertySection(section) && fitsSection(section, 32_768, true),
  isEchoedPayload: (payload) =>
    isPayload(payload) ||
    (typeof payload === 'string' ? isBase64Payload(payload) : isByteList(payload)),
  isPayload,
};
