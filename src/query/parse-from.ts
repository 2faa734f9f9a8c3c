import { advance } from './advance.js';
import type { Collection, Expression, FromCollection } from './condition.js';
import { parseExpression } from './parse-expression.js';
import { parsePath } from './parse-path.js';
import { fail, type Parser } from './parser.js';

/** Reads `FROM …`, if the condition begins with it; without WHERE it is the whole collection. */
export function parseFrom(parser: Parser): FromCollection | undefined {
  const { start } = parser;
  if (!isWord(parser, /^from$/i)) return undefined;
  advance(parser);
  if (parser.kind !== 'name' || parser.word !== '') {
    // No clause, but a path that begins with that name: back to it.
    parser.end = start;
    parser.word = '';
    advance(parser);
    return undefined;
  }
  const path = parsePath(parser);
  const collection = parser.text.slice(path.start, path.end).toLowerCase();
  if (!/^devices(?:\.modules)?$/.test(collection))
    fail(parser, 'query-condition-collection', path.start);
  const where = parseWhere(parser);
  return { kind: 'from', collection: collection as Collection, where, start, end: parser.before };
}

function parseWhere(parser: Parser): Expression | null {
  if (parser.kind === 'end') return null;
  if (!isWord(parser, /^where$/i)) fail(parser, 'query-condition-collection');
  advance(parser);
  return parseExpression(parser);
}

function isWord({ kind, value }: Parser, word: RegExp): boolean {
  return kind === 'name' && word.test(String(value));
}
