// What parses, and may not do what was meant: advice by the documentation, see docs/query-language.md.
import type { Binary, Expression } from './condition.js';
import { type Parser, warn } from './parser.js';

/** Documented for queries of twins, or, as STARTSWITH, seen to work in them. */
const OF_TWINS = /^(IS_DEFINED|STARTSWITH)$/i;

/** Documented for message routing alone. */
const OF_ROUTING =
  /^(ABS|EXP|POWER|SQUARE|CEILING|FLOOR|SIGN|SQRT|AS_NUMBER|IS_(ARRAY|BOOL|NULL|NUMBER|OBJECT|PRIMITIVE|STRING)|CONCAT|LENGTH|LOWER|UPPER|SUBSTRING|INDEX_OF|STARTS_WITH|ENDS_WITH|CONTAINS)$/i;

/** The members of a twin that are surely objects. */
const OBJECT = /^(devices\.(modules\.)?)?(tags|properties(\.(desired|reported))?)$/;

export function doubtCall(parser: Parser, name: string, start: number): void {
  if (OF_TWINS.test(name)) return;
  const kind = OF_ROUTING.test(name) ? 'routing' : 'unknown';
  warn(parser, `${kind}-function`, start, name.toUpperCase());
}

export function doubtComparison(parser: Parser, { operator, left, right }: Binary): void {
  if (isObject(left)) warn(parser, 'comparison', left.start);
  if (/IN/.test(operator)) {
    if (right.kind !== 'array') warn(parser, 'in', right.start);
  } else if (isObject(right)) warn(parser, 'comparison', right.start);
}

function isObject(node: Expression): boolean {
  return node.kind === 'array' || (node.kind === 'path' && OBJECT.test(node.steps.join('.')));
}
