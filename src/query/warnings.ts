// Warnings about conditions that parse but, according to the documentation, may not work as intended.
import type { BinaryExpression, Expression } from './condition.js';
import { type Parser, warn } from './tokenizer.js';

/** IS_DEFINED is documented for twins; STARTSWITH is known to work for them. */
const TWIN_FUNCTION = /^(IS_DEFINED|STARTSWITH)$/i;

/** The functions that are documented only for message routing. */
const ROUTING_FUNCTION =
  /^(ABS|EXP|POWER|SQUARE|CEILING|FLOOR|SIGN|SQRT|AS_NUMBER|IS_(ARRAY|BOOL|NULL|NUMBER|OBJECT|PRIMITIVE|STRING)|CONCAT|LENGTH|LOWER|UPPER|SUBSTRING|INDEX_OF|STARTS_WITH|ENDS_WITH|CONTAINS)$/i;

/** The properties of a twin that are always objects. */
const OBJECT_PATH = /^(devices\.(modules\.)?)?(tags|properties(\.(desired|reported))?)$/;

export function warnAboutCall(parser: Parser, name: string, start: number): void {
  if (TWIN_FUNCTION.test(name)) return;
  const kind = ROUTING_FUNCTION.test(name) ? 'routing' : 'unknown';
  warn(parser, `${kind}-function`, start, name.toUpperCase());
}

export function warnAboutComparison(
  parser: Parser,
  { operator, left, right }: BinaryExpression,
): void {
  if (isObject(left)) warn(parser, 'comparison', left.start);
  if (/IN/.test(operator)) {
    if (right.kind !== 'array') warn(parser, 'in', right.start);
  } else if (isObject(right)) warn(parser, 'comparison', right.start);
}

function isObject(node: Expression): boolean {
  return node.kind === 'array' || (node.kind === 'path' && OBJECT_PATH.test(node.steps.join('.')));
}
