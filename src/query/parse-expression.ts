import { MAX_QUERY_DEPTH } from '../hub-limits.js';
import type {
  BinaryOperator,
  Expression,
  Literal,
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

/** A parsed expression. The range includes parentheses around the node. */
interface Operand {
  node: Expression;
  start: number;
  end: number;
  /** The number of levels below the node. */
  height: number;
  /** Whether the node is AND or OR without parentheses, which takes further operands. */
  isChain: boolean;
}

/** An operator without its right operand, or an opening bracket. */
type Pending =
  | { kind: 'unary'; operator: UnaryOperator; precedence: number; start: number }
  | { kind: 'binary'; operator: LogicalOperator | BinaryOperator; precedence: number }
  | OpenBracket;

interface OpenBracket {
  kind: 'parentheses' | 'array' | 'call';
  precedence: 0;
  closing: ')' | ']';
  opening: number;
  /** The start of an array or a call. */
  start: number;
  /** The name of a function. */
  name: string;
  items: Expression[];
  height: number;
}

/** The stacks of an operator-precedence parser. It does not recurse, so that no condition exhausts the call stack. */
interface Stacks {
  operands: Operand[];
  pending: Pending[];
  /** The number of pending prefix operators and brackets. */
  depth: number;
}

/** Parses an expression, up to the first token that cannot continue it. */
export function parseExpression(parser: Parser): Expression {
  const stacks: Stacks = { operands: [], pending: [], depth: 0 };
  do {
    while (parsePrefix(parser, stacks));
  } while (parseOperator(parser, stacks));
  return (stacks.operands[0] as Operand).node;
}

/** Reports a token that neither continues an expression nor ends one. */
export function failAtOperator(parser: Parser): void {
  const { text, start, word } = parser;
  const where = /^\s*where\s*/i.exec(text)?.[0];
  if (where?.length === start) fail(parser, 'operator', where.search(/\S/), 'WHERE');
  if (/^'[\p{L}\d]/u.test(text.slice(start - 1))) fail(parser, 'operator', start, "'");
  fail(parser, /[)\]]/.test(word) ? 'brackets' : 'operator');
}

/** Parses a prefix operator, an opening bracket or an operand. Returns whether an operand must follow. */
function parsePrefix(parser: Parser, stacks: Stacks): boolean {
  if (stacks.depth > MAX_QUERY_DEPTH) fail(parser, 'depth');
  const { kind, word, value, start } = parser;
  if (word === 'NOT' || word === '-' || word === '+') {
    const precedence = word === 'NOT' ? NOT_PRECEDENCE : OPERAND_PRECEDENCE;
    nextToken(parser);
    return open(stacks, { kind: 'unary', operator: word, precedence, start });
  }
  if (word === '(') return openBracket(parser, stacks, 'parentheses', start);
  if (word === '[') return openBracket(parser, stacks, 'array', start);
  if (kind === 'quoted' || (kind === 'name' && word === '')) {
    const path = parsePath(parser);
    const isCall = parser.word === '(' && kind === 'name' && path.steps.length === 1;
    const name = value as string;
    if (isCall && !isReserved(name)) return openBracket(parser, stacks, 'call', start, name);
    return complete(parser, stacks, path, 0);
  }
  const isLiteral = kind === 'number' || kind === 'string';
  if (!isLiteral && !(word in CONSTANTS)) fail(parser, 'operand');
  return complete(parser, stacks, parseLiteral(parser, isLiteral ? value : CONSTANTS[word]), 0);
}

function parseLiteral(parser: Parser, value: Literal['value']): Literal {
  const { start, end } = parser;
  nextToken(parser);
  return { kind: 'literal', value, start, end };
}

/**
 * Parses closing brackets, and then an operator or a comma. Returns whether an operand must follow; otherwise the
 * expression ends here.
 */
function parseOperator(parser: Parser, stacks: Stacks): boolean {
  for (;;) {
    const { word } = parser;
    const precedence = PRECEDENCE[word as BinaryOperator] ?? 0;
    if (word === '-') warnAboutHyphen(parser, (stacks.operands.at(-1) as Operand).node);
    applyOperators(parser, stacks, precedence || 1);
    if (precedence > 0) {
      stacks.pending.push({ kind: 'binary', operator: word as BinaryOperator, precedence });
      nextToken(parser);
      return true;
    }
    const bracket = stacks.pending.at(-1) as OpenBracket | undefined;
    if (!bracket) return false;
    const isComma = word === ',' && bracket.kind !== 'parentheses';
    if (isComma || word === bracket.closing) {
      nextToken(parser);
      closeItem(parser, stacks, bracket, isComma);
      if (isComma) return true;
    } else {
      if (parser.kind === 'end') fail(parser, 'brackets', bracket.opening);
      else failAtOperator(parser);
      return false;
    }
  }
}

