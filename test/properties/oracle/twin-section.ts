import { ignoredIn, ignoredInside, isJsonValue, MAX_IGNORED, valuesIn } from './json-values.js';
import { isInt64 } from './numbers.js';
import { hasToJson, isContainer, isObject, nullish, type Oracle, propertiesOf } from './objects.js';
import { bytesOf, charactersOf } from './strings.js';

const MAX_KEY_BYTES = 1024;
const MAX_STRING_BYTES = 4096;
const MIN_INTEGER = -4_503_599_627_370_496;
const MAX_INTEGER = 4_503_599_627_370_495;
/** The section itself and the 10 levels below it. */
const MAX_LEVELS = 11;
/** A limit of this package. 64 UTF-16 units of strings count as one value. */
const MAX_VALUES = 131_072;
const UNITS_PER_VALUE = 64;

/** `tags` in a response [T9]. */
export const isTags: Oracle = (value) =>
  isSection(value, 8192, false, (name) => ['$version', '$metadata', '$etag'].includes(name));

/** `tags` in a request [R15]. */
export const isTagsPatch: Oracle = (value) => isSection(value, 8192, true);

/** `desired` in a request [R15]. */
export const isDesiredPatch: Oracle = (value) => isSection(value, 32_768, true);

/** `desired` or `reported` in a response: $version and $metadata have rules of their own, $iotin: properties have none [W3]. */
export function isReturnedProperties(value: unknown): boolean {
  if (!isObject(value)) return false;
  const properties = new Map(propertiesOf(value));
  return (
    nullish(isInt64)(properties.get('$version')) &&
    nullish(isObject)(properties.get('$metadata')) &&
    isSection(
      value,
      32_768,
      false,
      (name) => ['$version', '$metadata'].includes(name) || /^\$iotin:/.test(name),
    )
  );
}

/** Checks one rule after the other, each by its own traversal [W1–W7]. */
function isSection(
  section: unknown,
  maxSize: number,
  isRequest: boolean,
  isReserved: (name: string) => boolean = () => false,
): boolean {
  if (!isObject(section) || isContainer(section) || hasToJson(section)) return false;
  const own = Object.fromEntries(propertiesOf(section).filter(([name]) => !isReserved(name)));
  return (
    isJsonValue(own) &&
    levelsOf(own) <= MAX_LEVELS &&
    countValues(own) <= MAX_VALUES &&
    ignoredIn(section) + ignoredInside(own) <= MAX_IGNORED &&
    documentedSize(own) <= maxSize &&
    hasValidContents(own, isRequest) &&
    !(isRequest && hasNullInArray(own, false))
  );
}

/** Returns whether all keys, strings and integers in the value are valid [W2, W5, W6]. */
function hasValidContents(value: unknown, isRequest: boolean): boolean {
  if (typeof value === 'string') return bytesOf(value) <= MAX_STRING_BYTES;
  if (typeof value === 'number') return isTwinNumber(value, isRequest);
  if (Array.isArray(value)) return value.every((item) => hasValidContents(item, isRequest));
  if (!isObject(value)) return true;
  return propertiesOf(value).every(
    ([key, inner]) => isTwinKey(key, isRequest) && hasValidContents(inner, isRequest),
  );
}

/** In a request, JSON text without `.` or `e` is an integer: -0 is written as 0, and 1e21 with an exponent [W6]. */
function isTwinNumber(number: number, isRequest: boolean): boolean {
  if (!isRequest) return true;
  const isInteger = !/[.e]/.test(JSON.stringify(number));
  return !isInteger || (number >= MIN_INTEGER && number <= MAX_INTEGER);
}

/** Checks a key at any level of a section; `#` is invalid in requests only [W2, R15]. */
export function isTwinKey(key: string, isRequest: boolean): boolean {
  if (bytesOf(key) > MAX_KEY_BYTES || /\p{Cc}/u.test(key)) return false;
  return !['.', '$', ' ', ...(isRequest ? ['#'] : [])].some((character) => key.includes(character));
}

/** null deletes a property of an object, but it is not allowed below an array [R15]. */
function hasNullInArray(value: unknown, isBelowArray: boolean): boolean {
  if (value === null) return isBelowArray;
  if (Array.isArray(value)) return value.some((item) => hasNullInArray(item, true));
  if (!isObject(value)) return false;
  return propertiesOf(value).some(([, inner]) => hasNullInArray(inner, isBelowArray));
}

/** The documented size: 1 per character that is not a control character, 8 per number, 4 per boolean [W7]. */
export function documentedSize(value: unknown): number {
  if (typeof value === 'string') return charactersOf(value.replaceAll(/\p{Cc}/gu, ''));
  if (typeof value === 'number') return 8;
  if (typeof value === 'boolean') return 4;
  if (Array.isArray(value)) return sum(value.map(documentedSize));
  if (!isObject(value)) return 0;
  return sum(
    propertiesOf(value).map(([key, inner]) => documentedSize(key) + documentedSize(inner)),
  );
}

function countValues(value: unknown): number {
  if (typeof value === 'string') return value.length / UNITS_PER_VALUE;
  if (typeof value !== 'object' || value === null) return 0;
  const values = valuesIn(value);
  return values.length + sum(values.map(countValues));
}

/** Returns how deeply objects and arrays nest, the value itself included [W4]. */
function levelsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return (
    valuesIn(value)
      .map(levelsOf)
      .reduce((most, levels) => Math.max(most, levels), 0) + 1
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
