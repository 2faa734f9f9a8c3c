import type { PathExpression } from './condition.js';
import { isReserved } from './names.js';
import { fail, nextToken, type Parser, warn } from './tokenizer.js';
import { warnAboutPath } from './warnings.js';

/** Parses a path, or the name of a function. */
export function parsePath(parser: Parser): PathExpression {
  const { start } = parser;
  const steps: PathExpression['steps'] = [];
  const starts = [start];
  parseName(parser, steps);
  for (;;) {
    if (parser.word === '.') {
      nextToken(parser);
      starts.push(parser.start);
      parseName(parser, steps);
    } else if (parser.word === '[') {
      nextToken(parser);
      starts.push(parser.start);
      parseIndex(parser, steps);
    } else {
      if (parser.word !== '(') warnAboutPath(parser, steps, starts);
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
