import { MAX_MEASURED_BYTES } from '../hub-limits.js';
import { formatIssues } from '../issues/format-issues.js';
import type { PathStep } from '../keywords/fault.js';
import { jsonStringBytes } from '../keywords/json-text.js';
import { twinScalarSize } from '../keywords/twin-scalar.js';
import { utf8Length } from '../keywords/utf8.js';

/** The greatest of its kind, and where it was first met. */
export interface Greatest {
  value: number;
  path: PathStep[];
}

/** What was counted of a section up to a place in it. */
export interface SectionTally {
  /** The way to the present place, which the walk keeps. */
  readonly path: PathStep[];
  readonly depth: Greatest;
  readonly key: Greatest;
  readonly string: Greatest;
  size: number;
  jsonBytes: number;
}

export function createTally(): SectionTally {
  const [depth, key, string] = [none(), none(), none()];
  return { path: [], depth, key, string, size: 0, jsonBytes: 0 };
}

function none(): Greatest {
  return { value: 0, path: [] };
}

/** Notes what is found at the present place, if it is greater than all before. */
export function note(greatest: Greatest, value: number, { path }: SectionTally): void {
  if (value <= greatest.value) return;
  greatest.value = value;
  greatest.path = [...path];
}

/** Adds a key or a string. What is too long by its length alone is not counted. */
export function addText(text: string, longest: Greatest, tally: SectionTally): void {
  addBytes(text.length > MAX_MEASURED_BYTES ? text.length : jsonStringBytes(text), tally);
  tally.size += twinScalarSize(text);
  note(longest, utf8Length(text), tally);
}

export function addBytes(bytes: number, tally: SectionTally): void {
  tally.jsonBytes += bytes;
  if (tally.jsonBytes > MAX_MEASURED_BYTES) throw tooLarge(`${MAX_MEASURED_BYTES} bytes of JSON`);
}

/** The error for what stands at the present place. */
export function notJson(what: string, { path }: SectionTally): TypeError {
  const message = `The section cannot be measured: JSON cannot carry ${what}. [W1]`;
  return new TypeError(formatIssues([{ path, code: 'not-json', message }]));
}

export function tooLarge(limit: string): RangeError {
  return new RangeError(`The section cannot be measured: it has more than ${limit}.`);
}
