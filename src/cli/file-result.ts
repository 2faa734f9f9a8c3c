import type { Advice, AdviceCode } from '../advice/advice.js';
import type { EntityName } from '../entities.js';
import type { Issue } from '../issues/issue.js';
import type { Position } from './position.js';
import type { RemarkCode } from './scan-json.js';

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
export interface FileError extends Partial<Position> {
  code: FileErrorCode;
  /** A phrase without a capital or a full stop, printed after `error: `. */
  message: string;
}

/** An issue with its position in the file. */
export type LocatedIssue = Issue & Position;

/** Advice, or a warning about the text of the file, with its position. */
export interface Warning extends Omit<Advice, 'code'>, Position {
  code: AdviceCode | RemarkCode;
}

/** A file that was validated. */
export interface ValidatedFile {
  file: string;
  entity: EntityName;
  valid: boolean;
  /** Empty if the file is valid. */
  issues: LocatedIssue[];
  /** Warnings about the text, and about a valid job request. They do not affect the exit code. */
  warnings: Warning[];
}

/** The result for one file, as `--json` prints it. */
export type FileResult = ValidatedFile | { file: string; error: FileError };

/** Returns 0 if all files are valid, 2 if any file could not be validated, and 1 otherwise. */
export function exitCodeOf(results: readonly FileResult[]): number {
  if (results.some((result) => 'error' in result)) return 2;
  return results.every((result) => 'valid' in result && result.valid) ? 0 : 1;
}
