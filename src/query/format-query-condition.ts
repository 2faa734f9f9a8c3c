import { MAX_QUERY_DEPTH } from '../hub-limits.js';
import type { Expression, Literal, PathExpression, QueryCondition } from './condition.js';
import { isReserved, matchesAll, NAME, QUOTED, STEP } from './names.js';
import { NOT_PRECEDENCE, OPERAND_PRECEDENCE, PRECEDENCE } from './precedence.js';

/**
 * Formats a condition as a string, which `parseQueryCondition` parses to the same tree. Source ranges are
 * ignored. Parentheses are added where they are needed, and around NOT where implementations of SQL differ.
 *
 * @param condition A parsed condition, or a tree that you created.
 * @returns The string to send as `queryCondition`.
 * @throws RangeError if no string parses to the tree: a number is not finite, a name cannot be quoted, a
 * function has a reserved name, AND or OR has fewer than two operands, or there are more than 512 levels.
 * @example
 * formatQueryCondition({ kind: 'path', steps: ['tags', 'group'] }); // 'tags.[[group]]'
 */
export function formatQueryCondition(condition: QueryCondition<unknown>): string {
  if (condition.kind === 'all') return '*';
  if (condition.kind !== 'from') return format(condition, 0);
  const { collection, where } = condition;
  return where === null ? `FROM ${collection}` : `FROM ${collection} WHERE ${format(where, 0)}`;
}

/** A dot and a name: a path cannot begin with an index or a digit. */
const PATH_START = /^\.\D/;

/** Quotes, backslashes, and characters that may be lost on the way to IoT Hub. */
const UNSAFE = /['\\\p{Cc}\p{Cs}\u2028\u2029]/gu;

function format(node: Expression<unknown>, depth: number): string {
  if (depth > MAX_QUERY_DEPTH) reject('depth');
  const formatChild = (child: Expression<unknown>, minimum: number) => {
    const text = format(child, depth + 1);
    return precedenceOf(child) < minimum ? `(${text})` : text;
  };
  const formatList = (nodes: Expression<unknown>[]) =>
    nodes.map((item) => formatChild(item, 0)).join(', ');
  const precedence = precedenceOf(node);

  switch (node.kind) {
    case 'literal':
      return formatLiteral(node.value);
    case 'array':
      // `[[a]]` would be a quoted name.
      return `[${formatList(node.items).replace(/^\[/, ' [')}]`;
    case 'path':
      return formatPath(node);
    case 'call':
      if (isReserved(node.name) || !matchesAll(NAME, node.name)) reject('function name');
      return `${node.name}(${formatList(node.args)})`;
    case 'unary': {
      const operand = formatChild(node.operand, OPERAND_PRECEDENCE);
      // `--` would begin a comment in SQL.
      const gap = node.operator === 'NOT' || /^[+-]/.test(operand) ? ' ' : '';
      return node.operator + gap + operand;
    }
    case 'binary':
      return `${formatChild(node.left, precedence)} ${node.operator} ${formatChild(node.right, precedence + 1)}`;
    case 'logical':
      if (node.operands.length < 2) reject('number of operands');
      return node.operands
        .map((operand) => formatChild(operand, precedence + 1))
        .join(` ${node.operator} `);
  }
}

/** Returns a lower precedence for NOT than for comparisons, because implementations of SQL differ. */
function precedenceOf(node: Expression<unknown>): number {
  if (node.kind === 'binary' || node.kind === 'logical') return PRECEDENCE[node.operator];
  // Stryker disable next-line ConditionalExpression: only a unary node has the operator NOT.
  return node.kind === 'unary' && node.operator === 'NOT' ? NOT_PRECEDENCE : OPERAND_PRECEDENCE;
}

function formatPath({ steps }: PathExpression<unknown>): string {
  const text = steps.map(formatStep).join('');
  if (!PATH_START.test(text)) reject('path');
  return text.slice(1);
}

function formatStep(step: string | number): string {
  if (typeof step === 'number') {
    return Number.isSafeInteger(step) && step >= 0 ? `[${step}]` : reject('index');
  }
  if (typeof step !== 'string') reject('name');
  if (matchesAll(STEP, step) && !isReserved(step)) return `.${step}`;
  const quoted = `[[${step}]]`;
  return matchesAll(QUOTED, quoted) ? `.${quoted}` : reject('name');
}

/**
 * Formats a constant.
 *
 * @throws RangeError for NaN and infinity.
 */
export function formatLiteral(value: Literal<unknown>['value']): string {
  if (typeof value === 'string') return `'${value.replace(UNSAFE, toEscape)}'`;
  if (typeof value === 'number' && !Number.isFinite(value)) reject('number');
  return Object.is(value, -0) ? '-0' : String(value);
}

/** Returns the documented escape sequence: `\'`, `\\` or `\uXXXX`. */
function toEscape(character: string): string {
  if (character === "'" || character === '\\') return `\\${character}`;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function reject(part: string): never {
  throw new RangeError(`The ${part} is not valid.`);
}
