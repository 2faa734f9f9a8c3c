import { MAX_QUERY_DEPTH } from '../hub-limits.js';
import type {
  BinaryOperator,
  Expression,
  LogicalExpression,
  LogicalOperator,
  UnaryOperator,
} from './condition.js';
import { isReserved } from './names.js';
import { parsePath } from './parse-path.js';
import {
  COMPARISON_PRECEDENCE,
  NOT_PRECEDENCE,
  OPERAND_PRECEDENCE,
  PRECEDENCE,
} from './precedence.js';
import { fail, nextToken, type Parser } from './tokenizer.js';
import { warnAboutCall, warnAboutComparison, warnAboutHyphen } from './warnings.js';

const CONSTANTS: Record<string, boolean | null | undefined> = {
  TRUE: true,
  FALSE: false,
  NULL: null,
  UNDEFINED: undefined,
};

/** A parsed expression. */
interface Operand {
  node: Expression;
  /** The start and end of the node with the parentheses around it. */
  start: number;
  end: number;
  /** The number of levels below the node. */
  height: number;
}

/** An operator whose right operand is not parsed yet. */
interface Pending {
  word: string;
  precedence: number;
  /** The start of a prefix operator; undefined for a binary operator. */
  start?: number;
}

/**
 * Parses an expression, up to the first token that cannot continue it. Operators wait on a stack, so that only
 * brackets recurse: the number of their levels is limited.
 */
export function parseExpression(parser: Parser): Operand {
  const operands: Operand[] = [];
  const pending: Pending[] = [];
  const push = (node: Expression, height: number) => {
    operands.push(toOperand(parser, node, height));
  };

  /** Applies the pending operators that bind at least as tightly as `precedence`. */
  function apply(precedence: number): void {
    const last = pending.at(-1);
    if (!last || last.precedence < precedence) return;
    pending.pop();
    const { word, start } = last;
    const { node, end, height } = operands.pop() as Operand;
    if (start !== undefined) {
      parser.depth--;
      // Stryker disable next-line ConditionalExpression: only a literal has a numeric value.
      const value = node.kind === 'literal' && node.value;
      // Not a second minus, as in `- -1` or `-(-0)`.
      // Stryker disable next-line EqualityOperator: no number is so large that 1 divided by it is 0.
      if (word === '-' && typeof value === 'number' && 1 / value > 0) {
        push({ kind: 'literal', value: -value, start, end }, 0);
      } else {
        push(
          { kind: 'unary', operator: word as UnaryOperator, operand: node, start, end },
          height + 1,
        );
      }
    } else {
      const left = operands.pop() as Operand;
      const range = { start: left.start, end };
      const levels = Math.max(left.height, height) + 1;
      const chain = left.node as LogicalExpression;
      if (last.precedence >= COMPARISON_PRECEDENCE) {
        const operator = word as BinaryOperator;
        const binary = {
          kind: 'binary',
          operator,
          left: left.node,
          right: node,
          ...range,
        } as const;
        if (last.precedence === COMPARISON_PRECEDENCE) warnAboutComparison(parser, binary);
        push(binary, levels);
      } else if (chain.operator === word && chain.start === left.start) {
        // A chain without parentheses, which would begin before it.
        chain.operands.push(node);
        chain.end = end;
        push(chain, Math.max(left.height, height + 1));
      } else {
        push(
          { kind: 'logical', operator: word as LogicalOperator, operands: [chain, node], ...range },
          levels,
        );
      }
    }
    apply(precedence);
  }

  for (;;) {
    if (parser.depth > MAX_QUERY_DEPTH) fail(parser, 'depth');
    const { word, start } = parser;
    if (/^(NOT|[-+])$/.test(word)) {
      pending.push({
        word,
        start,
        precedence: word === 'NOT' ? NOT_PRECEDENCE : OPERAND_PRECEDENCE,
      });
      parser.depth++;
    } else {
      const operand = parseOperand(parser);
      operands.push(operand);
      const precedence = PRECEDENCE[parser.word as BinaryOperator] ?? 0;
      if (parser.word === '-') warnAboutHyphen(parser, operand.node);
      apply(precedence);
      if (!precedence) return operands[0] as Operand;
      pending.push({ word: parser.word, precedence });
    }
    nextToken(parser);
  }
}

function toOperand(parser: Parser, node: Expression, height: number): Operand {
  if (height > MAX_QUERY_DEPTH) fail(parser, 'depth');
  return { node, start: node.start, end: node.end, height };
}

function parseOperand(parser: Parser): Operand {
  const { kind, word, value, start } = parser;
  if (word === '(') {
    const { height, items } = parseList(parser, ')', 1);
    return { node: items[0] as Expression, start, end: parser.previousEnd, height: height - 1 };
  }
  if (word === '[') {
    const { height, items } = parseList(parser, ']');
    return toOperand(parser, { kind: 'array', items, start, end: parser.previousEnd }, height);
  }
  if (kind === 'quoted' || (kind === 'name' && word === '')) {
    const path = parsePath(parser);
    const name = value as string;
    const isCall = parser.word === '(' && kind === 'name' && path.steps.length === 1;
    if (!isCall || isReserved(name)) return toOperand(parser, path, 0);
    const { height, items } = parseList(parser, ')');
    warnAboutCall(parser, name, items, start);
    return toOperand(
      parser,
      { kind: 'call', name, args: items, start, end: parser.previousEnd },
      height,
    );
  }
  const isLiteral = kind === 'number' || kind === 'string';
  if (!isLiteral && !(word in CONSTANTS)) fail(parser, 'operand');
  const { end } = parser;
  nextToken(parser);
  return toOperand(
    parser,
    { kind: 'literal', value: isLiteral ? value : CONSTANTS[word], start, end },
    0,
  );
}

/** Parses `minimum` or more expressions, from the opening bracket to the closing one. With a minimum there is only one. */
function parseList(
  parser: Parser,
  closing: ')' | ']',
  minimum = 0,
): { items: Expression[]; height: number } {
  const opening = parser.start;
  const items: Expression[] = [];
  let height = 0;
  parser.depth++;
  do {
    nextToken(parser);
    if (items.length === minimum && parser.word === closing) break;
    const operand = parseExpression(parser);
    items.push(operand.node);
    height = Math.max(height, operand.height + 1);
  } while (parser.word === ',' && !minimum);
  parser.depth--;
  if (parser.word === closing) nextToken(parser);
  else if (parser.kind === 'end') fail(parser, 'brackets', opening);
  else failAtOperator(parser);
  return { items, height };
}

/** Reports a token that neither continues an expression nor ends one. */
export function failAtOperator(parser: Parser): void {
  const { text, start, word } = parser;
  if (/^\s*where\s*$/i.test(text.slice(0, start))) {
    fail(parser, 'operator', text.search(/\S/), 'WHERE');
  }
  fail(parser, /[)\]]/.test(word) ? 'brackets' : 'operator');
}
