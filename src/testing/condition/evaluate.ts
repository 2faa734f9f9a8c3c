import type {
  BinaryOperator,
  ComparisonOperator,
  Expression,
  LogicalOperator,
  UnaryOperator,
} from '../../query/condition.js';
import { calculate } from './calculate.js';
import { anyOf, compare, negate } from './compare.js';
import { readPath } from './read-path.js';

/**
 * The value of an expression for a twin or row; `undefined` where it has none, as in Cosmos DB. Recursive: the parser
 * bounds the depth. Of functions it knows IS_DEFINED and STARTSWITH, the only ones that the parser does not warn of.
 */
export function evaluate(node: Expression, holder: object): unknown {
  const evaluatePart = (part: Expression) => evaluate(part, holder);
  if (node.kind === 'literal') return node.value;
  if (node.kind === 'path') return readPath(node.steps, holder);
  if (node.kind === 'array') return node.items.map(evaluatePart);
  if (node.kind === 'call') return call(node.name, node.args.map(evaluatePart));
  if (node.kind === 'unary') return unary(node.operator, evaluatePart(node.operand));
  if (node.kind === 'logical') return logical(node.operator, node.operands.map(evaluatePart));
  return binary(node.operator, evaluatePart(node.left), evaluatePart(node.right));
}

function call(name: string, [first, second]: unknown[]): boolean | undefined {
  if (name.toUpperCase() === 'IS_DEFINED') return first !== undefined;
  const areTexts = typeof first === 'string' && typeof second === 'string';
  return areTexts ? first.startsWith(second) : undefined;
}

function unary(operator: UnaryOperator, value: unknown): unknown {
  return operator === 'NOT' ? negate(value) : calculate(operator, 0, value);
}

function logical(operator: LogicalOperator, values: unknown[]): boolean | undefined {
  // By De Morgan, so that what is undefined is treated alike in both.
  return operator === 'OR' ? anyOf(values) : negate(anyOf(values.map(negate)));
}

function binary(operator: BinaryOperator, left: unknown, right: unknown): unknown {
  const isArithmetic = /[-+*/%]/.test(operator);
  if (isArithmetic) return calculate(operator as '+', left, right);
  return compare(operator as ComparisonOperator, left, right);
}
