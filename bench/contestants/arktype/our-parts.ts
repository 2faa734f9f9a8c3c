// Sections and payload by our traversals.

import { type } from 'arktype';
import { isEchoedPayload, isMethodPayload } from '../../../src/keywords/method-payload.js';
import { isSection } from '../rules/ours.js';
import type { ArkParts } from './entities.js';

const any = type('unknown');

export const ourParts: ArkParts = {
  tags: any.narrow((value) => isSection(value, 'tags')),
  properties: any.narrow((value) => isSection(value, 'properties')),
  echoedPayload: any.narrow((value) => isEchoedPayload(value)),
  payload: any.narrow((value) => isMethodPayload(value)),
};
