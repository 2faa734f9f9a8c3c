import { hasToJson, isContainer, propertiesOf } from './objects.js';
import { bytesOf } from './strings.js';

/** Returns whether JSON represents the value without loss. The ancestors are for finding cycles. */
export function isJsonValue(value: unknown, ancestors: readonly unknown[] = []): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || ancestors.includes(value)) return false;
  const below = [...ancestors, value];
  // Array.from turns holes into undefined, which is not a JSON value either.
  if (Array.isArray(value)) return Array.from(value).every((item) => isJsonValue(item, below));
  if (isContainer(value) || hasToJson(value)) return false;
  return propertiesOf(value).every(([, inner]) => isJsonValue(inner, below));
}

/** The greatest number of ignored properties in a section or payload, which is a limit of this package. */
export const MAX_IGNORED = 131_072;

/** Returns how many own properties of the object JSON.stringify ignores: undefined ones. */
export function ignoredIn(object: object): number {
  return Object.keys(object).length - propertiesOf(object).length;
}

/** Returns how many properties JSON.stringify ignores in the value, at all levels. */
export function ignoredInside(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : ignoredIn(value);
  return valuesIn(value).reduce((total: number, inner) => total + ignoredInside(inner), own);
}

/** Returns the elements of an array, or the values of the properties of an object. */
export function valuesIn(value: object): unknown[] {
  return Array.isArray(value) ? value : propertiesOf(value).map(([, inner]) => inner);
}

/** Returns the size of the JSON text in bytes. */
export function jsonBytes(value: unknown): number {
  return bytesOf(JSON.stringify(toPlain(value)));
}

/** Returns a copy in plain objects, in which a hidden toJSON has no effect. */
function toPlain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toPlain);
  return Object.fromEntries(propertiesOf(value).map(([name, inner]) => [name, toPlain(inner)]));
}
