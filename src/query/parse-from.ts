import { advance } from './advance.js';
import type { Collection, FromCollection } from './condition.js';
import { parseExpression } from './parse-expression.js';
import { fail, type Parser } from './parser.js';

const CLAUSE = /^\s*from\s+(devices(?:\.modules)?)(\s+where(?!\w)|\s*$)/i;

/** Reads a condition that begins with FROM; without WHERE it is the whole collection. */
export function parseFrom(parser: Parser): FromCollection {
  const { start, text } = parser;
  const [clause = '', name = '', where = ''] = CLAUSE.exec(text) ?? [];
  if (clause === '') fail(parser, 'collection');
  parser.end = clause.length;
  advance(parser);
  const collection = name.toLowerCase() as Collection;
  if (where.trim() === '') {
    return { kind: 'from', collection, where: null, start, end: text.trimEnd().length };
  }
  return { kind: 'from', collection, where: parseExpression(parser), start, end: parser.before };
}
