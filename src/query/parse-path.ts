import type { PathExpression } from './condition.js';
import { isReserved } from './names.js';
import { fail, nextToken, type Parser, warn } from './tokenizer.js';
import { warnAboutPath } from './warnings.js';

/** Parses the steps of a path, or the name of a function. */
export function parsePath(parser: Parser): PathExpression['steps'] {
  const steps: PathExpression['steps'] = [];
  const starts: number[] = [];
  for (let before = '.'; before === '.' || before === '['; before = parser.word) {
    if (starts.length > 0) nextToken(parser);
    const { kind, value, start } = parser;
    starts.push(start);
    steps.push(value);
    const isIndex = before === '[';
    if (isIndex ? !isWhole(parser) : kind !== 'name' && kind !== 'quoted') {
      fail(parser, isIndex ? 'index' : 'name');
    }
    nextToken(parser);
    if (isIndex) {
      if (parser.word !== ']') fail(parser, 'index');
      nextToken(parser);
    } else if (kind === 'name' && isReserved(value as string)) {
      warn(parser, 'reserved-word', start);
    }
  }
  if (parser.word !== '(') warnAboutPath(parser, steps, starts);
  return steps;
}

/** Returns whether the token is a whole number in decimal digits. */
function isWhole({ text, value, start, end }: Parser): boolean {
  return Number.isSafeInteger(value) && /^\d+$/.test(text.slice(start, end));
}
