import { describeUnknown, type ExamineOptions, examine } from '../../text/examine.js';
import { mayHaveRemarks } from '../../text/json-text/may-have-remarks.js';
import { type Position, positionsAt } from '../../text/json-text/position.js';
import { type Located, locate } from '../../text/locate.js';
import { parseText } from '../../text/parse-text.js';
import type { Checked, FileError, Result, Warning } from './result.js';

/** Where a text is. */
export interface Source {
  file: string;
  /** The line, if the text is a line of a file with a value per line. */
  line?: number | undefined;
  /** The offset of the text in the file, in UTF-16 units. */
  offset: number;
}

/** How the user may name an entity. */
const WAYS = '--as, or with $schema in the file';

/** Checks the JSON text of a file or a line. */
export function checkText(text: string, source: Source, options: ExamineOptions): Checked {
  const { file, line, offset } = source;
  const start = { line: line ?? 1, offset };
  const fail = (error: FileError): Checked => {
    const shown = shownAs(text, source);
    const { offset } = error;
    const [position] = offset === undefined ? [] : positionsAt(shown, [offset]);
    const place = position && moved(position, start);
    return { result: { file, line, error: { ...error, ...place } }, text: shown, start };
  };
  const parsed = parseText(text);
  if ('error' in parsed) return fail(parsed.error);

  const { value } = parsed;
  const examined = examine(value, text.length, options);
  if (examined === undefined) {
    return fail({ code: 'no-entity', message: describeUnknown(value, WAYS) });
  }
  const { entity, because, isValid, issues, warnings } = examined;
  const result: Result = { file, line, entity, valid: isValid, issues: [], warnings: [] };
  // Most texts are valid, and a scan takes ten times longer than parsing.
  // Stryker disable next-line ConditionalExpression,EqualityOperator: the scan of a text without findings finds none
  if (issues.length + warnings.length > 0 || mayHaveRemarks(text, value)) {
    const shown = shownAs(text, source);
    const located = locate(shown, issues, warnings);
    const withPosition = <T extends object>({ finding, position }: Located<T>) => ({
      ...finding,
      ...moved(position, start),
    });
    result.issues = located.issues.map(withPosition);
    result.warnings = located.warnings.map(
      (warning) => ({ severity: 'warning', ...withPosition(warning) }) as Warning,
    );
    return { result, text: shown, start, because };
  }
  return { result, text, start, because };
}

/** Returns the text whose positions are shown. In a file with a value per line, CR does not end a line. */
function shownAs(text: string, { line }: Source): string {
  return line === undefined ? text : text.replaceAll('\r', ' ');
}

/** Moves the position in a text to that in its file. */
function moved({ line, column, offset }: Position, start: Checked['start']): Position {
  return { line: line + start.line - 1, column, offset: offset + start.offset };
}
