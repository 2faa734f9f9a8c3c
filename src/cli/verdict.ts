import type { Advice } from '../advice/advice.js';
import type { Issue } from '../issues/issue.js';
import type { EntityName } from './entities.js';

/** Why a file could not be judged: stable, for machines. */
export type CheckErrorCode =
  | 'not-found'
  | 'directory'
  | 'unreadable'
  | 'too-large'
  | 'not-utf8'
  | 'not-json'
  | 'no-entity';

/** Why a file could not be judged. */
export interface CheckError {
  code: CheckErrorCode;
  /** One plain English sentence. */
  message: string;
  /** Where a text stops being JSON, counted from 1. */
  line?: number;
  /** The same in its line, in characters from 1. */
  column?: number;
}

/** A file that was judged. */
export interface Judgement {
  file: string;
  entity: EntityName;
  valid: boolean;
  /** Empty where it is valid. */
  issues: Issue[];
  /** What may go wrong with a valid request; empty for all else. It changes no exit code. */
  advice: Advice[];
}

/** What is said of one file, as `--json` prints it. */
export type Verdict = Judgement | { file: string; error: CheckError };

/** 0 if all are valid, 1 if one is invalid, 2 if one could not be judged, which says the least of all. */
export function exitCodeOf(verdicts: readonly Verdict[]): number {
  if (verdicts.some((verdict) => 'error' in verdict)) return 2;
  return verdicts.every((verdict) => 'valid' in verdict && verdict.valid) ? 0 : 1;
}
