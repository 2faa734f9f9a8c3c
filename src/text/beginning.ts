import type { IssueCode } from '../issues/codes.js';
import type { Issue } from '../issues/issue.js';
import type { PathStep } from '../keywords/fault.js';
import type { Mistake } from './json-text/describe-mistake.js';
import { findBeginning } from './json-text/scan-json.js';

/** The beginning of a text that is not JSON, completed to JSON. */
export interface CompletedBeginning {
  /** Undefined if only the engine rejects the text. */
  readonly mistake: Mistake | undefined;
  readonly text: string;
  /** The offset at which the beginning ends, and the brackets follow that close it. */
  readonly end: number;
  /** Whether the object or array at a path was open there. */
  readonly isOpen: (path: readonly PathStep[]) => boolean;
}

/** Returns the text before its first mistake, without an unfinished property, and with its brackets closed. */
export function beginningOf(text: string): CompletedBeginning {
  const { mistake, end, closers, path } = findBeginning(text);
  return {
    mistake,
    text: text.slice(0, end) + closers,
    end,
    isOpen: (other) => closers !== '' && other.every((step, index) => step === path[index]),
  };
}

/** The codes of issues that later properties of the same object can repair. */
const REPAIRED_NEXT: readonly IssueCode[] = ['required', 'connect-timeout-above-response-timeout'];

/** The codes of issues of an object or array that later content of it can repair or change. */
const REPAIRED_INSIDE: readonly IssueCode[] = [
  'empty-patch',
  'truncated',
  'payload-size',
  'list-count',
  'work-limit',
  'parent-scopes-count',
  'twin-size',
  'twin-values',
];

/**
 * Returns whether an issue of the beginning could disappear or change with the text that follows. Later properties of the same name
 * are not expected.
 */
export function canStillChange({ code, path }: Issue, { isOpen }: CompletedBeginning): boolean {
  return REPAIRED_NEXT.includes(code)
    ? isOpen(path.slice(0, -1))
    : REPAIRED_INSIDE.includes(code) && isOpen(path);
}
