import { advance } from './advance.js';
import type { Collection, FromCollection } from './condition.js';
import { parseExpression } from './parse-expression.js';
import { fail, type Parser } from './parser.js';

const CLAUSE = /^\s*from\s+(devices(?:\.modules)?)(\s+where(?!\w)|\s*$)/i;

/** Reads a condition that begins with FROM; without WHERE it is the whole collection. */
export function parseFrom(parser: Parser): FromCollection {
  const { start, text } = parser;
  const [clause = '', name = '', word = ''] = CLAUSE.exec(text) ?? [];
  if (clause === '') fail(parser, 'collection');
  parser.end = clause.trimEnd().length;
  advance(parser);
  const collection = name.toLowerCase() as Collection;
  const where = word.trim() === '' ? null : parseExpression(parser);
  return { kind: 'from', collection, where, start, end: parser.before };
}
