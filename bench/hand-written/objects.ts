// Which values are objects, and which of their properties count.

/** Whether the value is an object and no array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns whether the property is an own one: JSON omits inherited ones. */
export function hasOwn(holder: object, key: string): boolean {
  // biome-ignore lint/suspicious/noPrototypeBuiltins: V8 folds this form away in a for-in loop, but not Object.hasOwn.
  return Object.prototype.hasOwnProperty.call(holder, key);
}

/** Returns whether JSON writes the properties of the object: it has no `toJSON`. */
export function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || isPlainInstance(value);
}

/** Apart, since nobody sends one: so that the common way stays small. */
function isPlainInstance(value: object): boolean {
  return (
    typeof (value as { toJSON?: unknown }).toJSON !== 'function' &&
    Object.prototype.toString.call(value) === '[object Object]'
  );
}
