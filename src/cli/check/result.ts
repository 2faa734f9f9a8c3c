import type { Advice, AdviceCode } from '../../advice/advice.js';
import type { EntityName } from '../../entities.js';
import type { Issue } from '../../issues/issue.js';
import type { Position } from '../../text/json-text/position.js';
import type { TextWarningCode } from '../../text/locate.js';
import type { TextErrorCode } from '../../text/text-error.js';

/** The reason why a file, or a line of one, could not be validated. Codes are stable, and none of them is an issue code. */
export type FileErrorCode = 'not-found' | 'no-files' | 'cannot-read' | 'not-utf8' | TextErrorCode;

/** An error that prevented the validation of a file, or of a line of one. */
export interface FileError extends Partial<Position> {
  code: FileErrorCode;
  /** A phrase without a capital or a full stop. */
  message: string;
}

/** An issue with its position in the file. */
export type LocatedIssue = Issue & Position;

/** The code of a warning that is not advice. */
export type FileWarningCode = TextWarningCode | 'no-values';

/** Advice, or a warning about the file, with its position. */
export interface Warning extends Omit<Advice, 'code'>, Position {
  code: AdviceCode | FileWarningCode;
}

/** What was found in a JSON value. */
export interface Findings {
  /** Absent if a file with a value per line has no value. */
  entity?: EntityName;
  valid: boolean;
  /** Empty if the value is valid. */
  issues: LocatedIssue[];
  /** They do not affect the exit code, unless `--max-warnings` says so. */
  warnings: Warning[];
}

/** The result for a file, or for one line of a file with a value per line. */
export type Result = { file: string; line?: number | undefined } & (
  | Findings
  | { error: FileError }
);

/** A result with what the reports show beside it. */
export interface Checked {
  result: Result;
  /** The text that the positions are in, or `''` if it could not be read. */
  text: string;
  /** The offset in the file at which the text begins, in UTF-16 units, and its first line. */
  start: Pick<Position, 'line' | 'offset'>;
  /** The names of the properties from which the entity was inferred, if it was. */
  because?: readonly string[];
}

/** How many files and values were checked, and with which outcome. */
export interface Summary {
  files: number;
  /** Values in files with a value per line. */
  lines: number;
  /** Files and lines. */
  valid: number;
  invalid: number;
  unreadable: number;
  warnings: number;
}

/** Counts one more result. */
export function countResult(summary: Summary, result: Result): void {
  if ('error' in result) {
    summary.unreadable++;
    return;
  }
  if (!result.valid) summary.invalid++;
  else if (result.entity !== undefined) summary.valid++;
  summary.warnings += result.warnings.length;
}

/** Returns 0 if all is valid, 2 if anything could not be validated, and 1 otherwise. */
export function exitCodeOf(
  { invalid, unreadable, warnings }: Summary,
  maxWarnings: number,
): number {
  if (unreadable > 0) return 2;
  return invalid > 0 || warnings > maxWarnings ? 1 : 0;
}
