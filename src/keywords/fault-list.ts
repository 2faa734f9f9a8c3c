import { MAX_FAULT_STEPS, MAX_ISSUES } from '../hub-limits.js';
import type { IssueCode } from '../issues/codes.js';
import type { Fault, PathStep } from './fault.js';
import { describeNotJson } from './json-value.js';

/** The faults that a traversal has found, and its current path. */
export interface FaultList {
  /** The path to the current value. The traversal updates it. */
  readonly path: PathStep[];
  readonly faults: Fault[];
  /**
   * Adds a fault at the current path. Adds the fault `truncated` instead, once, if the list has 100 faults, or paths too long to
   * copy more of them.
   */
  add(code: IssueCode, more?: Pick<Fault, 'detail' | 'actual'>): void;
  /** Adds a fault for a value that JSON cannot represent. */
  addNotJson(value: unknown): void;
  /** Adds the fault `truncated`, and takes no more faults. */
  truncate(): void;
  /** Returns whether a fault was left out. */
  isTruncated(): boolean;
}

export function createFaultList(): FaultList {
  const path: PathStep[] = [];
  const faults: Fault[] = [];
  let steps = 0;
  let truncated = false;
  const isTruncated = () => truncated;

  function add(code: IssueCode, more?: Pick<Fault, 'detail' | 'actual'>): void {
    if (truncated) return;
    if (faults.length >= MAX_ISSUES || steps >= MAX_FAULT_STEPS) {
      truncate();
      return;
    }
    steps += path.length;
    faults.push({ path: [...path], code, ...more });
  }

  function truncate(): void {
    truncated = true;
    faults.push({ path: [], code: 'truncated', detail: faults.length });
  }

  const addNotJson = (value: unknown) => add('not-json', { detail: describeNotJson(value) });
  return { path, faults, add, addNotJson, truncate, isTruncated };
}
