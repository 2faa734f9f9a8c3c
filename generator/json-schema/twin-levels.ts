// What may stand at each level of a twin section. JSON Schema cannot count levels, so each is a definition
// of its own, and the last lets nothing nest [W4]. Where levels are not counted, one definition refers to itself.

import {
  FIRST_EXPONENT_NUMBER,
  MAX_TWIN_DEPTH,
  MAX_TWIN_INTEGER,
  MAX_TWIN_KEY_BYTES,
  MAX_TWIN_STRING_BYTES,
  MIN_TWIN_INTEGER,
} from '../../src/hub-limits.js';
import type { Definitions, JsonSchema } from './definitions.js';

/** Where a value stands: in what a hub returns, in a patch, or in an array of one, without `null` [R15]. */
export type Place = 'TwinValue' | 'TwinPatchValue' | 'TwinPatchItem';

/** A value that, if it is an object or array, stands at the level. */
export function referToValue(place: Place, level: number, definitions: Definitions): JsonSchema {
  const { countsLevels } = definitions;
  const isHolder = !countsLevels || level <= MAX_TWIN_DEPTH;
  return definitions.refer(countsLevels ? `${place}Level${level}` : place, () => ({
    description: countsLevels ? describeLevel(level, isHolder) : 'A value in a twin section. [W1]',
    ...oneOfThem([
      ...(place === 'TwinPatchItem' ? [] : [{ type: 'null' }]),
      referToScalar(definitions),
      ...(isHolder ? holdersAt(place, level, definitions) : []),
    ]),
  }));
}

function describeLevel(level: number, isHolder: boolean): string {
  return isHolder
    ? `What may stand directly under level ${level - 1}; an object or array is at level ${level}. [W1, W4]`
    : `What may stand directly under level ${level - 1}: no object or array. [W1, W4]`;
}

function oneOfThem(schemas: readonly JsonSchema[]): JsonSchema {
  const [only, another] = schemas;
  return only !== undefined && another === undefined ? only : { anyOf: schemas };
}

function holdersAt(place: Place, level: number, definitions: Definitions): JsonSchema[] {
  const inArray: Place = place === 'TwinPatchValue' ? 'TwinPatchItem' : place;
  const object = objectAt(place, level, definitions);
  const items = { items: referToValue(inArray, level + 1, definitions) };
  return [
    object,
    // Where a definition refers to itself, apart from the type: TypeScript refuses a member that is an array of itself.
    { type: 'array', ...(definitions.countsLevels ? items : { allOf: [items] }) },
  ];
}

/** An object at the level, of which each member is a value of the next. */
export function objectAt(place: Place, level: number, definitions: Definitions): JsonSchema {
  return {
    type: 'object',
    propertyNames: referToKey(place, definitions),
    additionalProperties: referToValue(place, level + 1, definitions),
  };
}

export function referToKey(place: Place, definitions: Definitions): JsonSchema {
  const isPatch = place !== 'TwinValue';
  return definitions.refer(isPatch ? 'TwinPatchKey' : 'TwinKey', () => ({
    description: isPatch
      ? 'A key to write: no control character, space, `.`, `$` or `#`. [W2, R15]'
      : 'A key: no control character, space, `.` or `$`. [W2]',
    $comment: countsBytes(MAX_TWIN_KEY_BYTES, 'W2'),
    type: 'string',
    pattern: `^[^\\x00-\\x20.$${isPatch ? '#' : ''}\\x7f-\\x9f]*$`,
    maxLength: MAX_TWIN_KEY_BYTES,
  }));
}

function referToScalar(definitions: Definitions): JsonSchema {
  return definitions.refer('TwinScalar', () => ({
    description:
      'A boolean, text or number. Integers lie within ±2^52; ' +
      'a number from 1e21 up is written with an exponent, and so is none. [W1, W5, W6]',
    $comment: countsBytes(MAX_TWIN_STRING_BYTES, 'W5'),
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

function countsBytes(most: number, rule: string): string {
  return `Beyond JSON Schema: ${most} bytes of UTF-8, where maxLength counts characters. [${rule}]`;
}
