// Warnings about conditions that parse but, according to the sources, may not work as intended.
import type {
  BinaryExpression,
  Expression,
  PathExpression,
  QueryCondition,
  SourceRange,
} from './condition.js';
import {
  COMMON_PATHS,
  collectionLength,
  HYPHENATED,
  isReserved,
  matchEnd,
  PROPERTY,
  propertyOf,
  SECTIONS,
} from './names.js';
import { type Parser, warn } from './tokenizer.js';

/** Calls of the functions that are known to work for twins. */
const TWIN_CALLS = ['IS_DEFINED(tags.a)', "STARTSWITH(tags.a, 'b')", "ARRAY_CONTAINS(tags.a, 'b')"];

/** The functions that are documented only for message routing. */
const ROUTING_FUNCTION =
  /^(ABS|EXP|POWER|SQUARE|CEILING|FLOOR|SIGN|SQRT|AS_NUMBER|IS_(ARRAY|BOOL|NULL|NUMBER|OBJECT|PRIMITIVE|STRING)|CONCAT|LENGTH|LOWER|UPPER|SUBSTRING|INDEX_OF|STARTS_WITH|ENDS_WITH|CONTAINS)$/;

/** The properties of a twin that are always objects or arrays. */
const OBJECT =
  /^(tags|properties(\.(desired|reported))?|capabilities|configurations|attributes|x509Thumbprint|parentScopes)$/i;

/** The values of `devices.jobs.status` for which IoT Hub was seen to respond with 500. */
const FAILING_STATUS = /^(Completed|Canceled)$/;

/** A name of visible characters that is short enough to show. */
const PRINTABLE = /^[^\p{C}\p{DI}\u2800\s]{1,64}$/u;

export function warnAboutCall(
  parser: Parser,
  name: string,
  args: readonly Expression[],
  start: number,
): void {
  const word = name.toUpperCase();
  const near = TWIN_CALLS.find((call) => call.slice(0, 5) === word.slice(0, 5));
  if (!near?.startsWith(`${word}(`)) {
    const code = ROUTING_FUNCTION.test(word) ? 'routing-function' : 'unknown-function';
    warn(parser, code, start, near && `Write ${near}.`);
  } else if (args.length !== near.split(',').length || (args[0] as Expression).kind === 'literal') {
    warn(parser, 'arguments', start, `Write ${near}.`);
  }
}

export function warnAboutComparison(
  parser: Parser,
  { operator, left, right }: Omit<BinaryExpression, keyof SourceRange>,
): void {
  if (isConstantString(left) && right.kind === 'literal')
    warn(parser, 'quoted-condition', left.start);
  // Of these operators, only IN and NIN have an N.
  if (/N/.test(operator) && right.kind !== 'array') warn(parser, 'in', right.start);
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    // Stryker disable next-line StringLiteral: the text only must not name a property.
    const property = side.kind === 'path' ? propertyOf(side) : '';
    const isList = side === right && /N/.test(operator);
    if (!isList && (side.kind === 'array' || OBJECT.test(property)))
      warn(parser, 'comparison', side.start);
    if (!/^status$/i.test(property)) continue;
    for (const item of other.kind === 'array' ? other.items : [other]) {
      // Stryker disable next-line ConditionalExpression: other nodes have no value.
      if (item.kind === 'literal' && FAILING_STATUS.test(item.value as string)) {
        warn(parser, 'job-status', item.start);
      }
    }
  }
}

/** Returns whether a node is a string. A condition of strings only had quotes around a path. */
export function isConstantString(node: Expression | QueryCondition): boolean {
  // Stryker disable next-line ConditionalExpression: other nodes have no value.
  return node.kind === 'literal' && typeof node.value === 'string';
}

/** Warns about a path that does not begin with a property of a twin. `starts` are the offsets of the steps. */
export function warnAboutPath(
  parser: Parser,
  steps: PathExpression['steps'],
  starts: readonly number[],
): void {
  const { text, hyphenatedEnd } = parser;
  const first = collectionLength(steps);
  const hasSection = /^properties$/i.test(steps[first] as string) && steps.length > first + 1;
  const index = hasSection ? first + 1 : first;
  const name = `${steps[index] ?? 'id'}`;
  const start = starts[index] as number;
  const lastStart = starts.at(-1) as number;
  const isEnded = lastStart >= hyphenatedEnd;
  // Stryker disable next-line ConditionalExpression: the pattern needs a hyphen, and is only slow for the rest of a name.
  const end = parser.word === '-' && isEnded ? matchEnd(HYPHENATED, text, lastStart) : -1;
  parser.hyphenatedEnd = Math.max(hyphenatedEnd, end);
  // The rest of a hyphenated name is not a path.
  if ((starts[0] as number) < hyphenatedEnd) return;
  // A reserved word has its own warning.
  const isReservedWord = isReserved(name) && text.charAt(start) !== '[';
  const isKnown = hasSection ? SECTIONS.includes(name.toLowerCase()) : PROPERTY.test(name);
  if (!isReservedWord && !isKnown) {
    warn(parser, 'unknown-name', start, hintForName(name, hasSection));
  } else if (end !== -1) {
    const hyphenated = text.slice(lastStart, end);
    const quoted = PRINTABLE.test(hyphenated) ? hyphenated : ' ';
    warn(parser, 'hyphen', lastStart, `Write [[${quoted}]].`);
  }
}

/** Returns what to write instead of a name that is misspelled, or is a property of another object of the twin. */
function hintForName(word: string, isInProperties: boolean): string {
  if (isInProperties && PROPERTY.test(word)) return 'Remove properties.';
  const name = word.toLowerCase();
  const near = (isInProperties ? SECTIONS : COMMON_PATHS).find((candidate) => {
    const lower = candidate.toLowerCase().replace('properties.', '');
    return (
      name.length > 2 && (lower.startsWith(name.slice(0, 4)) || lower.endsWith(name.slice(-4)))
    );
  });
  const section = isInProperties ? 'reported.' : 'tags.';
  return `Write ${near ?? section + (/^[a-z_]\w{0,63}$/.test(name) ? word : 'a')}, or strings in quotes.`;
}
