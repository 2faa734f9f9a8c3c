import { MAX_QUERY_DEPTH } from '../hub-limits.js';
import type {
  BinaryOperator,
  Expression,
  Literal,
  LogicalExpression,
  LogicalOperator,
  PathExpression,
} from './condition.js';
import { isReserved } from './names.js';
import { COMPARISON_PRECEDENCE, PRECEDENCE } from './precedence.js';
import { fail, nextToken, type Parser, warn } from './tokenizer.js';
import { warnAboutCall, warnAboutComparison } from './warnings.js';

const CONSTANTS: Record<string, boolean | null | undefined> = {
  TRUE: true,
  FALSE: false,
  NULL: null,
  UNDEFINED: undefined,
};

/** Parses an expression by precedence climbing, up to the first operator below `minimum`. */
export function parseExpression(parser: Parser, minimum = 1): Expression {
  const { start } = parser;
  let left = parsePrefix(parser);
  let height = parser.height;
  let chain: LogicalExpression | undefined;
  for (
    let precedence = precedenceOf(parser);
    precedence >= minimum;
    precedence = precedenceOf(parser)
  ) {
    const operator = parser.word;
    nextToken(parser);
    const right = parseExpression(parser, precedence + 1);
    const end = parser.previousEnd;
    if (precedence >= COMPARISON_PRECEDENCE) {
      left = { kind: 'binary', operator: operator as BinaryOperator, left, right, start, end };
      if (precedence === COMPARISON_PRECEDENCE) warnAboutComparison(parser, left);
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

/** Reports a token that neither continues an expression nor ends one. */
export function failAtOperator(parser: Parser): void {
  fail(parser, /[)\]]/.test(parser.word) ? 'brackets' : 'operator');
}

/** Returns the precedence of the current token, or 0 if it is not a binary operator. */
function precedenceOf({ word }: Parser): number {
  return PRECEDENCE[word as BinaryOperator] ?? 0;
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
  nextToken(parser);
  const operand =
    operator === 'NOT' ? parseExpression(parser, COMPARISON_PRECEDENCE) : parsePrefix(parser);
  const end = parser.previousEnd;
  // Stryker disable next-line ConditionalExpression: only a literal has a numeric value.
  const value = operand.kind === 'literal' && operand.value;
  // Not a second minus, as in `- -1` or `-(-0)`.
  // Stryker disable next-line EqualityOperator: no number is so large that 1 divided by it is 0.
  if (operator === '-' && typeof value === 'number' && 1 / value > 0) {
    return { kind: 'literal', value: -value, start, end };
  }
  parser.height++;
  return { kind: 'unary', operator, operand, start, end };
}

function parseOperand(parser: Parser): Expression {
  parser.height = 0;
  const { kind, word, value, start } = parser;
  if (kind === 'number' || kind === 'string') return parseLiteral(parser, value);
  if (kind === 'quoted' || (kind === 'name' && word === '')) {
    const path = parsePath(parser);
    const isCall = parser.word === '(' && kind === 'name' && path.steps.length === 1;
    const name = value as string;
    if (!isCall || isReserved(name)) return path;
    warnAboutCall(parser, name, start);
    return { kind: 'call', name, args: parseList(parser, ')'), start, end: parser.previousEnd };
  }
  if (word === '(') {
    nextToken(parser);
    const node = parseExpression(parser);
    expectClosing(parser, ')', start);
    return node;
  }
  if (word === '[') {
    return { kind: 'array', items: parseList(parser, ']'), start, end: parser.previousEnd };
  }
  if (!(word in CONSTANTS)) fail(parser, 'operand');
  return parseLiteral(parser, CONSTANTS[word]);
}

function parseLiteral(parser: Parser, value: Literal['value']): Literal {
  const { start, end } = parser;
  nextToken(parser);
  return { kind: 'literal', value, start, end };
}

/** Parses comma-separated expressions, from the opening bracket to the closing one. */
function parseList(parser: Parser, closing: ')' | ']'): Expression[] {
  const opening = parser.start;
  const items: Expression[] = [];
  let height = 0;
  do {
    nextToken(parser);
    if (items.length === 0 && parser.word === closing) break;
    items.push(parseExpression(parser));
    height = Math.max(height, parser.height + 1);
  } while (parser.word === ',');
  expectClosing(parser, closing, opening);
  parser.height = height;
  return items;
}

/** Skips the closing bracket of the one at `opening`. */
function expectClosing(parser: Parser, closing: ')' | ']', opening: number): void {
  if (parser.word === closing) nextToken(parser);
  else if (parser.kind === 'end') fail(parser, 'brackets', opening);
  else failAtOperator(parser);
}

function parsePath(parser: Parser): PathExpression {
  const { start } = parser;
  const steps: PathExpression['steps'] = [];
  parseName(parser, steps);
  for (;;) {
    if (parser.word === '.') {
      nextToken(parser);
      parseName(parser, steps);
    } else if (parser.word === '[') {
      nextToken(parser);
      parseIndex(parser, steps);
    } else {
      return { kind: 'path', steps, start, end: parser.previousEnd };
    }
  }
}

function parseName(parser: Parser, steps: PathExpression['steps']): void {
  const { kind, value, start } = parser;
  if (kind !== 'name' && kind !== 'quoted') fail(parser, 'name');
  steps.push(value);
  nextToken(parser);
  if (kind === 'name' && isReserved(value as string)) warn(parser, 'reserved-word', start);
}

function parseIndex(parser: Parser, steps: PathExpression['steps']): void {
  const { value, start, end } = parser;
  const isIndex = /^\d+$/.test(parser.text.slice(start, end)) && Number.isSafeInteger(value);
  if (!isIndex) fail(parser, 'index');
  steps.push(value);
  nextToken(parser);
  if (parser.word !== ']') fail(parser, 'index');
  nextToken(parser);
}
