// The keyword `twinSection` in standard keywords. JSON Schema cannot count levels, so each level has its own definition, and the
// last one allows no object or array [W4]. In OpenAPI, levels are not counted: one definition refers to itself.

import {
  FIRST_EXPONENT_NUMBER,
  MAX_INT64,
  MAX_PROPERTIES_SIZE,
  MAX_TAGS_SIZE,
  MAX_TWIN_DEPTH,
  MAX_TWIN_INTEGER,
  MAX_TWIN_KEY_BYTES,
  MAX_TWIN_STRING_BYTES,
  MAX_TWIN_VALUES,
  MIN_TWIN_INTEGER,
} from '../../src/hub-limits.js';
import { PATCH_KEY } from '../../src/keywords/fault.js';
import type { TwinSectionKind } from '../../src/keywords/twin-section-kind.js';
import { byType, no } from './alternatives.js';
import type { Definitions, JsonSchema } from './definitions.js';
import { notChecked } from './our-keywords.js';

/** The definition of each kind of section. Some kinds share a TypeScript type, but each has its own definition. */
export const SECTION_NAMES: Readonly<Record<TwinSectionKind, string>> = {
  tags: 'TwinTags',
  properties: 'TwinPropertySection',
  tagsPatch: 'TwinTagsPatch',
  desiredPatch: 'TwinDesiredPatch',
};

/** Converts `twinSection` to the object at level 0 of the section [W1–W7, R15]. */
export function convertTwinSection(kind: TwinSectionKind, definitions: Definitions): JsonSchema {
  switch (kind) {
    case 'tags':
      return {
        ...sizeComment(MAX_TAGS_SIZE, definitions),
        ...withReserved(RESERVED_IN_TAGS, definitions),
      };
    case 'tagsPatch':
      return {
        ...sizeComment(MAX_TAGS_SIZE, definitions),
        ...objectAt('TwinPatchValue', 0, definitions),
      };
    case 'desiredPatch':
      return {
        ...sizeComment(MAX_PROPERTIES_SIZE, definitions),
        ...objectAt('TwinPatchValue', 0, definitions),
      };
    case 'properties':
      return {
        ...sizeComment(MAX_PROPERTIES_SIZE, definitions),
        ...withReserved(RESERVED_IN_PROPERTIES, definitions),
      };
  }
}

/** A reserved property whose value is not checked [W3]. */
const unchecked = (what: string): JsonSchema => ({
  description: `${what}; its value is not checked. [W3]`,
});

/** The schemas of reserved properties, by name and by pattern of their names. */
interface ReservedProperties {
  readonly properties: JsonSchema;
  readonly patternProperties?: JsonSchema;
}

/** The reserved properties of `tags` in a response [W3]. */
const RESERVED_IN_TAGS: ReservedProperties = {
  properties: {
    $version: unchecked('The version of the section'),
    $metadata: unchecked('When each tag was last written'),
    $etag: unchecked('The etag of the section'),
  },
};

/** The reserved properties of `desired` and `reported` in a response [W3]. */
const RESERVED_IN_PROPERTIES: ReservedProperties = {
  properties: {
    $version: {
      description: 'The version of the section. [W3]',
      type: ['integer', 'null'],
      minimum: 0,
      maximum: MAX_INT64,
    },
    $metadata: {
      description: 'When each property was last written; its content is not checked. [W3]',
      type: ['object', 'null'],
    },
  },
  patternProperties: {
    '^\\$iotin:': unchecked('A property of an interface of the device'),
  },
};

/** Returns the schema of a section in a response, with the properties that IoT Hub adds [W3]. */
function withReserved(reserved: ReservedProperties, definitions: Definitions): JsonSchema {
  const { properties, patternProperties = {} } = reserved;
  const patterns = Object.keys(patternProperties).map((pattern) => ({ type: 'string', pattern }));
  const reservedKeys = [{ enum: Object.keys(properties) }, ...patterns];
  const key = referToKey('TwinValue', definitions);
  return {
    ...objectAt('TwinValue', 0, definitions),
    ...reserved,
    propertyNames:
      definitions.target === 'openapi'
        ? { anyOf: [...reservedKeys, key] }
        : { if: { anyOf: reservedKeys }, else: key },
  };
}

function sizeComment(maxSize: number, { target }: Definitions): JsonSchema {
  const levels = target === 'openapi' ? `at most ${MAX_TWIN_DEPTH} levels [W4], ` : '';
  const size = `a size of at most ${maxSize} key and value characters`;
  return notChecked(`${size}, ${levels}at most ${MAX_TWIN_VALUES} values. [W7]`);
}

/** The context of a value: a response, a patch, or an array in a patch, which has no `null` [R15]. */
type Context = 'TwinValue' | 'TwinPatchValue' | 'TwinPatchItem';

/** Refers to the schema of a value. An object or array is at the given level. */
function referToValue(context: Context, level: number, definitions: Definitions): JsonSchema {
  if (definitions.target === 'openapi') return referToAnyLevel(context, definitions);
  const { refer, explain } = definitions;
  const mayNest = level <= MAX_TWIN_DEPTH;
  return refer(`${context}Level${level}`, () => ({
    description: describeLevel(level, mayNest),
    ...byType(
      ['object', 'array'].map((type) => {
        const tooDeep = { ...no(type), ...explain('twin-depth') };
        return [type, mayNest ? containerAt(type, context, level, definitions) : tooDeep];
      }),
      context === 'TwinPatchItem'
        ? referToItemScalar(definitions)
        : referToScalar(context, definitions),
    ),
  }));
}

