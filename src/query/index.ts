export {
  and,
  type CompareOperator,
  compare,
  eq,
  isDefined,
  isIn,
  not,
  or,
  path,
  startsWith,
  where,
} from './build/conditions.js';
export { deviceIdIn, splitDeviceIds } from './build/device-ids.js';
export type { BuiltCondition } from './build/template.js';
export type { QueryConstant, QueryPath, QueryValue } from './build/values.js';
export type {
  AllDevices,
  ArithmeticOperator,
  ArrayExpression,
  BinaryExpression,
  BinaryOperator,
  CallExpression,
  Collection,
  ComparisonOperator,
  Expression,
  FromCollection,
  Literal,
  LogicalExpression,
  LogicalOperator,
  PathExpression,
  QueryCondition,
  SourceRange,
  UnaryExpression,
  UnaryOperator,
} from './condition.js';
export { formatQueryCondition } from './format-query-condition.js';
export { QUERY_ISSUE_CODES, type QueryIssue, type QueryIssueCode } from './issue.js';
export { parseQueryCondition, type QueryParseResult } from './parse-query-condition.js';
