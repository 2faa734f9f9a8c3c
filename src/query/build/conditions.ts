import { tryOrUndefined } from '../../try-or-undefined.js';
import type { Expression } from '../condition.js';
import {
  type BuiltCondition,
  buildCondition,
  PLACEHOLDER,
  rejectArgument,
  treeOf,
} from './template.js';
import {
  type QueryConstant,
  type QueryPath,
  type QueryValue,
  readArray,
  toExpression,
  toLiteral,
  toPath,
} from './values.js';

/**
 * Builds a condition from a template literal. The template is written in the query language, with its
 * escape sequences. A value becomes a constant, an array of constants or an operand; it is never parsed.
 *
 * @param strings The strings of the template literal.
 * @param values The values of the template literal: constants, arrays of constants or built conditions.
 * @returns The condition, of at most 8192 characters [R4].
 * @throws TypeError if a value has another type, an array is empty, or `where` is called as a function.
 * @throws RangeError if the template is not a valid condition, a value is in quotes or in a name, a
 * number is not finite, or the condition has more than 8192 characters or 512 levels.
 * @example
 * const ids = ["o'brien", 'pump-14'];
 * where`deviceId IN ${ids} AND tags.floor = ${3}`.text;
 * // "deviceId IN ['o\\'brien', 'pump-14'] AND tags.floor = 3"
 */
export function where(strings: TemplateStringsArray, ...values: QueryValue[]): BuiltCondition {
  const nodes = values.map((value, index) => toExpression(value, `values[${index}]`));
  // An array from JSON never has `raw`.
  const text = tryOrUndefined(() => Array.isArray(strings) && strings.raw.join(PLACEHOLDER));
  if (typeof text === 'string' && text.split(PLACEHOLDER).length === values.length + 1) {
    return buildCondition(text, nodes);
  }
  return rejectArgument('where', 'be a template tag', TypeError);
}

/**
 * Builds `path = value`.
 *
 * @param path A string such as `tags.site`, or an array such as `['tags', 'my-key']`.
 * @param value The constant to compare with.
 * @returns The condition, of at most 8192 characters [R4].
 * @throws TypeError if the value is not a constant.
 * @throws RangeError if the path is not valid, a number is not finite, or the condition is too long.
 * @example
 * eq('tags.building', "B'7").text; // "tags.building = 'B\\'7'"
 */
export function eq(path: QueryPath, value: QueryConstant): BuiltCondition {
  return buildCondition(`${PLACEHOLDER} = ${PLACEHOLDER}`, [
    toPath(path),
    toLiteral(value, 'value'),
  ]);
}

/**
 * Builds `IS_DEFINED(path)`.
 *
 * @param path A string such as `tags.site`, or an array such as `['tags', 'my-key']`.
 * @returns The condition, of at most 8192 characters [R4].
 * @throws RangeError if the path is not valid, or the condition is too long.
 * @example
 * isDefined(['tags', 'my-key']).text; // 'IS_DEFINED(tags.[[my-key]])'
 */
export function isDefined(path: QueryPath): BuiltCondition {
  return buildCondition(`IS_DEFINED(${PLACEHOLDER})`, [toPath(path)]);
}

/**
 * Joins conditions with AND. A single condition stays as it is.
 *
 * @param conditions One or more built conditions.
 * @returns The condition, of at most 8192 characters [R4].
 * @throws TypeError if there are no conditions, or one was not built here, is `*` or begins with FROM.
 * @throws RangeError if the condition has more than 8192 characters or 512 levels.
 * @example
 * and(eq('tags.floor', 3), isDefined('tags.site')).text; // 'tags.floor = 3 AND IS_DEFINED(tags.site)'
 */
export function and(...conditions: BuiltCondition[]): BuiltCondition {
  return join(' AND ', conditions);
}

/**
 * Joins conditions with OR. A single condition stays as it is.
 *
 * @param conditions One or more built conditions.
 * @returns The condition, of at most 8192 characters [R4].
 * @throws TypeError if there are no conditions, or one was not built here, is `*` or begins with FROM.
 * @throws RangeError if the condition has more than 8192 characters or 512 levels.
 * @example
 * or(eq('tags.floor', 3), eq('tags.floor', 4)).text; // 'tags.floor = 3 OR tags.floor = 4'
 */
export function or(...conditions: BuiltCondition[]): BuiltCondition {
  return join(' OR ', conditions);
}

/**
 * Negates a condition with NOT.
 *
 * @param condition A built condition.
 * @returns The condition, of at most 8192 characters [R4].
 * @throws TypeError if the condition was not built here, is `*` or begins with FROM.
 * @throws RangeError if the condition has more than 8192 characters or 512 levels.
 * @example
 * not(eq('tags.floor', 3)).text; // 'NOT (tags.floor = 3)'
 */
export function not(condition: BuiltCondition): BuiltCondition {
  return buildCondition(`NOT ${PLACEHOLDER}`, [toOperand(condition, 'condition')]);
}

function join(operator: string, conditions: BuiltCondition[]): BuiltCondition {
  const operands = readArray(conditions, 'conditions', toOperand);
  return buildCondition(operands.map(() => PLACEHOLDER).join(operator), operands);
}

function toOperand(value: unknown, name: string): Expression {
  return treeOf(value) ?? rejectArgument(name, 'be a built condition without * or FROM', TypeError);
}
