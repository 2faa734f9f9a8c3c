// Warnings about conditions that parse but, according to the sources, may not work as intended.
import type { BinaryExpression, Expression, PathExpression, QueryCondition } from './condition.js';
import {
  collectionLength,
  HYPHENATED,
  isReserved,
  matchEnd,
  PROPERTY,
  SECTION,
  STEP,
} from './names.js';
import { type Parser, warn } from './tokenizer.js';

/** The functions that are known to work for twins. The first one has one argument, the others have two. */
const TWIN_FUNCTIONS = [
  'IS_DEFINED(tags.a)',
  "STARTSWITH(tags.a, 'b')",
  "ARRAY_CONTAINS(tags.a, 'b')",
];

/** The functions that are documented only for message routing. */
const ROUTING_FUNCTION =
  /^(ABS|EXP|POWER|SQUARE|CEILING|FLOOR|SIGN|SQRT|AS_NUMBER|IS_(ARRAY|BOOL|NULL|NUMBER|OBJECT|PRIMITIVE|STRING)|CONCAT|LENGTH|LOWER|UPPER|SUBSTRING|INDEX_OF|STARTS_WITH|ENDS_WITH|CONTAINS)$/;

/** The properties of a twin that are always objects or arrays. */
const OBJECT = /^(tags|properties(\.(desired|reported))?|capabilities|parentScopes)$/i;

/** The values of `devices.jobs.status` for which IoT Hub was seen to respond with 500. */
const FAILING_STATUS = /^(Completed|Canceled)$/;

export function warnAboutCall(
  parser: Parser,
  name: string,
  args: readonly Expression[],
  start: number,
): void {
  const word = name.toUpperCase();
  const index = TWIN_FUNCTIONS.findIndex((form) => form.startsWith(`${word}(`));
  if (index < 0) {
    warn(
      parser,
      ROUTING_FUNCTION.test(word) ? 'routing-function' : 'unknown-function',
      start,
      word,
    );
  } else if (args.length !== (index > 0 ? 2 : 1) || args[0]?.kind === 'literal') {
    warn(parser, 'arguments', start, TWIN_FUNCTIONS[index]);
  }
}

export function warnAboutComparison(
  parser: Parser,
  { operator, left, right }: BinaryExpression,
): void {
  if (isConstantString(left) && right.kind === 'literal')
    warn(parser, 'quoted-condition', left.start);
  if (isObject(left)) warn(parser, 'comparison', left.start);
  if (/IN/.test(operator)) {
    if (right.kind !== 'array') warn(parser, 'in', right.start);
  } else if (isObject(right)) warn(parser, 'comparison', right.start);
  warnAboutStatus(parser, left, right);
  warnAboutStatus(parser, right, left);
}

/** Returns whether a node is a string. A condition of strings only had quotes around a path. */
export function isConstantString(node: Expression | QueryCondition): boolean {
  return node.kind === 'literal' && typeof node.value === 'string';
}

function isObject(node: Expression): boolean {
  return node.kind === 'array' || (node.kind === 'path' && OBJECT.test(propertyOf(node)));
}

/** Returns the path without its collection. */
function propertyOf({ steps }: PathExpression): string {
  return steps.slice(collectionLength(steps)).join('.');
}

function warnAboutStatus(parser: Parser, path: Expression, value: Expression): void {
  if (path.kind !== 'path' || !/^status$/i.test(propertyOf(path))) return;
  for (const item of value.kind === 'array' ? value.items : [value]) {
    if (item.kind === 'literal' && FAILING_STATUS.test(String(item.value))) {
      warn(parser, 'job-status', item.start);
    }
  }
}

/** Warns about a path that does not begin with a property of a twin. `starts` are the offsets of the steps. */
export function warnAboutPath(
  parser: Parser,
  steps: PathExpression['steps'],
  starts: readonly number[],
): void {
  const first = collectionLength(steps);
  const hasSection = /^properties$/i.test(String(steps[first])) && steps.length > first + 1;
  const index = hasSection ? first + 1 : first;
  const name = String(steps[index] ?? 'id');
  const start = starts[index] as number;
  if ((hasSection ? SECTION : PROPERTY).test(name)) return;
  // A reserved word has its own warning, and the rest of a hyphenated name is not a path.
  const isReservedWord = isReserved(name) && parser.text.charAt(start) !== '[';
  if (!isReservedWord && start >= parser.hyphenatedEnd) warn(parser, 'unknown-name', start, name);
}

/** Warns about a minus between two names without spaces, unless the path before it is unknown anyway. */
export function warnAboutHyphen(parser: Parser, path: Expression): void {
  const { text, start, warnings } = parser;
  const isRead =
    start < parser.hyphenatedEnd || path.end !== start || text.charAt(start - 1) === ']';
  if (isRead || path.kind !== 'path' || matchEnd(STEP, text, start + 1) < 0) return;
  const name = String(path.steps.at(-1));
  const nameStart = start - name.length;
  parser.hyphenatedEnd = matchEnd(HYPHENATED, text, nameStart);
  const last = warnings.at(-1);
  if (last?.code === 'unknown-name' && last.offset >= path.start) return;
  warn(parser, 'hyphen', nameStart, text.slice(nameStart, parser.hyphenatedEnd));
}
