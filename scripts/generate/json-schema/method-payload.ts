import type { PayloadKind } from '../../../src/keywords/method-payload.js';
import { MAX_PAYLOAD_BYTES } from '../../../src/limits.js';
import type { JsonSchema } from './definitions.js';

/** Most that can stand in 131,072 bytes of JSON text: of a text its characters, of an array its items … */
const AS_JSON: readonly JsonSchema[] = [
  { type: 'null' },
  { type: 'boolean' },
  { type: 'number' },
  { type: 'string', maxLength: MAX_PAYLOAD_BYTES - '""'.length },
  { type: 'array', maxItems: Math.floor((MAX_PAYLOAD_BYTES - '[]'.length + 1) / '0,'.length) },
  // … and of an object its members: after one with the empty key, the shortest is `,"k":0`.
  {
    type: 'object',
    maxProperties: 1 + Math.floor((MAX_PAYLOAD_BYTES - '{"":0}'.length) / ',"k":0'.length),
  },
];

/** How a hub was seen to echo a payload's bytes: as their array, or as base64. */
const AS_BYTES: readonly JsonSchema[] = [
  {
    type: 'array',
    items: { type: 'integer', minimum: 0, maximum: 255 },
    maxItems: MAX_PAYLOAD_BYTES,
  },
  {
    type: 'string',
    pattern: '^[A-Za-z0-9+/]*={0,2}$',
    maxLength: Math.ceil(MAX_PAYLOAD_BYTES / 3) * 4,
  },
];

/** The keyword `methodPayload`, spelled out: bounds that no legal payload passes [M2, R9]. */
export function spellMethodPayload(kind: PayloadKind): JsonSchema {
  const rule = kind === 'echo' ? 'M2' : 'R9';
  return {
    $comment:
      `Beyond JSON Schema: ${MAX_PAYLOAD_BYTES} bytes of JSON text; ` +
      `what stands here are bounds that no such text passes. [${rule}]`,
    anyOf: kind === 'echo' ? [...AS_JSON, ...AS_BYTES] : AS_JSON,
  };
}
