// Sections and payload by our traversals.

import * as S from 'sury';
import { isEchoedPayload, isMethodPayload } from '../../../src/keywords/method-payload.js';
import { isSection } from '../rules/ours.js';
import type { SuryParts } from './entities.js';

export const ourParts: SuryParts = {
  tags: S.unknown.with(S.refine, (value) => isSection(value, 'tags')),
  properties: S.unknown.with(S.refine, (value) => isSection(value, 'properties')),
  echoedPayload: S.unknown.with(S.refine, (value) => isEchoedPayload(value)),
  payload: S.unknown.with(S.refine, (value) => isMethodPayload(value)),
};
