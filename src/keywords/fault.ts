import type { IssueCode } from '../issues/codes.js';

/** One step of a path: a number for an array item, a string for a property. */
export type PathStep = string | number;

/** A measured size. Measuring stops at a bound, so that messages about huge values stay cheap. */
export type Size = number | `more than ${number}`;

/** A broken rule inside a value that a keyword validates. */
export interface Fault {
  /** The path from the validated value to the property or item at fault. */
  path: PathStep[];
  code: IssueCode;
  /** A limit or a description that the message contains. */
  detail?: string | number;
  /** The size of the value, if that is what is wrong. */
  actual?: Size;
}

/** The detail of `twin-key` in a patch, where `#` is not allowed either [R15]. */
export const PATCH_KEY = '#';
