import type { IssueCode } from '../issues/codes.js';

/** One step of a path: array items as numbers, everything else as text. */
export type PathStep = string | number;

/** A measured size. Measuring stops at a bound, so that messages about huge values stay cheap. */
export type Size = number | `more than ${number}`;

/** What breaks a rule inside a value that a keyword judges. */
export interface Fault {
  /** From the value that the keyword stands at to the culprit. */
  path: PathStep[];
  code: IssueCode;
  /** What the message needs beside the code: a limit, or what was found. */
  detail?: string | number;
  /** The size of the value, if that is what is wrong. */
  actual?: Size;
}
