import { types } from 'node:util';

/** Returns whether a value is valid. */
export type Oracle = (value: unknown) => boolean;

type Oracles = Readonly<Record<string, Oracle>>;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** Returns the properties that JSON.stringify writes: it ignores those that are undefined. */
export function propertiesOf(object: object): [name: string, value: unknown][] {
  return Object.entries(object).filter(([, value]) => value !== undefined);
}

/** Returns an own property of an object, otherwise undefined. */
export function own(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Returns whether an object has a toJSON method. Arrays, and plain objects with properties, are not checked. */
export function hasToJson(object: object): boolean {
  const isPlain =
    Object.getPrototypeOf(object) === Object.prototype && propertiesOf(object).length > 0;
  return (
    !isPlain && !Array.isArray(object) && 'toJSON' in object && typeof object.toJSON === 'function'
  );
}

/** Returns whether JSON.stringify loses the contents of the object, such as those of a map. */
export function isContainer(value: unknown): boolean {
  return (
    types.isMap(value) ||
    types.isSet(value) ||
    types.isWeakMap(value) ||
    types.isWeakSet(value) ||
    types.isBoxedPrimitive(value) ||
    types.isRegExp(value) ||
    types.isNativeError(value) ||
    types.isPromise(value) ||
    types.isAnyArrayBuffer(value) ||
    types.isArrayBufferView(value)
  );
}

/** Returns whether the value is an object that JSON.stringify writes property by property. A hidden toJSON of a plain one is not looked for. */
function isJsonObject(value: unknown): value is object {
  if (!isObject(value) || isContainer(value)) return false;
  return Object.getPrototypeOf(value) === Object.prototype || !hasToJson(value);
}

export function oneOf(...values: readonly unknown[]): Oracle {
  return (value) => values.includes(value);
}

/** An optional property of a response, which may be null. */
export function nullish(oracle: Oracle): Oracle {
  return (value) => value === undefined || value === null || oracle(value);
}

/** An optional property of a request. */
export function optional(oracle: Oracle): Oracle {
  return (value) => value === undefined || oracle(value);
}

/** A response: inherited properties count, and unknown properties are allowed. */
export function response(properties: Oracles): Oracle {
  return (value) =>
    isObject(value) && Object.entries(properties).every(([name, oracle]) => oracle(value[name]));
}

/** A request: only own properties count, and unknown properties are not allowed. */
export function request(properties: Oracles): Oracle {
  return (value) => {
    if (!isJsonObject(value)) return false;
    const found = new Map(propertiesOf(value));
    const hasUnknown = [...found.keys()].some((name) => !Object.hasOwn(properties, name));
    if (hasUnknown) return false;
    return Object.entries(properties).every(([name, oracle]) => oracle(found.get(name)));
  };
}

/** A map, such as one of labels: any keys, and valid values. Only the properties that JSON.stringify writes count. */
export function recordOf(oracle: Oracle): Oracle {
  return (value) =>
    isJsonObject(value) && propertiesOf(value).every(([, property]) => oracle(property));
}
