import { placesOf } from './walk.js';

/** Returns whether a value is the wanted one. */
export type Finder = (found: unknown) => boolean;

export const is =
  (wanted: unknown): Finder =>
  (found) =>
    found === wanted;

export const isText =
  (test: (text: string) => boolean): Finder =>
  (found) =>
    typeof found === 'string' && test(found);

export const isNumber =
  (test: (number: number) => boolean): Finder =>
  (found) =>
    typeof found === 'number' && test(found);

export const matches = (pattern: RegExp): Finder => isText((text) => pattern.test(text));

/** Text of so many characters. */
export const ofLength = (length: number): Finder => isText((text) => [...text].length === length);

/** Returns whether the value is, or contains, the wanted one. */
export const somewhere =
  (test: Finder): Finder =>
  (found) =>
    placesOf(found).some(({ value }) => test(value));

export const isArray =
  (test: (items: unknown[]) => boolean): Finder =>
  (found) =>
    Array.isArray(found) && test(found);

export const isObject =
  (test: (properties: object) => boolean): Finder =>
  (found) =>
    typeof found === 'object' && found !== null && !Array.isArray(found) && test(found);

export const someKey = (test: (key: string) => boolean): Finder =>
  somewhere(isObject((properties) => Object.keys(properties).some(test)));

/** Returns whether a value of the kind is nested at the depth. */
export const nests =
  (depth: number, kind: Finder): Finder =>
  (found) =>
    placesOf(found).some(({ path, value }) => path.length === depth && kind(value));
