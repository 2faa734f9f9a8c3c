// Reads arguments that may be anything: a getter or a proxy that throws is like a property that is absent.
import { tryOrUndefined } from '../try-or-undefined.js';

/** Throws an error about an argument. The message never contains the value, which may be secret. */
export function rejectArgument(
  name: string,
  rule: string,
  ErrorType: ErrorConstructor = RangeError,
): never {
  throw new ErrorType(`${name} must ${rule}.`);
}

/** The rule of a constant. */
export const CONSTANT_RULE = 'be a string, finite number, boolean or null';

/** Returns whether the value is a constant. */
export function isConstant(value: unknown): value is string | number | boolean | null {
  // Stryker disable next-line Regex: no other type name contains one of these names.
  return value === null || Number.isFinite(value) || /^(string|boolean)$/.test(typeof value);
}

/** Returns a property, or undefined if there is none or a getter throws. */
export function readProperty(object: unknown, key: string | number): unknown {
  return tryOrUndefined(() => (object as Record<string | number, unknown>)[key]);
}

/** Returns whether the value is an array, and not a revoked proxy. */
export function isArray(value: unknown): value is unknown[] {
  return tryOrUndefined(() => Array.isArray(value)) as boolean;
}

/** Converts the elements of an array with `minimum` or more elements. Reads each element once. */
export function readArray<T>(
  array: unknown,
  name: string,
  convert: (element: unknown, name: string, index: number) => T,
  minimum = 0,
  ErrorType: ErrorConstructor = TypeError,
): T[] {
  const length = isArray(array) ? readProperty(array, 'length') : undefined;
  // The length of a proxy may be anything.
  if (!((length as number) >= minimum)) {
    const rule = length === undefined ? 'be an array' : `have ${minimum} or more elements`;
    rejectArgument(name, rule, ErrorType);
  }
  const converted: T[] = [];
  for (let index = 0; index < (length as number); index++) {
    converted.push(convert(readProperty(array, index), `${name}[${index}]`, index));
  }
  return converted;
}
