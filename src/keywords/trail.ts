import { MAX_FAULT_STEPS, MAX_ISSUES } from '../hub-limits.js';
import type { IssueCode } from '../issues/codes.js';
import type { Fault, PathStep } from './fault.js';
import { describeNotJson } from './json-value.js';

/** Where a walk stands that says what it refuses, and what it has found. */
export interface Trail {
  /** The way to the present place, which the walk keeps. */
  readonly path: PathStep[];
  readonly faults: Fault[];
  /** Notes a fault at the present place, unless the trail is full. */
  note(code: IssueCode, more?: Pick<Fault, 'detail' | 'actual'>): void;
  /** The same for a value that JSON cannot carry. */
  noteNotJson(value: unknown): void;
  /** Whether more faults than these would not be listed: there are 100, or their paths are too long to copy more of them. */
  isFull(): boolean;
}

export function createTrail(): Trail {
  const path: PathStep[] = [];
  const faults: Fault[] = [];
  let steps = 0;
  const isFull = () => faults.length >= MAX_ISSUES || steps >= MAX_FAULT_STEPS;

  function note(code: IssueCode, more?: Pick<Fault, 'detail' | 'actual'>): void {
    if (isFull()) return;
    steps += path.length;
    faults.push({ path: [...path], code, ...more });
  }

  const noteNotJson = (value: unknown) => note('not-json', { detail: describeNotJson(value) });
  return { path, faults, note, noteNotJson, isFull };
}
