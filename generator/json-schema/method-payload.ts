// What is too much for a payload, rather than what a payload may be: that is any value, and generators of types read it so.

import { MAX_PAYLOAD_BYTES } from '../../src/hub-limits.js';
import type { PayloadKind } from '../../src/keywords/method-payload.js';
import type { JsonSchema } from './definitions.js';

/** More than can stand in 131,072 bytes of JSON text: characters of a text, items of an array … */
const TOO_LONG: JsonSchema = { type: 'string', minLength: MAX_PAYLOAD_BYTES - '""'.length + 1 };
const TOO_MANY_ITEMS: JsonSchema = {
  type: 'array',
  minItems: Math.floor((MAX_PAYLOAD_BYTES - '[]'.length + 1) / '0,'.length) + 1,
};
// … and members of an object: after one with the empty key, the shortest is `,"k":0`.
const TOO_MANY_MEMBERS: JsonSchema = {
  type: 'object',
  minProperties: 2 + Math.floor((MAX_PAYLOAD_BYTES - '{"":0}'.length) / ',"k":0'.length),
};

/** How a hub was seen to echo a payload's bytes: as their array, or as base64. */
const BYTES: JsonSchema = {
  type: 'array',
  items: { type: 'integer', minimum: 0, maximum: 255 },
  maxItems: MAX_PAYLOAD_BYTES,
};
const BASE64: JsonSchema = {
  type: 'string',
  pattern: '^[A-Za-z0-9+/]*={0,2}$',
  maxLength: Math.ceil(MAX_PAYLOAD_BYTES / 3) * 4,
};

const TOO_MUCH: Readonly<Record<PayloadKind, readonly JsonSchema[]>> = {
  request: [TOO_LONG, TOO_MANY_ITEMS, TOO_MANY_MEMBERS],
  echo: [{ ...TOO_LONG, not: BASE64 }, { ...TOO_MANY_ITEMS, not: BYTES }, TOO_MANY_MEMBERS],
};

/** The keyword `methodPayload`, spelled out: bounds that no legal payload passes [M2, R9]. */
export function spellMethodPayload(kind: PayloadKind): JsonSchema {
  const rule = kind === 'echo' ? 'M2' : 'R9';
  return {
    $comment:
      `Beyond JSON Schema: ${MAX_PAYLOAD_BYTES} bytes of JSON text; ` +
      `what stands here are bounds that no such text passes. [${rule}]`,
    not: { anyOf: TOO_MUCH[kind] },
  };
}