/** Refers to the schema of a scalar in an array of a patch, where `null` would delete nothing [R15]. */
function referToItemScalar(definitions: Definitions): JsonSchema {
  const { refer, explain } = definitions;
  return refer('TwinPatchItemScalar', () => ({
    description: 'A scalar, but not `null`, which would delete nothing in an array. [R15]',
    ...byType(
      [['null', { ...no('null'), ...explain('twin-null') }]],
      referToScalar('TwinPatchItem', definitions),
    ),
  }));
}

/** Refers to the schema of a value at any level. */
function referToAnyLevel(context: Context, definitions: Definitions): JsonSchema {
  return definitions.refer(context, () => ({
    description: 'A value in a twin section. [W1]',
    anyOf: [
      ...(context === 'TwinPatchItem' ? [] : [{ type: 'null' }]),
      referToScalar(context, definitions),
      containerAt('object', context, 0, definitions),
      containerAt('array', context, 0, definitions),
    ],
  }));
}

function describeLevel(level: number, mayNest: boolean): string {
  return mayNest
    ? `A value inside level ${level - 1}; an object or array is at level ${level}. [W1, W4]`
    : `A value inside level ${level - 1}, which is the last: no object or array. [W1, W4]`;
}

/** Returns the schema of an object or array at the level. */
function containerAt(
  type: string,
  context: Context,
  level: number,
  definitions: Definitions,
): JsonSchema {
  if (type === 'object') return objectAt(context, level, definitions);
  const inArray: Context = context === 'TwinPatchValue' ? 'TwinPatchItem' : context;
  const items = { items: referToValue(inArray, level + 1, definitions) };
  // In a definition that refers to itself, `items` is apart from `type`: TypeScript rejects a property that is an array of itself.
  return { type, ...(definitions.target === 'openapi' ? { allOf: [items] } : items) };
}

/** Returns the schema of an object at the level. Its values are at the next one. */
function objectAt(context: Context, level: number, definitions: Definitions): JsonSchema {
  return {
    type: 'object',
    propertyNames: referToKey(context, definitions),
    additionalProperties: referToValue(context, level + 1, definitions),
  };
}

function referToKey(context: Context, { refer, explain }: Definitions): JsonSchema {
  const isPatch = context !== 'TwinValue';
  return refer(isPatch ? 'TwinPatchKey' : 'TwinKey', () => ({
    description: isPatch
      ? 'A key in a patch: no control characters, spaces, `.`, `$` or `#`. [W2, R15]'
      : 'A key: no control characters, spaces, `.` or `$`. [W2]',
    ...bytesComment(MAX_TWIN_KEY_BYTES, 'W2'),
    type: 'string',
    pattern: `^[^\\x00-\\x20.$${isPatch ? '#' : ''}\\x7f-\\x9f]*$`,
    maxLength: MAX_TWIN_KEY_BYTES,
    ...explain('twin-key', isPatch ? { detail: PATCH_KEY } : {}),
  }));
}

const STRING: JsonSchema = { type: 'string', maxLength: MAX_TWIN_STRING_BYTES };

/** Returns the schemas of numbers that are written with an exponent. */
function withExponent(type: 'number' | 'integer'): JsonSchema[] {
  return [
    { type, minimum: FIRST_EXPONENT_NUMBER },
    { type, maximum: -FIRST_EXPONENT_NUMBER },
  ];
}

/** Refers to the schema of a scalar. In a patch, integers have a range; in a response, a number may be a float without a fraction [W6]. */
function referToScalar(context: Context, definitions: Definitions): JsonSchema {
  const { refer, target } = definitions;
  const isPatch = context !== 'TwinValue';
  const types = `A boolean, string${target === 'openapi' ? ' or number' : ', number or `null`'}`;
  return refer(isPatch ? 'TwinPatchScalar' : 'TwinScalar', () => ({
    description: `${types}. ${isPatch ? `${INTEGERS} [W1, W5, W6]` : '[W1, W5]'}`,
    ...bytesComment(MAX_TWIN_STRING_BYTES, 'W5'),
    ...(target === 'openapi'
      ? { anyOf: [{ type: 'boolean' }, STRING, ...numbersOfOpenApi(isPatch)] }
      : byType(
          [
            ['string', STRING],
            ['number', isPatch ? PATCH_NUMBER : { type: 'number' }],
          ],
          { type: ['boolean', 'null'] },
        )),
  }));
}

const INTEGERS =
  'Integers are from −2^52 to 2^52 − 1. Numbers from 1e21 up are written with an exponent, and do not count as integers.';

const INTEGER_RANGE: JsonSchema = { minimum: MIN_TWIN_INTEGER, maximum: MAX_TWIN_INTEGER };

const PATCH_NUMBER: JsonSchema = {
  type: 'number',
  if: { type: 'integer', not: { anyOf: withExponent('integer') } },
  // Not integer: fast-json-stringify merges the types, and finds no common one.
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: { type: 'number', ...INTEGER_RANGE },
};

function numbersOfOpenApi(isPatch: boolean): JsonSchema[] {
  if (!isPatch) return [{ type: 'number' }];
  return [
    { type: 'number', ...INTEGER_RANGE },
    { type: 'number', not: { type: 'integer' } },
    ...withExponent('number'),
  ];
}

function bytesComment(most: number, rule: string): JsonSchema {
  return notChecked(`at most ${most} bytes in UTF-8; maxLength counts characters. [${rule}]`);
}
