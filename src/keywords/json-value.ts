// What JSON can represent. Tags, properties and payloads must not contain values that `JSON.stringify` would omit, replace
// or throw on: IoT Hub would receive something else than what was validated.

import { MAX_OMITTED, MAX_PROTOTYPES } from '../hub-limits.js';

/** Returns whether the object has the property itself. JSON omits inherited properties. */
export function hasOwn(holder: object, key: string): boolean {
  // biome-ignore lint/suspicious/noPrototypeBuiltins: V8 folds this form away in a for-in loop, but not Object.hasOwn; sections are checked a third faster.
  return Object.prototype.hasOwnProperty.call(holder, key);
}

/** Returns whether the object has the property itself and it is enumerable, so that JSON would write it. */
export function isEnumerable(holder: object, key: string): boolean {
  return Object.prototype.propertyIsEnumerable.call(holder, key);
}

/** Returns whether the value is an object in the sense of JSON Schema: not an array, not `null`. It has at most 32 prototypes. */
export function isObject(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && hasFewPrototypes(value)
  );
}

function hasFewPrototypes(value: object): boolean {
  let prototype = value;
  for (let count = 0; count <= MAX_PROTOTYPES; count++) {
    prototype = Object.getPrototypeOf(prototype);
    if (prototype === null || prototype === Object.prototype) return true;
  }
  return false;
}

/** Returns the property that JSON would write, or undefined if it is absent or the holder is not an object. */
export function ownProperty(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null) return undefined;
  if (!isEnumerable(holder, key)) return undefined;
  return (holder as Record<string, unknown>)[key];
}

/**
 * Returns whether JSON represents the object by its own properties: a plain object, of this realm or another, or an
 * instance of a class without `toJSON`; not a Date, Map, Set, typed array or boxed value.
 */
export function isJsonObject(value: object): boolean {
  return isPlainObject(value) || isCertainlyJsonObject(value);
}

/** Like `isJsonObject`, but also rejects boxed values and raw JSON that imitate a plain object by their tag and prototype. */
export function isCertainlyJsonObject(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return (
    (isUntagged(value) || prototype === Object.prototype || prototype === null) &&
    hasFewPrototypes(value) &&
    typeof (value as { toJSON?: unknown }).toJSON !== 'function' &&
    writesBraces(value, [])
  );
}

/** Returns whether the object is an ordinary one of this realm. */
export function isPlainObject(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype && isUntagged(value);
}

function isUntagged(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** Describes a value with too many properties that JSON omits, for a message. */
export function describeTooManyOmitted(): string {
  return `a value with more than ${MAX_OMITTED} undefined properties`;
}

/** Describes a value that JSON cannot represent, for a message. */
export function describeNotJson(value: unknown): string {
  switch (typeof value) {
    case 'number':
      return 'NaN or Infinity';
    case 'undefined':
      return 'undefined or a hole in an array';
    case 'object':
      return describeObject(value as object);
    default:
      return `a ${typeof value}`;
  }
}

/**
 * Returns whether `JSON.stringify` writes `{}`: for an object without properties. With `[]`, which omits all properties, for every object
 * except boxed values and raw JSON, which can hide behind a tag and a prototype.
 */
export function writesBraces(value: object, properties?: []): boolean {
  try {
    return JSON.stringify(value, properties) === '{}';
  } catch {
    // A boxed bigint, or a proxy that throws.
    return false;
  }
}

function describeObject(value: object): string {
  if (!hasFewPrototypes(value)) return `an object with more than ${MAX_PROTOTYPES} prototypes`;
  const type = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (OBJECT_TYPES.includes(type)) return `an object of type ${type}`;
  return typeof (value as { toJSON?: unknown }).toJSON === 'function'
    ? 'an object with a toJSON method'
    : 'an object that JSON writes in another way';
}

/** The types that a message may name. The value can set its own, which may be any text. */
const OBJECT_TYPES = [
  ...['Date', 'Map', 'Set', 'RegExp', 'Error', 'Promise', 'Number', 'String', 'Boolean', 'BigInt'],
  ...['ArrayBuffer', 'Uint8Array', 'URL', 'URLSearchParams', 'Headers'],
];
