// What counts as an object, and which of its members count.

/** Whether the value is an object and no array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the object has the member itself: JSON does not write inherited ones. */
export function hasOwn(holder: object, key: string): boolean {
  // biome-ignore lint/suspicious/noPrototypeBuiltins: V8 folds this form away in a for-in loop, but not Object.hasOwn.
  return Object.prototype.hasOwnProperty.call(holder, key);
}

/** Whether JSON writes the members of the object: it is plain, or of a class without `toJSON`. */
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
