// Sections and payload by our traversals.

import { isEchoedPayload, isMethodPayload } from '../../../src/keywords/method-payload.js';
import { isSection } from '../rules/ours.js';
import { hasTimeToConnect } from '../rules/timeouts.js';
import type { TypeBoxParts } from './entities.js';
import { kind } from './kinds.js';

export const ourParts: TypeBoxParts = {
  tags: kind('OurTags', (value) => isSection(value, 'tags')),
  properties: kind('OurProperties', (value) => isSection(value, 'properties')),
  echoedPayload: kind('OurEchoedPayload', (value) => isEchoedPayload(value)),
  payload: kind('OurPayload', (value) => isMethodPayload(value)),
  hasTimeToConnect: kind('TimeToConnect', hasTimeToConnect),
};
