import { advance } from './advance.js';
import type { Path } from './condition.js';
import { isReserved } from './names.js';
import { fail, type Parser, warn } from './parser.js';

/** Reads a path from its first name on. */
export function parsePath(parser: Parser): Path {
  const { start } = parser;
  const steps: Path['steps'] = [];
  takeName(parser, steps);
  for (;;) {
    if (parser.word === '.') {
      advance(parser);
      takeName(parser, steps);
    } else if (parser.word === '[') {
      advance(parser);
      takeIndex(parser, steps);
    } else {
      return { kind: 'path', steps, start, end: parser.before };
    }
  }
}

function takeName(parser: Parser, steps: Path['steps']): void {
  const { kind, value, start } = parser;
  if (kind !== 'name' && kind !== 'quoted') fail(parser, 'name');
  steps.push(value);
  advance(parser);
  if (kind === 'name' && isReserved(String(value))) warn(parser, 'reserved-word', start);
}

function takeIndex(parser: Parser, steps: Path['steps']): void {
  const { value, start, end } = parser;
  const isIndex = /^\d+$/.test(parser.text.slice(start, end)) && Number.isSafeInteger(value);
  if (!isIndex) fail(parser, 'index');
  steps.push(value);
  advance(parser);
  if (parser.word !== ']') fail(parser, 'index');
  advance(parser);
}
