/**
 * Guards, types and issues for the Jobs API of Azure IoT Hub. Rule ids in brackets, such as [R4], refer to
 * docs/hub-rules.md, which gives the source of each rule.
 *
 * @packageDocumentation
 */
export {
  AUTHENTICATION_TYPES,
  CONNECTION_STATES,
  DEVICE_JOB_STATUSES,
  DEVICE_STATUSES,
  JOB_REQUEST_TYPES,
  JOB_STATUSES,
  JOB_TYPES,
} from './enums.js';
export type * from './generated/types.js';
export * from './guards/index.js';
export * from './hub-errors/index.js';
export { ISSUE_CODES, type IssueCode } from './issues/codes.js';
export { formatIssues } from './issues/format-issues.js';
export type { Issue, Result } from './issues/issue.js';
export { type IssueTree, treeOfIssues } from './issues/issue-tree.js';
export { toPointer } from './issues/pointer.js';
export {
  type ProblemDetails,
  type ProblemError,
  toProblemDetails,
} from './issues/problem-details.js';
export { isValidationError, ValidationError } from './issues/validation-error.js';
export * from './job-lifecycle/index.js';
export type { PathStep } from './keywords/fault.js';
