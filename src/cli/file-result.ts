import type { Advice } from '../advice/advice.js';
import type { EntityName } from '../entities.js';
import type { Issue } from '../issues/issue.js';

/** The reason why a file could not be validated. Codes are stable. */
export type FileErrorCode =
  | 'not-found'
  | 'directory'
  | 'unreadable'
  | 'too-large'
  | 'not-utf8'
  | 'not-json'
  | 'no-entity';

/** An error that prevented the validation of a file. */
export interface FileError {
  code: FileErrorCode;
  /** A phrase without a capital or a full stop, printed after `error: `. */
  message: string;
  /** The line of a JSON syntax error, from 1. */
  line?: number;
  /** The column of a JSON syntax error, in characters from 1. */
  column?: number;
}

/** A file that was validated. */
export interface ValidatedFile {
  file: string;
  entity: EntityName;
  valid: boolean;
  /** Empty if the file is valid. */
  issues: Issue[];
  /** Warnings about a valid job request; empty for everything else. They do not affect the exit code. */
  advice: Advice[];
}

/** The result for one file, as `--json` prints it. */
export type FileResult = ValidatedFile | { file: string; error: FileError };

/** Returns 0 if all files are valid, 2 if any file could not be validated, and 1 otherwise. */
export function exitCodeOf(results: readonly FileResult[]): number {
  if (results.some((result) => 'error' in result)) return 2;
  return results.every((result) => 'valid' in result && result.valid) ? 0 : 1;
}
