// The keyword `twinSection` in standard keywords. JSON Schema cannot count levels, so each level has its own definition, and the
// last one allows no object or array [W4]. Where levels are not counted, one definition refers to itself.

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
import type { TwinSectionKind } from '../../src/keywords/twin-section-kind.js';
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
  return {
    ...objectAt('TwinValue', 0, definitions),
    ...reserved,
    propertyNames: {
      anyOf: [{ enum: Object.keys(properties) }, ...patterns, referToKey('TwinValue', definitions)],
    },
  };
}

function sizeComment(maxSize: number, { countsLevels }: Definitions): JsonSchema {
  const levels = countsLevels ? '' : `at most ${MAX_TWIN_DEPTH} levels [W4], `;
  const size = `a size of at most ${maxSize} key and value characters`;
  return notChecked(`${size}, ${levels}at most ${MAX_TWIN_VALUES} values. [W7]`);
}

/** The context of a value: a response, a patch, or an array in a patch, which has no `null` [R15]. */
type Context = 'TwinValue' | 'TwinPatchValue' | 'TwinPatchItem';

/** Refers to the schema of a value. An object or array is at the given level. */
function referToValue(context: Context, level: number, definitions: Definitions): JsonSchema {
  const { countsLevels } = definitions;
  const mayNest = !countsLevels || level <= MAX_TWIN_DEPTH;
  return definitions.refer(countsLevels ? `${context}Level${level}` : context, () => ({
    description: countsLevels ? describeLevel(level, mayNest) : 'A value in a twin section. [W1]',
    ...anyOf([
      ...(context === 'TwinPatchItem' ? [] : [{ type: 'null' }]),
      referToScalar(definitions),
      ...(mayNest ? containersAt(context, level, definitions) : []),
    ]),
  }));
}

function describeLevel(level: number, mayNest: boolean): string {
  return mayNest
    ? `A value inside level ${level - 1}; an object or array is at level ${level}. [W1, W4]`
    : `A value inside level ${level - 1}, which is the last: no object or array. [W1, W4]`;
}

function anyOf(schemas: readonly JsonSchema[]): JsonSchema {
  const [only, another] = schemas;
  return only !== undefined && another === undefined ? only : { anyOf: schemas };
}

function containersAt(context: Context, level: number, definitions: Definitions): JsonSchema[] {
  const inArray: Context = context === 'TwinPatchValue' ? 'TwinPatchItem' : context;
  const object = objectAt(context, level, definitions);
  const items = { items: referToValue(inArray, level + 1, definitions) };
  return [
    object,
    // In a definition that refers to itself, `items` is apart from `type`: TypeScript rejects a property that is an array of itself.
    { type: 'array', ...(definitions.countsLevels ? items : { allOf: [items] }) },
  ];
}

/** Returns the schema of an object at the level. Its values are at the next one. */
function objectAt(context: Context, level: number, definitions: Definitions): JsonSchema {
  return {
    type: 'object',
    propertyNames: referToKey(context, definitions),
    additionalProperties: referToValue(context, level + 1, definitions),
  };
}

function referToKey(context: Context, definitions: Definitions): JsonSchema {
  const isPatch = context !== 'TwinValue';
  return definitions.refer(isPatch ? 'TwinPatchKey' : 'TwinKey', () => ({
    description: isPatch
      ? 'A key in a patch: no control characters, spaces, `.`, `$` or `#`. [W2, R15]'
      : 'A key: no control characters, spaces, `.` or `$`. [W2]',
    ...bytesComment(MAX_TWIN_KEY_BYTES, 'W2'),
    type: 'string',
    pattern: `^[^\\x00-\\x20.$${isPatch ? '#' : ''}\\x7f-\\x9f]*$`,
    maxLength: MAX_TWIN_KEY_BYTES,
  }));
}

function referToScalar(definitions: Definitions): JsonSchema {
  return definitions.refer('TwinScalar', () => ({
    description:
      'A boolean, string or number. Integers are within ±2^52. ' +
      'Numbers from 1e21 up are written with an exponent, and do not count as integers. [W1, W5, W6]',
    ...bytesComment(MAX_TWIN_STRING_BYTES, 'W5'),
    anyOf: [
      { type: 'boolean' },
      { type: 'string', maxLength: MAX_TWIN_STRING_BYTES },
      { type: 'number', minimum: MIN_TWIN_INTEGER, maximum: MAX_TWIN_INTEGER },
      { type: 'number', not: { type: 'integer' } },
      { type: 'number', minimum: FIRST_EXPONENT_NUMBER },
      { type: 'number', maximum: -FIRST_EXPONENT_NUMBER },
    ],
  }));
}

function bytesComment(most: number, rule: string): JsonSchema {
  return notChecked(`at most ${most} bytes in UTF-8; maxLength counts characters. [${rule}]`);
}
