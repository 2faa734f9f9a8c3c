import { placesOf } from './walk.js';

/** Tells whether a value is what is looked for. */
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

/** Whether the value is, or holds, what is looked for. */
export const somewhere =
  (test: Finder): Finder =>
  (found) =>
    placesOf(found).some(({ value }) => test(value));

export const isArray =
  (test: (items: unknown[]) => boolean): Finder =>
  (found) =>
    Array.isArray(found) && test(found);

export const isObject =
  (test: (members: object) => boolean): Finder =>
  (found) =>
    typeof found === 'object' && found !== null && !Array.isArray(found) && test(found);

export const someKey = (test: (key: string) => boolean): Finder =>
  somewhere(isObject((members) => Object.keys(members).some(test)));

/** Whether objects and arrays nest so deep that one of the kind stands at the depth. */
export const nests =
  (depth: number, kind: Finder): Finder =>
  (found) =>
    placesOf(found).some(({ path, value }) => path.length === depth && kind(value));
