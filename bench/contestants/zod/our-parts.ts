// Sections and payload by our traversals.

import * as z from 'zod';
import { isEchoedPayload, isMethodPayload } from '../../../src/keywords/method-payload.js';
import { isSection } from '../rules/ours.js';
import type { ZodParts } from './entities.js';

export const ourParts: ZodParts = {
  tags: z.custom((value) => isSection(value, 'tags')),
  properties: z.custom((value) => isSection(value, 'properties')),
  echoedPayload: z.custom((value) => isEchoedPayload(value)),
  payload: z.custom((value) => isMethodPayload(value)),
};
