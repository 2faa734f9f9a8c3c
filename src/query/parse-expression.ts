import { MAX_QUERY_DEPTH } from '../hub-limits.js';
import { advance } from './advance.js';
import type { BinaryOperator, Expression, Logical, LogicalOperator } from './condition.js';
import { doubtComparison } from './doubts.js';
import { COMPARISON_POWER, POWER } from './operators.js';
import { parseOperand } from './parse-operand.js';
import { fail, type Parser } from './parser.js';

/** Reads an expression of operators that bind at least so tightly. */
export function parseExpression(parser: Parser, minimum = 1): Expression {
  const { start } = parser;
  let left = parsePrefix(parser);
  let height = parser.height;
  let chain: Logical | undefined;
  for (let power = powerAt(parser); power >= minimum; power = powerAt(parser)) {
    const operator = parser.word;
    advance(parser);
    const right = parseExpression(parser, power + 1);
    const end = parser.before;
    if (power >= COMPARISON_POWER) {
      left = { kind: 'binary', operator: operator as BinaryOperator, left, right, start, end };
      if (power === COMPARISON_POWER) doubtComparison(parser, left);
      height++;
    } else if (chain?.operator === operator) {
      chain.operands.push(right);
      chain.end = end;
    } else {
      const operands = [left, right];
      chain = { kind: 'logical', operator: operator as LogicalOperator, operands, start, end };
      left = chain;
      height++;
    }
    height = Math.max(height, parser.height + 1);
  }
  if (height > MAX_QUERY_DEPTH) fail(parser, 'depth');
  parser.height = height;
  return left;
}

/** How tightly the operator at the token binds; 0 where none is. */
function powerAt({ word }: Parser): number {
  return POWER[word as BinaryOperator] ?? 0;
}

function parsePrefix(parser: Parser): Expression {
  if (parser.depth > MAX_QUERY_DEPTH) fail(parser, 'depth');
  parser.depth++;
  const { word } = parser;
  const isPrefix = word === 'NOT' || word === '-' || word === '+';
  const node = isPrefix ? parseUnary(parser, word) : parseOperand(parser);
  parser.depth--;
  return node;
}

function parseUnary(parser: Parser, operator: 'NOT' | '-' | '+'): Expression {
  const { start } = parser;
  advance(parser);
  const operand =
    operator === 'NOT' ? parseExpression(parser, COMPARISON_POWER) : parsePrefix(parser);
  const end = parser.before;
  if (operator === '-' && operand.kind === 'literal' && isUnsigned(operand.value)) {
    return { kind: 'literal', value: -operand.value, start, end };
  }
  parser.height++;
  return { kind: 'unary', operator, operand, start, end };
}

function isUnsigned(value: unknown): value is number {
  // Not so for −0, which has its sign already.
  return typeof value === 'number' && 1 / value > 0;
}
