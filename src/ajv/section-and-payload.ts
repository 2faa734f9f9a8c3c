import { explainTwinSection } from '../keywords/explain-twin-section.js';
import { explainMethodPayload, isMethodPayload } from '../keywords/method-payload.js';
import { isTwinSection } from '../keywords/twin-section.js';
import { defineFaultKeyword } from './fault-keyword.js';

/** `twinSection: 'tags'`: the object obeys all rules of that kind of section [W1–W7, R15]. */
export const twinSectionKeyword = defineFaultKeyword({
  keyword: 'twinSection',
  type: 'object',
  kinds: ['tags', 'properties', 'tagsPatch', 'desiredPatch'],
  judge: isTwinSection,
  explain: explainTwinSection,
});

/** `methodPayload: 'request'`: JSON can carry the value in at most 131,072 bytes [M2, R9]. */
export const methodPayloadKeyword = defineFaultKeyword({
  keyword: 'methodPayload',
  kinds: ['request', 'echo'],
  judge: isMethodPayload,
  explain: explainMethodPayload,
});
