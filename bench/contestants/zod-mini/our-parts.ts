// Sections and payload by our traversals.

import * as z from 'zod/mini';
import { isEchoedPayload, isMethodPayload } from '../../../src/keywords/method-payload.js';
import { isSection } from '../rules/ours.js';
import type { MiniParts } from './entities.js';

export const ourParts: MiniParts = {
  tags: z.custom((value) => isSection(value, 'tags')),
  properties: z.custom((value) => isSection(value, 'properties')),
  echoedPayload: z.custom((value) => isEchoedPayload(value)),
  payload: z.custom((value) => isMethodPayload(value)),
};
