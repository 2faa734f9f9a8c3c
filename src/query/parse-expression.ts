import { MAX_QUERY_DEPTH } from '../hub-limits.js';
import type {
  BinaryOperator,
  Expression,
  LogicalOperator,
  SourceRange,
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
import { fail, HYPHEN, nextToken, type Parser } from './tokenizer.js';
import { warnAboutCall, warnAboutComparison } from './warnings.js';

const CONSTANTS: Record<string, boolean | null | undefined> = {
  TRUE: true,
  FALSE: false,
  NULL: null,
  UNDEFINED: undefined,
};

/** A node whose range may not be known yet. */
type Unparsed = Expression<Partial<SourceRange>>;

/** A parsed expression. It ends at the end of the previous token. */
interface Operand {
  node: Expression;
  /** The start of the node with the parentheses around it. */
  start: number;
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
  // Stryker disable next-line ArrayDeclaration: what is below the first operand is not read.
  const operands: Operand[] = [];
  // Stryker disable next-line ArrayDeclaration: a value without a precedence ends the loop as no value does.
  const pending: Pending[] = [];
  for (;;) {
    if (parser.depth > MAX_QUERY_DEPTH) fail(parser, 'depth');
    const { word, start } = parser;
    // Stryker disable next-line Regex: no other word contains one of these.
    if (/^(NOT|[-+])$/.test(word)) {
      const precedence = word === 'NOT' ? NOT_PRECEDENCE : OPERAND_PRECEDENCE;
      pending.push({ word, precedence, start });
      parser.depth++;
    } else {
      let operand = parseOperand(parser);
      const precedence = PRECEDENCE[parser.word as BinaryOperator] ?? 0;
      // Applies the pending operators that bind at least as tightly.
      for (
        let last = pending.at(-1);
        last && last.precedence >= precedence;
        last = pending.at(-1)
      ) {
        pending.pop();
        operand =
          last.start === undefined
            ? joinOperands(parser, operands.pop() as Operand, last, operand)
            : applyPrefix(parser, last.word, last.start, operand);
      }
      if (!precedence) return operand;
      operands.push(operand);
      pending.push({ word: parser.word, precedence });
    }
    nextToken(parser);
  }
}

function applyPrefix(
  parser: Parser,
  word: string,
  start: number,
  { node, height }: Operand,
): Operand {
  parser.depth--;
  // Stryker disable next-line ConditionalExpression: other nodes have no value.
  const value = node.kind === 'literal' && node.value;
  // Not a second minus, as in `- -1` or `-(-0)`.
  // Stryker disable next-line EqualityOperator: no number is so large that 1 divided by it is 0.
  if (word === '-' && typeof value === 'number' && 1 / value > 0) {
    return toOperand(parser, { kind: 'literal', value: -value }, start);
  }
  const operator = word as UnaryOperator;
  return toOperand(parser, { kind: 'unary', operator, operand: node }, start, height + 1);
}

function joinOperands(
  parser: Parser,
  left: Operand,
  { word, precedence }: Pending,
  { node, height }: Operand,
): Operand {
  const { node: first, start } = left;
  const levels = Math.max(left.height, height) + 1;
  if (precedence >= COMPARISON_PRECEDENCE) {
    const operator = word as BinaryOperator;
    const binary = { kind: 'binary', operator, left: first, right: node } as const;
    if (precedence === COMPARISON_PRECEDENCE) warnAboutComparison(parser, binary);
    return toOperand(parser, binary, start, levels);
  }
  // A chain without parentheses, which would begin before it.
  if (first.kind === 'logical' && first.operator === word && first.start === start) {
    first.operands.push(node);
    return toOperand(parser, first, start, Math.max(left.height, height + 1));
  }
  const operator = word as LogicalOperator;
  return toOperand(parser, { kind: 'logical', operator, operands: [first, node] }, start, levels);
}

/** Returns an operand whose node ends at the previous token. */
function toOperand(parser: Parser, node: Unparsed, start: number, height = 0): Operand {
  if (height > MAX_QUERY_DEPTH) fail(parser, 'depth');
  node.start = start;
  node.end = parser.previousEnd;
  return { node: node as Expression, start, height };
}

function parseOperand(parser: Parser): Operand {
  const { kind, word, value, start } = parser;
  if (word === '(') {
    const { height, items } = parseList(parser, ')', true);
    return { node: items[0] as Expression, start, height: height - 1 };
  }
  if (word === '[') {
    const { height, items } = parseList(parser, ']');
    return toOperand(parser, { kind: 'array', items }, start, height);
  }
  if (kind === 'quoted' || (kind === 'name' && word === '')) {
    const steps = parsePath(parser);
    const name = value as string;
    const isCall = parser.word === '(' && kind === 'name' && steps.length === 1;
    if (!isCall || isReserved(name)) return toOperand(parser, { kind: 'path', steps }, start);
    const { height, items } = parseList(parser, ')');
    warnAboutCall(parser, name, items, start);
    return toOperand(parser, { kind: 'call', name, args: items }, start, height);
  }
  const isLiteral = kind === 'number' || kind === 'string';
  if (!isLiteral && !(word in CONSTANTS)) fail(parser, 'operand');
  nextToken(parser);
  return toOperand(parser, { kind: 'literal', value: isLiteral ? value : CONSTANTS[word] }, start);
}

/** Parses the expressions of a list, or the one of a group, from the opening bracket to the closing one. */
function parseList(
  parser: Parser,
  closing: ')' | ']',
  isGroup = false,
): { items: Expression[]; height: number } {
  const opening = parser.start;
  const items: Expression[] = [];
  let height = 0;
  parser.depth++;
  do {
    nextToken(parser);
    // A list may be empty.
    if (!isGroup && items.length === 0 && parser.word === closing) break;
    const operand = parseExpression(parser);
    items.push(operand.node);
    height = Math.max(height, operand.height + 1);
  } while (parser.word === ',' && !isGroup);
  parser.depth--;
  if (parser.word === closing) nextToken(parser);
  else if (parser.kind === 'end') fail(parser, 'brackets', opening);
  else failAtOperator(parser);
  return { items, height };
}

/** Reports a token that neither continues an expression nor ends one. */
export function failAtOperator(parser: Parser): void {
  const { text, kind, start, word } = parser;
  if (/^\s*where\s*$/i.test(text.slice(0, start))) {
    fail(parser, 'operator', text.search(/\S/), 'WHERE');
  }
  // In `tags.floor-2nd` a number ends before the letters.
  const isHyphenated = kind === 'name' && /\.[^\s.\d][^\s.]*-\d+$/.test(text.slice(0, start));
  const code = /[)\]]/.test(word) ? 'brackets' : 'operator';
  fail(parser, code, start, isHyphenated ? HYPHEN : undefined);
}
