import type { BinaryOperator, LogicalOperator } from './condition.js';

/**
 * How tightly each operator binds. IoT Hub does not document it, so this is the order of SQL. See
 * `docs/query-language-sources.md`.
 */
export const PRECEDENCE: Record<LogicalOperator | BinaryOperator, number> = {
  OR: 1,
  AND: 2,
  '=': 4,
  '!=': 4,
  '<>': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  IN: 4,
  NIN: 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
};

/** The precedence of NOT: `NOT a = b` is `NOT (a = b)`. */
export const NOT_PRECEDENCE = 3;

/** The precedence of comparisons. */
export const COMPARISON_PRECEDENCE = 4;

/** The precedence of operands and of signs. */
export const OPERAND_PRECEDENCE = 7;
