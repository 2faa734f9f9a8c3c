import type { ArithmeticOperator } from '../../query/condition.js';

const OPERATIONS: Record<ArithmeticOperator, (left: number, right: number) => number> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
};

/** What comes of two numbers; `undefined` for anything else, and where that is no number JSON can write. */
export function calculate(
  operator: ArithmeticOperator,
  left: unknown,
  right: unknown,
): number | undefined {
  if (typeof left !== 'number' || typeof right !== 'number') return undefined;
  const value = OPERATIONS[operator](left, right);
  return Number.isFinite(value) ? value : undefined;
}
