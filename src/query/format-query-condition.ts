import { MAX_QUERY_CONDITION_LENGTH, MAX_QUERY_DEPTH } from '../hub-limits.js';
import { tryOrUndefined } from '../try-or-undefined.js';
import type { BinaryOperator, QueryCondition } from './condition.js';
import { isReserved, matchesAll, NAME, QUOTED, QUOTED_STEP, STEP } from './names.js';
import { NOT_PRECEDENCE, OPERAND_PRECEDENCE, PRECEDENCE } from './precedence.js';
import { CONSTANT_RULE, rejectArgument } from './reject.js';

/**
 * Formats a condition as a string, which `parseQueryCondition` parses to the same tree. Source ranges are
 * ignored. Parentheses are added where they are needed, and around NOT where implementations of SQL differ.
 *
 * @param condition A parsed condition, or a tree that you created.
 * @returns The string to send as `queryCondition`.
 * @throws RangeError if no string parses to the tree: a node, operator, name or constant is not valid, AND or
 * OR has fewer than two operands, or there are more than 512 levels or 8192 characters. The message names the
 * place, such as `condition.left.steps[1]`.
 * @example
 * formatQueryCondition({ kind: 'path', steps: ['tags', 'group'] }); // 'tags.[[group]]'
 */
export function formatQueryCondition(condition: QueryCondition<unknown>): string {
  const kind = read(condition, 'kind');
  if (kind === 'all') return '*';
  const spend = createBudget();
  if (kind !== 'from') return format(condition, 'condition', 0, 0, spend);
  const collection = read(condition, 'collection');
  if (collection !== 'devices' && collection !== 'devices.modules') {
    rejectArgument('condition.collection', 'be devices or devices.modules');
  }
  const where = read(condition, 'where');
  const clause = where === null ? '' : ` WHERE ${format(where, 'condition.where', 0, 0, spend)}`;
  return `FROM ${collection}${clause}`;
}

/** Returns a text that becomes a part of a condition, or throws if all parts are longer than the longest condition. */
type Spend = (text: string) => string;

function createBudget(): Spend {
  let left = 2 * MAX_QUERY_CONDITION_LENGTH;
  return (text) => {
    left -= text.length;
    if (left < 0) {
      rejectArgument('condition', `have at most ${MAX_QUERY_CONDITION_LENGTH} characters`);
    }
    return text;
  };
}

/** A dot and a name: a path cannot begin with an index or a digit. */
const PATH_START = /^\.\D/;

/** Quotes, backslashes, and characters that may be lost on the way to IoT Hub or that hide others. */
const UNSAFE = /['\\\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** The operators of each kind of node. */
const OPERATORS = {
  unary: /^(NOT|[-+])$/,
  binary: /^([-+*/%<>]|[!<>]?=|<>|N?IN)$/,
  logical: /^(AND|OR)$/,
};

/** Formats a node, in parentheses if it binds less tightly than `minimum`. Reads each property once. */
function format(
  node: unknown,
  place: string,
  minimum: number,
  level: number,
  spend: Spend,
): string {
  if (level > MAX_QUERY_DEPTH)
    rejectArgument('condition', `have at most ${MAX_QUERY_DEPTH} levels`);
  const child = (key: string, least: number) =>
    format(read(node, key), `${place}.${key}`, least, level + 1, spend);
  const list = (key: string, least: number) =>
    mapArray(read(node, key), `${place}.${key}`, (item, path) =>
      format(item, path, least, level + 1, spend),
    );

  const kind = read(node, 'kind');
  if (kind === 'literal') return spend(formatLiteral(read(node, 'value'), `${place}.value`));
  // `[[a]]` would be a quoted name.
  if (kind === 'array') return `${spend('[')}${list('items', 0).join(', ').replace(/^\[/, ' [')}]`;
  if (kind === 'path') return formatPath(read(node, 'steps'), `${place}.steps`, spend);
  if (kind === 'call') {
    const name = read(node, 'name');
    if (typeof name !== 'string' || isReserved(name) || !matchesAll(NAME, name)) {
      return rejectArgument(`${place}.name`, 'be the name of a function');
    }
    return `${spend(name)}(${list('args', 0).join(', ')})`;
  }
  if (kind !== 'unary' && kind !== 'binary' && kind !== 'logical') {
    return rejectArgument(place, 'be a node');
  }

  const operator = read(node, 'operator');
  if (typeof operator !== 'string' || !OPERATORS[kind].test(operator)) {
    return rejectArgument(`${place}.operator`, `be a ${kind} operator`);
  }
  let precedence = PRECEDENCE[operator as BinaryOperator];
  let text = spend(operator);
  if (kind === 'unary') {
    // NOT binds less tightly than comparisons, because implementations of SQL differ.
    precedence = operator === 'NOT' ? NOT_PRECEDENCE : OPERAND_PRECEDENCE;
    const operand = child('operand', OPERAND_PRECEDENCE);
    // `--` would begin a comment in SQL.
    text += (operator === 'NOT' || /^[+-]/.test(operand) ? ' ' : '') + operand;
  } else if (kind === 'binary') {
    text = `${child('left', precedence)} ${operator} ${child('right', precedence + 1)}`;
  } else {
    const operands = list('operands', precedence + 1);
    if (operands.length < 2) rejectArgument(`${place}.operands`, 'have two or more elements');
    text = operands.join(` ${operator} `);
  }
  return precedence < minimum ? `(${text})` : text;
}

/** Formats the steps of a path. */
export function formatPath(steps: unknown, place: string, spend = createBudget()): string {
  const texts = mapArray(steps, place, (step, path, index) => {
    if (Number.isSafeInteger(step) && (step as number) >= 0) return spend(`[${step}]`);
    if (typeof step === 'string') {
      if (matchesAll(STEP, spend(step)) && !isReserved(step)) return `.${step}`;
      const quoted = `[[${step}]]`;
      if (matchesAll(index ? QUOTED_STEP : QUOTED, quoted)) return `.${quoted}`;
    }
    return rejectArgument(path, 'be an index, or a name that [[ ]] can quote');
  });
  const text = texts.join('');
  if (!PATH_START.test(text)) rejectArgument(place, 'begin with a name');
  return text.slice(1);
}

/** Formats a constant. */
export function formatLiteral(value: unknown, place: string): string {
  if (typeof value === 'string') return `'${value.replace(UNSAFE, toEscape)}'`;
  const isKeyword = typeof value === 'boolean' || value === null || value === undefined;
  if (!isKeyword && !Number.isFinite(value)) rejectArgument(place, CONSTANT_RULE);
  return Object.is(value, -0) ? '-0' : String(value);
}

/** Returns the documented escape sequence: `\'`, `\\` or `\uXXXX`. */
function toEscape(character: string): string {
  if (character === "'" || character === '\\') return `\\${character}`;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Returns a property, or undefined if there is none or a getter throws. */
function read(object: unknown, key: string | number): unknown {
  return tryOrUndefined(() => (object as Record<string | number, unknown>)[key]);
}

/** Converts each element of an array. Reads it once. */
function mapArray(
  array: unknown,
  place: string,
  convert: (element: unknown, place: string, index: number) => string,
): string[] {
  const length = tryOrUndefined(() => (Array.isArray(array) ? array.length : undefined));
  if (length === undefined) rejectArgument(place, 'be an array');
  const texts: string[] = [];
  for (let index = 0; index < length; index++) {
    texts.push(convert(read(array, index), `${place}[${index}]`, index));
  }
  return texts;
}
