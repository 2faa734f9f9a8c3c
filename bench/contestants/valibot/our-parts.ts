// Sections and payload by our traversals.

import * as v from 'valibot';
import { isEchoedPayload, isMethodPayload } from '../../../src/keywords/method-payload.js';
import { isSection } from '../rules/ours.js';
import type { ValibotParts } from './entities.js';

export const ourParts: ValibotParts = {
  tags: v.custom((value) => isSection(value, 'tags')),
  properties: v.custom((value) => isSection(value, 'properties')),
  echoedPayload: v.custom((value) => isEchoedPayload(value)),
  payload: v.custom((value) => isMethodPayload(value)),
};
