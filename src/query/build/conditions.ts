import { tryOrUndefined } from '../../try-or-undefined.js';
import { readArray, rejectArgument } from '../arguments.js';
import type { ComparisonOperator, Expression, LogicalOperator } from '../condition.js';
import { type BuiltCondition, buildCondition, builtFrom, PLACEHOLDER, treeOf } from './template.js';
import {
  type QueryConstant,
  type QueryPath,
  type QueryValue,
  toArray,
  toExpression,
  toLiteral,
  toPath,
} from './values.js';

/** The operators of `compare`. `isIn` builds IN, and `not(isIn(…))` its negation. */
export type CompareOperator = Exclude<ComparisonOperator, 'IN' | 'NIN'>;

/**
 * Builds a condition from a template literal. The template is written in the query language, with its
 * escape sequences. A value becomes a constant, an array of constants or an operand; it is never parsed.
 *
 * @param strings The strings of the template literal.
 * @param values The values of the template literal: constants, arrays of constants, built conditions or paths.
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
 * Builds a path, to insert it into a `where` template or to compare with it.
 *
 * @param path A string such as `tags.site`, or an array such as `['tags', 'my-key']`.
 * @returns The path as a condition, which is true for devices on which the property is `true`.
 * @throws TypeError if the path is not a string or an array with elements.
 * @throws RangeError if the path is not valid.
 * @example
 * where`${path(['tags', 'my-key'])} NIN ${[1, 2]}`.text; // 'tags.[[my-key]] NIN [1, 2]'
 */
export function path(path: QueryPath): BuiltCondition {
  return build('?', path);
}

/**
 * Builds `path = value`.
 *
 * @param path A string such as `tags.site`, or an array such as `['tags', 'my-key']`.
 * @param value The constant to compare with, or another `path(…)`.
 * @returns The condition, of at most 8192 characters [R4].
 * @throws TypeError if the path or the value has another type.
 * @throws RangeError if the path is not valid, a number is not finite, or the condition is too long.
 * @example
 * eq('tags.building', "B'7").text; // "tags.building = 'B\\'7'"
 */
export function eq(path: QueryPath, value: QueryConstant | BuiltCondition): BuiltCondition {
  return compare(path, '=', value);
}

/**
 * Builds `path operator value`, such as `tags.floor >= 3`.
 *
 * @param path A string such as `tags.site`, or an array such as `['tags', 'my-key']`.
 * @param operator One of `=`, `!=`, `<>`, `<`, `<=`, `>` and `>=`.
 * @param value The constant to compare with, or another `path(…)`.
 * @returns The condition, of at most 8192 characters [R4].
 * @throws TypeError if the path or the value has another type.
 * @throws RangeError if the path or the operator is not valid, a number is not finite, or the condition is too long.
 * @example
 * compare(['tags', 'my-key'], '!=', 3).text; // 'tags.[[my-key]] != 3'
 */
export function compare(
  path: QueryPath,
  operator: CompareOperator,
  value: QueryConstant | BuiltCondition,
): BuiltCondition {
  if (!OPERATORS.split(' ').includes(operator))
    rejectArgument('operator', `be one of ${OPERATORS}`);
  return build(`? ${operator} ?`, path, treeOf(value) ?? toLiteral(value, 'value'));
}

const OPERATORS = '= != <> < <= > >=';

/**
 * Builds `STARTSWITH(path, value)`.
 *
 * @param path A string such as `tags.site`, or an array such as `['tags', 'my-key']`.
 * @param value The string with which the property must begin.
 * @returns The condition, of at most 8192 characters [R4].
 * @throws TypeError if the path has another type, or the value is not a string.
 * @throws RangeError if the path is not valid, or the condition is too long.
 * @example
 * startsWith('deviceId', 'pump-').text; // "STARTSWITH(deviceId, 'pump-')"
 */
export function startsWith(path: QueryPath, value: string): BuiltCondition {
  if (typeof value !== 'string') rejectArgument('value', 'be a string', TypeError);
  return build('STARTSWITH(?, ?)', path, toLiteral(value, 'value'));
}

/**
 * Builds `path IN [values]`.
 *
 * @param path A string such as `tags.site`, or an array such as `['tags', 'my-key']`.
 * @param values One or more constants.
 * @returns The condition, of at most 8192 characters [R4].
 * @throws TypeError if the path has another type, or `values` is not an array of constants, or is empty.
 * @throws RangeError if the path is not valid, a number is not finite, or the condition is too long.
 * @example
 * isIn('tags.floor', [2, 3]).text; // 'tags.floor IN [2, 3]'
 */
export function isIn(path: QueryPath, values: readonly QueryConstant[]): BuiltCondition {
  return build('? IN ?', path, toArray(values, 'values'));
}

/**
 * Builds `IS_DEFINED(path)`.
 *
 * @param path A string such as `tags.site`, or an array such as `['tags', 'my-key']`.
 * @returns The condition, of at most 8192 characters [R4].
 * @throws TypeError if the path is not a string or an array with elements.
 * @throws RangeError if the path is not valid, or the condition is too long.
 * @example
 * isDefined(['tags', 'my-key']).text; // 'IS_DEFINED(tags.[[my-key]])'
 */
export function isDefined(path: QueryPath): BuiltCondition {
  return build('IS_DEFINED(?)', path);
}

/**
 * Joins conditions with AND. A single condition stays as it is, and chains of AND become one.
 *
 * @param conditions One or more built conditions.
 * @returns The condition, of at most 8192 characters [R4].
 * @throws TypeError if there are no conditions, or one was not built here, is `*` or begins with FROM.
 * @throws RangeError if the condition has more than 8192 characters or 512 levels.
 * @example
 * and(eq('tags.floor', 3), isDefined('tags.site')).text; // 'tags.floor = 3 AND IS_DEFINED(tags.site)'
 */
export function and(...conditions: BuiltCondition[]): BuiltCondition {
  return join('AND', conditions);
}

/**
 * Joins conditions with OR. A single condition stays as it is, and chains of OR become one.
 *
 * @param conditions One or more built conditions.
 * @returns The condition, of at most 8192 characters [R4].
 * @throws TypeError if there are no conditions, or one was not built here, is `*` or begins with FROM.
 * @throws RangeError if the condition has more than 8192 characters or 512 levels.
 * @example
 * or(eq('tags.floor', 3), eq('tags.floor', 4)).text; // 'tags.floor = 3 OR tags.floor = 4'
 */
export function or(...conditions: BuiltCondition[]): BuiltCondition {
  return join('OR', conditions);
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

/** Builds a condition about a path from a template with `?` for each value. */
function build(
  template: string,
  path: QueryPath,
  ...values: Expression<unknown>[]
): BuiltCondition {
  return buildCondition(template.replaceAll('?', PLACEHOLDER), [toPath(path), ...values]);
}

function join(operator: LogicalOperator, conditions: BuiltCondition[]): BuiltCondition {
  // Conditions joined by the same operator become one chain, so that adding one at a time does not nest them.
  const operands = readArray(conditions, 'conditions', toOperand, 1).flatMap((operand) =>
    operand.kind === 'logical' && operand.operator === operator ? operand.operands : operand,
  );
  const [first, ...others] = operands as [Expression, ...Expression[]];
  return builtFrom(others.length === 0 ? first : { kind: 'logical', operator, operands });
}

function toOperand(value: unknown, name: string): Expression {
  return treeOf(value) ?? rejectArgument(name, 'be a built condition without * or FROM', TypeError);
}
