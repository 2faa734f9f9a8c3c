// What JSON can represent. Tags, properties and payloads must not contain values that `JSON.stringify` would omit, replace
// or throw on: IoT Hub would receive something else than what was validated.

import { MAX_OMITTED } from '../hub-limits.js';

/** Returns whether the object has the property itself. JSON omits inherited properties. */
export function hasOwn(holder: object, key: string): boolean {
  // biome-ignore lint/suspicious/noPrototypeBuiltins: V8 folds this form away in a for-in loop, but not Object.hasOwn; sections are checked a third faster.
  return Object.prototype.hasOwnProperty.call(holder, key);
}

/** Returns whether the object has the property itself and it is enumerable, so that JSON would write it. */
export function isEnumerable(holder: object, key: string): boolean {
  return Object.prototype.propertyIsEnumerable.call(holder, key);
}

/** Returns whether the value is an object in the sense of JSON Schema: not an array, not `null`. */
export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  const { toJSON } = value as { toJSON?: unknown };
  return typeof toJSON !== 'function' && Object.prototype.toString.call(value) === PLAIN;
}

/** Describes a value with too many properties that JSON omits, for a message. */
export const TOO_MANY_OMITTED = `a value with more than ${MAX_OMITTED} undefined or inherited properties`;

/** Describes a value that JSON cannot represent, for a message. */
export function describeNotJson(value: unknown): string {
  switch (typeof value) {
    case 'number':
      return 'NaN or Infinity';
    case 'undefined':
      return 'undefined or a hole in an array';
    case 'object': {
      const tag = Object.prototype.toString.call(value);
      if (tag === PLAIN) return 'an object with a toJSON method';
      return `an object of type ${tag.slice('[object '.length, -1)}`;
    }
    default:
      return `a ${typeof value}`;
  }
}

/** The result of `Object.prototype.toString` for an object without a tag. */
const PLAIN = '[object Object]';
