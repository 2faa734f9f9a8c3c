import type { Advice, AdviceCode } from '../advice/advice.js';
import type { Issue } from '../issues/issue.js';
import { exceedsUtf8 } from '../keywords/utf8.js';
import { tryOrUndefined } from '../try-or-undefined.js';
import { beginningOf, canStillChange } from './beginning.js';
import { createDetector } from './detect-entity.js';
import type { TextFix } from './edits.js';
import type { EntityName } from './entities.js';
import {
  describeUnknown,
  type Examination,
  type ExamineOptions,
  examine,
  type Finding,
} from './examine.js';
import type { FixContext } from './fixes/fix-context.js';
import {
  fixDuplicates,
  MAX_FIXED,
  MAX_TRIALS,
  pathForFixes,
  suggestFixes,
} from './fixes/suggest-fixes.js';
import { styleOf } from './fixes/text-style.js';
import { mayHaveRemarks } from './json-text/may-have-remarks.js';
import type { Position } from './json-text/position.js';
import { type Located, locate, type TextRange, type TextWarningCode } from './locate.js';
import { syntaxError } from './parse-text.js';
import { requireEntity } from './require-entity.js';
import { MAX_TEXT_BYTES, type TextError, tooLarge } from './text-error.js';

/** Options of `checkText`. */
export interface TextOptions {
  /** The entity that the text is. Without it, `$schema` or the names of the properties say so. */
  entity?: EntityName | undefined;
  /** The current time in milliseconds since 1970. Without it, `startTime` is not compared with it. */
  now?: number | undefined;
}

/** Where an issue or a warning is. Line and column, from 1, and the offset are those of the start. */
export interface TextPlace extends Position {
  /**
   * The value, or the name of the property if the code is about the name. A missing property is shown at the opening bracket of
   * its object.
   */
  range: TextRange;
  /** The quick fixes, the best first. Absent if there is none. Each fix is made for the text as it was checked. */
  fixes?: TextFix[];
}

/** An issue with its place in the text. */
export interface TextIssue extends Issue, TextPlace {}

/** Advice, or a warning about the text, with its place. */
export interface TextWarning extends Omit<Advice, 'code'>, TextPlace {
  code: AdviceCode | TextWarningCode;
}

/** What was found in a text. */
export interface TextResult {
  /** Whether the text is JSON, its entity is known, and it has no issue. */
  valid: boolean;
  /** Why the text could not be validated. Absent if it was. */
  error?: TextError;
  /** The entity, if it is known. */
  entity?: EntityName;
  /** The names of the properties from which the entity was inferred, `$schema` if that names it, or none if the options do. */
  because: readonly string[];
  /** The issues in the order of the text. */
  issues: TextIssue[];
  /** The warnings in the order of the text. */
  warnings: TextWarning[];
}

/** How the user may name an entity. */
const WAYS = 'the option entity, or with $schema in the text';

/**
 * Checks a JSON text: validates its value, adds advice, and says where each issue and warning is in the text, with quick fixes.
 *
 * If the text is not JSON, the result has the first mistake as its error, and the issues before the mistake that no later text
 * can repair. A text of more than 8 MiB is not read.
 *
 * @param text - The text, without a byte order mark.
 * @param options - The entity, and the current time.
 * @returns What was found. Never throws for a string.
 * @throws TypeError if the text is not a string, and RangeError for the name of an unknown entity.
 */
export function checkText(text: string, options: TextOptions = {}): TextResult {
  if (typeof text !== 'string') throw new TypeError('text must be a string.');
  requireEntity(options.entity);
  const nothing: TextResult = { valid: false, because: [], issues: [], warnings: [] };
  if (exceedsUtf8(text, MAX_TEXT_BYTES)) return { ...nothing, error: tooLarge() };
  const examineOptions: ExamineOptions = {
    entity: options.entity,
    detect: createDetector(),
    now: options.now,
    nameEntity: (entity) => `entity: '${entity}'`,
  };
  const parsed = tryOrUndefined(() => ({ value: JSON.parse(text) as unknown }));
  if (parsed === undefined) return { ...nothing, ...checkBeginning(text, examineOptions) };
  const { value } = parsed;
  const examined = examine(value, text.length, examineOptions);
  if (examined === undefined) {
    const { warnings } = locate(text, [], []);
    const error: TextError = { code: 'no-entity', message: describeUnknown(value, WAYS) };
    return { ...nothing, error, warnings: warnings.map(toWarning) };
  }
  const { entity, because, isValid, issues, warnings } = examined;
  const result: TextResult = { valid: isValid, entity, because, issues: [], warnings: [] };
  // Most texts are valid, and a scan takes ten times longer than parsing.
  // Stryker disable next-line ConditionalExpression,EqualityOperator: a scan that finds nothing only costs time
  const isRemarkable = issues.length > 0 || warnings.length > 0 || mayHaveRemarks(text, value);
  return isRemarkable ? { ...result, ...placeFindings(text, examined) } : result;
}

type Findings = Pick<TextResult, 'issues' | 'warnings'>;

/** Locates the findings, and adds their fixes. */
function placeFindings(text: string, examined: Examination): Findings {
  const { entity, content, issues, warnings } = examined;
  const canFix = text.length <= MAX_FIXED;
  const fixPaths = [...issues, ...warnings].map(pathForFixes);
  const located = locate(text, issues, warnings, canFix ? fixPaths : undefined);
  const { find } = located;
  const context: FixContext = {
    text,
    style: styleOf(text),
    value: content,
    entity,
    issues,
    find,
    trials: MAX_TRIALS,
  };
  const withFixes = <T extends TextPlace>(item: T, { finding, remark }: Located<Finding>): T => {
    if (!canFix) return item;
    const fixes = remark === undefined ? suggestFixes(finding, context) : fixDuplicates(remark);
    return fixes.length === 0 ? item : { ...item, fixes };
  };
  return {
    issues: located.issues.map((issue) => withFixes(toIssue(issue), issue)),
    warnings: located.warnings.map((warning) => withFixes(toWarning(warning), warning)),
  };
}

/** Checks what is complete before the first mistake of a text that is not JSON. */
function checkBeginning(text: string, options: ExamineOptions): Partial<TextResult> {
  const beginning = beginningOf(text);
  // JSON.parse of some engines throws at a text that is nested too deeply.
  const parsed = tryOrUndefined(() => ({ value: JSON.parse(beginning.text) as unknown }));
  const examined = parsed && examine(parsed.value, text.length, options);
  const error = syntaxError(text, beginning.mistake);
  if (examined === undefined) return { error };
  const { entity, because, issues } = examined;
  const certain = issues.filter((issue) => !canStillChange(issue, beginning));
  const result = { error, entity, because };
  // Stryker disable next-line ConditionalExpression: a scan that finds nothing only costs time
  if (certain.length === 0 && !mayHaveRemarks(beginning.text, parsed?.value)) return result;
  const located = locate(beginning.text, certain, []);
  const cut = <T extends TextPlace>(item: T): T => {
    const { start, end } = item.range;
    return { ...item, range: { start, end: Math.min(end, beginning.end) } };
  };
  return {
    ...result,
    issues: located.issues.map((issue) => cut(toIssue(issue))),
    warnings: located.warnings.map(toWarning),
  };
}

function toIssue({ finding, position, range }: Located<Issue>): TextIssue {
  return { ...finding, ...position, range };
}

function toWarning({ finding, position, range }: Located<Finding>): TextWarning {
  return { severity: 'warning', ...finding, ...position, range } as TextWarning;
}
