import type { IssueCode } from '../issues/codes.js';
import { MAX_ISSUES } from '../limits.js';
import type { Fault, PathStep } from './fault.js';
import { describeNotJson } from './json-value.js';

/** Where a walk stands that is to say what it refuses. A walk that only judges has none. */
export interface Trail {
  readonly path: PathStep[];
  /** The objects and arrays around the present place, the outermost first. */
  readonly holders: object[];
  readonly faults: Fault[];
  /** Notes a fault at the present place. Answers whether the walk shall go on: not when there are enough. */
  note(code: IssueCode, detail?: string | number): boolean;
  /** The same for a value that JSON cannot carry. */
  noteNotJson(value: unknown): boolean;
}

export function createTrail(): Trail {
  const path: PathStep[] = [];
  const faults: Fault[] = [];

  function note(code: IssueCode, detail?: string | number): boolean {
    const fault: Fault = { path: [...path], code };
    if (detail !== undefined) fault.detail = detail;
    return faults.push(fault) < MAX_ISSUES;
  }

  const noteNotJson = (value: unknown) => note('not-json', describeNotJson(value));
  return { path, holders: [], faults, note, noteNotJson };
}
