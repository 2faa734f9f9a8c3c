export * from './build/index.js';
export { QUERY_ISSUE_CODES } from './codes.js';
export type {
  AllDevices,
  ArithmeticOperator,
  ArrayOf,
  Binary,
  BinaryOperator,
  Call,
  Collection,
  ComparisonOperator,
  Expression,
  FromCollection,
  Literal,
  Logical,
  LogicalOperator,
  Path,
  Place,
  QueryCondition,
  Unary,
  UnaryOperator,
} from './condition.js';
export { formatQueryCondition } from './format-query-condition.js';
export type { QueryIssue, QueryIssueCode } from './issue.js';
export { parseQueryCondition, type QueryResult } from './parse-query-condition.js';
