import { MAX_QUERY_CONDITION_LENGTH, MAX_QUERY_DEPTH } from '../hub-limits.js';
import { CONSTANT_RULE, isConstant, readArray, readProperty, rejectArgument } from './arguments.js';
import type { BinaryOperator, QueryCondition } from './condition.js';
import { isReserved, matchesAll, NAME, QUOTED, QUOTED_STEP, STEP } from './names.js';
import { NOT_PRECEDENCE, OPERAND_PRECEDENCE, PRECEDENCE } from './precedence.js';

/**
 * Formats a condition as a string, which `parseQueryCondition` parses to the same tree, except that `-` before a number without a sign
 * becomes a part of the number. Source ranges are ignored. Parentheses are added where they are needed, and around NOT where
 * implementations of SQL differ.
 *
 * @param condition A parsed condition, or a tree that you created.
 * @returns The string to send as `queryCondition`.
 * @throws RangeError if no string parses to the tree: a node, operator, name or constant is not valid, AND or
 * OR has fewer than two operands, or the string would have more than 512 levels or 8192 characters. The message
 * names the place, such as `condition.left.steps[1]`.
 * @example
 * formatQueryCondition({ kind: 'path', steps: ['tags', 'group'] }); // 'tags.[[group]]'
 */
export function formatQueryCondition(condition: QueryCondition<unknown>): string {
  const text = formatCondition(condition);
  // Counts characters: those beyond U+FFFF have two units.
  createBudget(MAX_QUERY_CONDITION_LENGTH)(text.replace(/[^\0-\uffff]/gu, ' '));
  return text;
}

/** Formats a condition, which may have more than 8192 characters. */
export function formatCondition(condition: unknown): string {
  const kind = readProperty(condition, 'kind');
  if (kind === 'all') return '*';
  const spend = createBudget();
  if (kind !== 'from') return format(condition, 'condition', spend);
  const collection = readProperty(condition, 'collection');
  if (collection !== 'devices' && collection !== 'devices.modules') {
    rejectArgument('condition.collection', 'be devices or devices.modules');
  }
  const where = readProperty(condition, 'where');
  return `FROM ${collection}${where === null ? '' : ` WHERE ${format(where, 'condition.where', spend)}`}`;
}

/** Returns a text that becomes a part of a condition, or throws if all parts have more UTF-16 units than the longest condition. */
type Spend = (text: string) => string;

function createBudget(units = 2 * MAX_QUERY_CONDITION_LENGTH): Spend {
  let left = units;
  return (text) => {
    left -= text.length;
    if (left < 0) {
      rejectArgument('condition', `have at most ${MAX_QUERY_CONDITION_LENGTH} characters`);
    }
    return text;
  };
}

/** Quotes, backslashes, and characters that may be lost on the way to IoT Hub or that hide others. */
const UNSAFE = /['\\\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** The operators of each kind of node. */
const OPERATORS = {
  unary: /^(NOT|[-+])$/,
  binary: /^([-+*/%<>]|[!<>]?=|<>|N?IN)$/,
  logical: /^(AND|OR)$/,
};

/**
 * Formats a node, in parentheses if it binds less tightly than `minimum`. Reads each property once. Like the parser, limits both the
 * nodes around a node (`level`) and the prefix operators and brackets around it (`depth`).
 */
function format(
  node: unknown,
  place: string,
  spend: Spend,
  minimum = 0,
  level = 0,
  depth = 0,
): string {
  checkDepth(Math.max(level, depth));
  let inner = depth + 1;
  const read = (key: string) => readProperty(node, key);
  const child = (key: string, least: number) =>
    format(read(key), `${place}.${key}`, spend, least, level + 1, inner);
  const list = (key: string, separator: string, least?: number, length?: number) =>
    readArray(
      read(key),
      `${place}.${key}`,
      (item, itemPlace) => format(item, itemPlace, spend, least, level + 1, inner),
      length,
      RangeError,
    ).join(separator);

  const kind = read('kind');
  if (kind === 'literal') {
    const literal = formatLiteral(read('value'), `${place}.value`);
    // Its minus is a prefix operator of the parser.
    if (literal.startsWith('-')) checkDepth(inner);
    return spend(literal);
  }
  // `[[a]]` would be a quoted name.
  if (kind === 'array') return `${spend('[')}${list('items', ', ').replace(/^\[/, ' [')}]`;
  if (kind === 'path') return formatPath(read('steps'), `${place}.steps`, spend);
  if (kind === 'call') {
    const name = read('name');
    if (typeof name !== 'string' || isReserved(name) || !matchesAll(NAME, name)) {
      return rejectArgument(`${place}.name`, 'be the name of a function');
    }
    return `${spend(name)}(${list('args', ', ')})`;
  }
  if (kind !== 'unary' && kind !== 'binary' && kind !== 'logical') {
    return rejectArgument(place, 'be a node');
  }

  const operator = read('operator');
  if (typeof operator !== 'string' || !OPERATORS[kind].test(operator)) {
    return rejectArgument(`${place}.operator`, `be a ${kind} operator`);
  }
  const isUnary = kind === 'unary';
  // NOT binds less tightly than comparisons, because implementations of SQL differ.
  const prefix = operator === 'NOT' ? NOT_PRECEDENCE : OPERAND_PRECEDENCE;
  const precedence = isUnary ? prefix : PRECEDENCE[operator as BinaryOperator];
  const isGroup = precedence < minimum;
  inner = depth + Number(isUnary) + Number(isGroup);
  let text = spend(operator);
  if (isUnary) {
    const operand = child('operand', OPERAND_PRECEDENCE);
    // `--` would begin a comment in SQL.
    text += (operator === 'NOT' || /^[+-]/.test(operand) ? ' ' : '') + operand;
  } else if (kind === 'binary') {
    text = `${child('left', precedence)} ${operator} ${child('right', precedence + 1)}`;
  } else {
    text = list('operands', ` ${operator} `, precedence + 1, 2);
  }
  return isGroup ? `(${text})` : text;
}

function checkDepth(depth: number): void {
  if (depth > MAX_QUERY_DEPTH)
    rejectArgument('condition', `have at most ${MAX_QUERY_DEPTH} levels`);
}

/** Formats the steps of a path. */
export function formatPath(steps: unknown, place: string, spend = createBudget()): string {
  const texts = readArray(
    steps,
    place,
    (step, stepPlace, index) => {
      if (index > 0 && Number.isSafeInteger(step) && (step as number) >= 0) {
        return spend(`[${step}]`);
      }
      if (typeof step === 'string') {
        if (matchesAll(index ? STEP : NAME, spend(step)) && !isReserved(step)) return `.${step}`;
        const quoted = `[[${step}]]`;
        if (matchesAll(index ? QUOTED_STEP : QUOTED, quoted)) return `.${quoted}`;
      }
      return rejectArgument(stepPlace, 'be a name that [[ ]] can quote, or an index after a name');
    },
    1,
    RangeError,
  );
  return texts.join('').slice(1);
}

/** Formats a constant. */
export function formatLiteral(value: unknown, place: string): string {
  if (typeof value === 'string') return `'${value.replace(UNSAFE, toEscape)}'`;
  if (value !== undefined && !isConstant(value)) rejectArgument(place, CONSTANT_RULE);
  return Object.is(value, -0) ? '-0' : String(value);
}

/** Returns the documented escape sequence: `\'`, `\\` or `\uXXXX`. */
function toEscape(character: string): string {
  if (/['\\]/.test(character)) return `\\${character}`;
  return `\\u${(character.charCodeAt(0) + 0x10000).toString(16).slice(1)}`;
}
