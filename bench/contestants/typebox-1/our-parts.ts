// Sections and payload by our traversals.

import Type from 'typebox';
import { isEchoedPayload, isMethodPayload } from '../../../src/keywords/method-payload.js';
import { isSection } from '../rules/ours.js';
import type { TypeBoxParts } from './entities.js';

const any = Type.Unknown();

export const ourParts: TypeBoxParts = {
  tags: Type.Refine(any, (value) => isSection(value, 'tags')),
  properties: Type.Refine(any, (value) => isSection(value, 'properties')),
  echoedPayload: Type.Refine(any, (value) => isEchoedPayload(value)),
  payload: Type.Refine(any, (value) => isMethodPayload(value)),
};
