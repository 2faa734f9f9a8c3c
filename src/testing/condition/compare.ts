import type { ComparisonOperator } from '../../query/condition.js';

/**
 * Compares as Cosmos DB does, from which the query language of IoT Hub has its words: values of two types, objects and
 * lists, and what is undefined compare to undefined. IoT Hub's own pages say only that primitives alone can be compared.
 */
export function compare(
  operator: ComparisonOperator,
  left: unknown,
  right: unknown,
): boolean | undefined {
  if (operator === 'IN') return isIn(left, right);
  if (operator === 'NIN') return negate(isIn(left, right));
  if (typeName(left) !== typeName(right) || !isPrimitive(left)) return undefined;
  return ORDER[operator](left as string, right as string);
}

const ORDER: Record<
  Exclude<ComparisonOperator, 'IN' | 'NIN'>,
  (left: string, right: string) => boolean
> = {
  '=': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<>': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

/** One `=` after the other, joined by OR. */
function isIn(left: unknown, list: unknown): boolean | undefined {
  return anyOf((list as unknown[]).map((item) => compare('=', left, item)));
}

/** OR: true if one is true, else undefined if one is no boolean. */
export function anyOf(values: unknown[]): boolean | undefined {
  if (values.includes(true)) return true;
  return values.every((value) => value === false) ? false : undefined;
}

export function negate(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? !value : undefined;
}

function typeName(value: unknown): string {
  return value === null ? 'null' : typeof value;
}

function isPrimitive(value: unknown): boolean {
  return value !== undefined && (typeof value !== 'object' || value === null);
}