function open(stacks: Stacks, pending: Pending): true {
  stacks.pending.push(pending);
  stacks.depth++;
  return true;
}

/** Skips an opening bracket, and the closing one too if there is nothing in a list. */
function openBracket(
  parser: Parser,
  stacks: Stacks,
  kind: OpenBracket['kind'],
  start: number,
  name = '',
): boolean {
  const closing = kind === 'array' ? ']' : ')';
  const opening = parser.start;
  const bracket: OpenBracket = {
    kind,
    precedence: 0,
    closing,
    opening,
    start,
    name,
    items: [],
    height: 0,
  };
  nextToken(parser);
  if (kind === 'parentheses' || parser.word !== closing) return open(stacks, bracket);
  nextToken(parser);
  return completeList(parser, stacks, bracket);
}

/** Ends an item of a list, or the content of parentheses. */
function closeItem(parser: Parser, stacks: Stacks, bracket: OpenBracket, isComma: boolean): void {
  const operand = stacks.operands.at(-1) as Operand;
  if (!isComma) {
    stacks.pending.pop();
    stacks.depth--;
  }
  if (bracket.kind === 'parentheses') {
    operand.start = bracket.opening;
    operand.end = parser.previousEnd;
    operand.isChain = false;
    return;
  }
  stacks.operands.pop();
  bracket.items.push(operand.node);
  bracket.height = Math.max(bracket.height, operand.height + 1);
  if (!isComma) completeList(parser, stacks, bracket);
}

function completeList(parser: Parser, stacks: Stacks, bracket: OpenBracket): false {
  const { kind, name, items, start, height } = bracket;
  const end = parser.previousEnd;
  if (kind === 'array') return complete(parser, stacks, { kind, items, start, end }, height);
  warnAboutCall(parser, name, items, start);
  return complete(parser, stacks, { kind: 'call', name, args: items, start, end }, height);
}

/** Applies the pending operators that bind at least as tightly as `precedence`, up to an open bracket. */
function applyOperators(parser: Parser, stacks: Stacks, precedence: number): void {
  const { operands, pending } = stacks;
  for (let last = pending.at(-1); last && last.precedence >= precedence; last = pending.at(-1)) {
    pending.pop();
    const right = operands.pop() as Operand;
    if (last.kind === 'unary') {
      stacks.depth--;
      applyUnary(parser, stacks, last.operator, right, last.start);
    } else {
      const { operator } = last as { operator: BinaryOperator };
      applyBinary(parser, stacks, operator, operands.pop() as Operand, right);
    }
  }
}

function applyUnary(
  parser: Parser,
  stacks: Stacks,
  operator: UnaryOperator,
  { node, end, height }: Operand,
  start: number,
): void {
  // Stryker disable next-line ConditionalExpression: only a literal has a numeric value.
  const value = node.kind === 'literal' && node.value;
  // Not a second minus, as in `- -1` or `-(-0)`.
  // Stryker disable next-line EqualityOperator: no number is so large that 1 divided by it is 0.
  if (operator === '-' && typeof value === 'number' && 1 / value > 0) {
    complete(parser, stacks, { kind: 'literal', value: -value, start, end }, 0);
  } else {
    complete(parser, stacks, { kind: 'unary', operator, operand: node, start, end }, height + 1);
  }
}

function applyBinary(
  parser: Parser,
  stacks: Stacks,
  operator: LogicalOperator | BinaryOperator,
  left: Operand,
  right: Operand,
): void {
  const { start } = left;
  const { end } = right;
  const height = 1 + Math.max(left.height, right.height);
  if (operator !== 'AND' && operator !== 'OR') {
    const node = {
      kind: 'binary',
      operator,
      left: left.node,
      right: right.node,
      start,
      end,
    } as const;
    if (PRECEDENCE[operator] === COMPARISON_PRECEDENCE) warnAboutComparison(parser, node);
    complete(parser, stacks, node, height);
    return;
  }
  const chain = left.node as LogicalExpression;
  if (left.isChain && chain.operator === operator) {
    chain.operands.push(right.node);
    chain.end = end;
    complete(parser, stacks, chain, Math.max(left.height, right.height + 1));
  } else {
    const operands = [left.node, right.node];
    complete(parser, stacks, { kind: 'logical', operator, operands, start, end }, height);
  }
  (stacks.operands.at(-1) as Operand).isChain = true;
}

/** Adds a parsed expression. Returns that no operand must follow. */
function complete(parser: Parser, stacks: Stacks, node: Expression, height: number): false {
  if (height > MAX_QUERY_DEPTH) fail(parser, 'depth');
  const { start, end } = node;
  stacks.operands.push({ node, start, end, height, isChain: false });
  return false;
}
