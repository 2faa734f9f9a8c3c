import { MAX_QUERY_CONDITION_LENGTH, MAX_QUERY_DEPTH } from '../hub-limits.js';
import { tryOrUndefined } from '../try-or-undefined.js';
import type { BinaryOperator, LogicalOperator, QueryCondition } from './condition.js';
import { isReserved, matchesAll, NAME, QUOTED, QUOTED_STEP, STEP } from './names.js';
import { NOT_PRECEDENCE, OPERAND_PRECEDENCE, PRECEDENCE } from './precedence.js';
import { rejectArgument } from './reject.js';

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
  const budget = toBudget();
  if (kind !== 'from') return format(condition, 'condition', 0, 0, budget);
  const collection = read(condition, 'collection');
  if (collection !== 'devices' && collection !== 'devices.modules') {
    rejectArgument('condition.collection', 'be devices or devices.modules');
  }
  const where = read(condition, 'where');
  const clause = where === null ? '' : ` WHERE ${format(where, 'condition.where', 0, 0, budget)}`;
  return `FROM ${collection}${clause}`;
}

/** The UTF-16 units that a condition of 8192 characters may still have. Each node and each unit of a string needs one. */
interface Budget {
  units: number;
}

function toBudget(): Budget {
  return { units: 2 * MAX_QUERY_CONDITION_LENGTH };
}

/** A dot and a name: a path cannot begin with an index or a digit. */
const PATH_START = /^\.\D/;

/** Quotes, backslashes, and characters that may be lost on the way to IoT Hub or that hide others. */
const UNSAFE = /['\\\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Formats a node, in parentheses if it binds less tightly than `minimum`. Reads each property once. */
function format(
  node: unknown,
  place: string,
  minimum: number,
  level: number,
  budget: Budget,
): string {
  if (level > MAX_QUERY_DEPTH)
    rejectArgument('condition', `have at most ${MAX_QUERY_DEPTH} levels`);
  spend(budget, 1);
  const formatChild = (key: string, least: number) =>
    format(read(node, key), `${place}.${key}`, least, level + 1, budget);
  const formatList = (key: string, least: number) => {
    const list = read(node, key);
    const length = lengthOf(list, `${place}.${key}`);
    const texts: string[] = [];
    while (texts.length < length) {
      const index = texts.length;
      const item = read(list, index);
      texts.push(format(item, `${place}.${key}[${index}]`, least, level + 1, budget));
    }
    return texts;
  };

  switch (read(node, 'kind')) {
    case 'literal': {
      const value = read(node, 'value');
      if (typeof value === 'string') spend(budget, value.length);
      return formatLiteral(value, `${place}.value`);
    }
    case 'array':
      // `[[a]]` would be a quoted name.
      return `[${formatList('items', 0).join(', ').replace(/^\[/, ' [')}]`;
    case 'path':
      return formatPath(read(node, 'steps'), `${place}.steps`, budget);
    case 'call':
      return `${formatFunction(read(node, 'name'), place, budget)}(${formatList('args', 0).join(', ')})`;
    case 'unary': {
      const operator = read(node, 'operator');
      if (operator !== 'NOT' && operator !== '-' && operator !== '+') rejectOperator(place);
      const operand = formatChild('operand', OPERAND_PRECEDENCE);
      // `--` would begin a comment in SQL.
      const gap = operator === 'NOT' || /^[+-]/.test(operand) ? ' ' : '';
      // Below comparisons, because implementations of SQL differ.
      const precedence = operator === 'NOT' ? NOT_PRECEDENCE : OPERAND_PRECEDENCE;
      return group(operator + gap + operand, precedence < minimum);
    }
    case 'binary': {
      const operator = read(node, 'operator') as BinaryOperator;
      const precedence = precedenceOf(operator, false, place);
      const left = formatChild('left', precedence);
      return group(
        `${left} ${operator} ${formatChild('right', precedence + 1)}`,
        precedence < minimum,
      );
    }
    case 'logical': {
      const operator = read(node, 'operator') as LogicalOperator;
      const precedence = precedenceOf(operator, true, place);
      const operands = formatList('operands', precedence + 1);
      if (operands.length < 2) rejectArgument(`${place}.operands`, 'have two or more elements');
      return group(operands.join(` ${operator} `), precedence < minimum);
    }
    default:
      return rejectArgument(place, 'be a node with a known kind');
  }
}

function group(text: string, needsParentheses: boolean): string {
  return needsParentheses ? `(${text})` : text;
}

function precedenceOf(
  operator: LogicalOperator | BinaryOperator,
  isLogical: boolean,
  place: string,
): number {
  const isOperator = typeof operator === 'string' && Object.hasOwn(PRECEDENCE, operator);
  if (!isOperator || (operator === 'AND' || operator === 'OR') !== isLogical) rejectOperator(place);
  return PRECEDENCE[operator];
}

function rejectOperator(place: string): never {
  return rejectArgument(`${place}.operator`, 'be an operator of this kind of node');
}

function formatFunction(name: unknown, place: string, budget: Budget): string {
  if (typeof name !== 'string' || isReserved(name) || !matchesAll(NAME, name)) {
    return rejectArgument(`${place}.name`, 'be the name of a function');
  }
  spend(budget, name.length);
  return name;
}

/** Formats the steps of a path. */
export function formatPath(steps: unknown, place: string, budget: Budget = toBudget()): string {
  let text = '';
  const length = lengthOf(steps, place);
  for (let index = 0; index < length; index++) {
    spend(budget, 1);
    text += formatStep(read(steps, index), index, place, budget);
  }
  if (!PATH_START.test(text)) rejectArgument(place, 'begin with a name');
  return text.slice(1);
}

function formatStep(step: unknown, index: number, place: string, budget: Budget): string {
  if (Number.isSafeInteger(step) && (step as number) >= 0) return `[${step}]`;
  if (typeof step === 'string') {
    spend(budget, step.length);
    if (matchesAll(STEP, step) && !isReserved(step)) return `.${step}`;
    const quoted = `[[${step}]]`;
    if (matchesAll(index === 0 ? QUOTED : QUOTED_STEP, quoted)) return `.${quoted}`;
  }
  return rejectArgument(`${place}[${index}]`, 'be an index, or a name that [[ ]] can quote');
}

/** Formats a constant. */
export function formatLiteral(value: unknown, place: string): string {
  if (typeof value === 'string') return `'${value.replace(UNSAFE, toEscape)}'`;
  const isConstant =
    Number.isFinite(value) || typeof value === 'boolean' || value === null || value === undefined;
  if (!isConstant) rejectArgument(place, 'be a string, finite number, boolean, null or undefined');
  return Object.is(value, -0) ? '-0' : String(value);
}

/** Returns the documented escape sequence: `\'`, `\\` or `\uXXXX`. */
function toEscape(character: string): string {
  if (character === "'" || character === '\\') return `\\${character}`;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function spend(budget: Budget, units: number): void {
  budget.units -= units;
  if (budget.units < 0) {
    rejectArgument('condition', `have at most ${MAX_QUERY_CONDITION_LENGTH} characters`);
  }
}

/** Returns a property, or undefined if there is none or a getter throws. */
function read(object: unknown, key: string | number): unknown {
  return tryOrUndefined(() => (object as Record<string | number, unknown>)[key]);
}

function lengthOf(list: unknown, place: string): number {
  const length = tryOrUndefined(() => (Array.isArray(list) ? list.length : undefined));
  return length ?? rejectArgument(place, 'be an array');
}
