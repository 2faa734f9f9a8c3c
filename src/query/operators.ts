import type { BinaryOperator, LogicalOperator } from './condition.js';

/**
 * How tightly an operator binds. The documentation says nothing of it: this is the order of SQL, and
 * `docs/query-language.md` tells what is known.
 */
export const POWER: Record<LogicalOperator | BinaryOperator, number> = {
  OR: 1,
  AND: 2,
  '=': 3,
  '!=': 3,
  '<>': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  IN: 3,
  NIN: 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '%': 5,
};

/** That of the operand of NOT: `NOT a = b` is `NOT (a = b)`. */
export const COMPARISON_POWER = 3;

/** Between AND and the comparisons. */
export const NOT_POWER = 2.5;

/** That of what is no operator, or a sign. */
export const OPERAND_POWER = 6;

/** From a power to the next: what binds more than one binds at least as the next. */
export const NEXT = 0.5;
