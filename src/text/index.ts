/**
 * Issues and warnings with their places in a JSON text, quick fixes, and how much of each limit a payload uses: for editors and
 * playgrounds.
 *
 * @packageDocumentation
 */
export {
  checkText,
  type TextIssue,
  type TextOptions,
  type TextPlace,
  type TextResult,
  type TextWarning,
} from './check-text.js';
export { applyEdits, type TextEdit, type TextFix } from './edits.js';
export type { EntityName } from './entities.js';
export type { TextRange, TextWarningCode } from './locate.js';
export { measureUsage, type Usage } from './measure-usage.js';
export type { TextError, TextErrorCode } from './text-error.js';
