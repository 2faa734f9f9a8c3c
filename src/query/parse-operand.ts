import { advance } from './advance.js';
import { close } from './brackets.js';
import type { Call, Expression, Literal, Path } from './condition.js';
import { doubtCall } from './doubts.js';
import { isReserved } from './names.js';
import { parseExpression } from './parse-expression.js';
import { parsePath } from './parse-path.js';
import { fail, type Parser } from './parser.js';

/** Reads what operators stand between and before. */
export function parseOperand(parser: Parser): Expression {
  parser.height = 0;
  const { kind, word, value, start } = parser;
  if (kind === 'number' || kind === 'string') return parseLiteral(parser, value);
  if (kind === 'quoted' || (kind === 'name' && word === '')) {
    const path = parsePath(parser);
    const name = parser.word === '(' && kind === 'name' && functionNameOf(path);
    return name ? parseCall(parser, name, start) : path;
  }
  switch (word) {
    case 'TRUE':
    case 'FALSE':
      return parseLiteral(parser, word === 'TRUE');
    case 'NULL':
      return parseLiteral(parser, null);
    case 'UNDEFINED':
      return parseLiteral(parser, undefined);
    case '(':
      return parseGroup(parser);
    case '[':
      return { kind: 'array', items: parseList(parser, ']'), start, end: parser.before };
    default:
      fail(parser, 'operand');
      return parseLiteral(parser, undefined);
  }
}

function parseLiteral(parser: Parser, value: Literal['value']): Literal {
  const { start, end } = parser;
  advance(parser);
  return { kind: 'literal', value, start, end };
}

/** The name, if the path is a single one that no keyword has. */
function functionNameOf({ steps: [name, ...more] }: Path): string | undefined {
  if (typeof name !== 'string' || more.length > 0 || isReserved(name)) return undefined;
  return name;
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
