// Our keywords, except `twinSection`, in standard keywords. A `$comment` says what standard keywords cannot express.

import { MAX_PAYLOAD_BYTES } from '../../src/hub-limits.js';
import type { PayloadKind } from '../../src/keywords/method-payload.js';
import type { NotAbove } from '../../src/keywords/not-above.js';
import type { Definitions, JsonSchema, Target } from './definitions.js';

/** Returns the comment for a rule that standard keywords cannot express. */
export function notChecked(rule: string): JsonSchema {
  return { $comment: `Not checked by this schema: ${rule}` };
}

/** Converts `maxUtf16Units` [R8]. A string has at most as many characters as UTF-16 units. */
export function convertMaxUtf16Units(most: number): JsonSchema {
  const comment = notChecked(`at most ${most} UTF-16 units; maxLength counts characters. [R8]`);
  return { ...comment, maxLength: most };
}

/** Converts `querySyntax` [R4]. No pattern counts parentheses. */
export function convertQuerySyntax(): JsonSchema {
  return notChecked('strings must be closed and parentheses balanced. [R4]');
}

/** Converts `notAbove` for the case that the limit is absent, so that its default applies [R11]. */
export function convertNotAbove(
  { property, limit, default: ifAbsent }: NotAbove,
  { target, explain }: Definitions,
): JsonSchema {
  // With the message of the property itself, so that editors report a wrong type once.
  const smaller = { type: 'integer', maximum: ifAbsent, ...explain('connect-timeout') };
  return {
    ...notChecked(`${property} must not exceed ${limit}, if both are present. [R11]`),
    if: requirePath([limit], target),
    else: { properties: { [property]: smaller } },
  };
}

/**
 * Converts `requiredAny` [R14]: if a path is absent, the next one is required. Editors have one message for all paths instead.
 * The keywords are inside `allOf`, since type generators treat an `anyOf` next to `properties` as alternatives of the whole object.
 */
export function convertRequiredAny(
  paths: readonly (readonly string[])[],
  { target, explain }: Definitions,
): JsonSchema {
  const schemas = paths.map((path) => requirePath(path, target));
  switch (target) {
    case 'openapi':
      return { allOf: [{ anyOf: schemas }] };
    case 'editor':
      return { allOf: [{ not: { not: { anyOf: schemas } }, ...explain('empty-patch') }] };
    case 'file':
      return { allOf: [schemas.reduceRight((rest, schema) => ({ if: schema, else: rest }))] };
  }
}

/** Returns a schema that requires the path. It declares each name, which validators may demand, but which editors would offer. */
function requirePath([name = '', ...rest]: readonly string[], target: Target): JsonSchema {
  if (rest.length === 0 && target === 'editor') return { required: [name] };
  const property = rest.length === 0 ? {} : { type: 'object', ...requirePath(rest, target) };
  return { required: [name], properties: { [name]: property } };
}

/** Strings that are longer than 131,072 bytes of JSON allow. */
const TOO_LONG: JsonSchema = { type: 'string', minLength: MAX_PAYLOAD_BYTES - '""'.length + 1 };

/** Arrays with more items than 131,072 bytes of JSON allow. The shortest item is `0,`. */
const TOO_MANY_ITEMS: JsonSchema = {
  type: 'array',
  minItems: Math.floor((MAX_PAYLOAD_BYTES - '[]'.length + 1) / '0,'.length) + 1,
};

/** Objects with more properties than 131,072 bytes of JSON allow. After the empty key, the shortest property is `,"k":0`. */
const TOO_MANY_PROPERTIES: JsonSchema = {
  type: 'object',
  minProperties: 2 + Math.floor((MAX_PAYLOAD_BYTES - '{"":0}'.length) / ',"k":0'.length),
};

/** The bytes of a payload as an array, as IoT Hub may echo them. */
const BYTES: JsonSchema = {
  type: 'array',
  items: { type: 'integer', minimum: 0, maximum: 255 },
  maxItems: MAX_PAYLOAD_BYTES,
};

/** The bytes of a payload in base64, as IoT Hub may echo them. */
const BASE64: JsonSchema = {
  type: 'string',
  pattern: '^[A-Za-z0-9+/]*={0,2}$',
  maxLength: Math.ceil(MAX_PAYLOAD_BYTES / 3) * 4,
};

const TOO_LARGE: Readonly<Record<PayloadKind, readonly JsonSchema[]>> = {
  request: [TOO_LONG, TOO_MANY_ITEMS, TOO_MANY_PROPERTIES],
  echo: [{ ...TOO_LONG, not: BASE64 }, { ...TOO_MANY_ITEMS, not: BYTES }, TOO_MANY_PROPERTIES],
};

/**
 * Converts `methodPayload` to upper bounds of the size [M2, R9]. They are written as `not`, since type generators then read
 * a payload as any value.
 */
export function convertMethodPayload(kind: PayloadKind, { explain }: Definitions): JsonSchema {
  const rule = kind === 'echo' ? 'M2' : 'R9';
  const size = `at most ${MAX_PAYLOAD_BYTES} bytes as JSON text; the bounds here are less strict.`;
  return {
    ...notChecked(`${size} [${rule}]`),
    not: { anyOf: TOO_LARGE[kind] },
    ...explain('payload-size', { actual: `more than ${MAX_PAYLOAD_BYTES}` }),
  };
}
