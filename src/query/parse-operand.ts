import { advance } from './advance.js';
import { close } from './brackets.js';
import type { Call, Expression, Literal } from './condition.js';
import { doubtCall } from './doubts.js';
import { isReserved } from './names.js';
import { parseExpression } from './parse-expression.js';
import { parsePath } from './parse-path.js';
import { fail, type Parser } from './parser.js';

const CONSTANTS: Record<string, boolean | null | undefined> = {
  TRUE: true,
  FALSE: false,
  NULL: null,
  UNDEFINED: undefined,
};

/** Reads what operators stand between and before. */
export function parseOperand(parser: Parser): Expression {
  parser.height = 0;
  const { kind, word, value, start } = parser;
  if (kind === 'number' || kind === 'string') return parseLiteral(parser, value);
  if (kind === 'quoted' || (kind === 'name' && word === '')) {
    const path = parsePath(parser);
    const isCall = parser.word === '(' && kind === 'name' && path.steps.length === 1;
    return isCall && !isReserved(String(value)) ? parseCall(parser, String(value), start) : path;
  }
  if (word === '(') return parseGroup(parser);
  if (word === '[') {
    return { kind: 'array', items: parseList(parser, ']'), start, end: parser.before };
  }
  if (!(word in CONSTANTS)) fail(parser, 'operand');
  return parseLiteral(parser, CONSTANTS[word]);
}

function parseLiteral(parser: Parser, value: Literal['value']): Literal {
  const { start, end } = parser;
  advance(parser);
  return { kind: 'literal', value, start, end };
}

function parseCall(parser: Parser, name: string, start: number): Call {
  doubtCall(parser, name, start);
  return { kind: 'call', name, args: parseList(parser, ')'), start, end: parser.before };
}

function parseGroup(parser: Parser): Expression {
  const { start } = parser;
  advance(parser);
  const node = parseExpression(parser);
  close(parser, ')', start);
  return node;
}

/** Reads from the opening bracket to the closing one. */
function parseList(parser: Parser, closing: ')' | ']'): Expression[] {
  const opening = parser.start;
  const items: Expression[] = [];
  let height = 0;
  do {
    advance(parser);
    if (items.length === 0 && parser.word === closing) break;
    items.push(parseExpression(parser));
    height = Math.max(height, parser.height + 1);
  } while (parser.word === ',');
  close(parser, closing, opening);
  parser.height = height;
  return items;
}
