import { CONSTANT_RULE, isArray, isConstant, readArray, rejectArgument } from '../arguments.js';
import type { Expression, Literal, PathExpression } from '../condition.js';
import { formatPath } from '../format-query-condition.js';
import { parseQueryCondition } from '../parse-query-condition.js';
import { type BuiltCondition, throwIssue, treeOf } from './template.js';

/** A constant. Numbers must be finite. */
export type QueryConstant = string | number | boolean | null;

/** A value in a `where` template: a constant, a non-empty array of constants, or a built condition. */
export type QueryValue = QueryConstant | readonly QueryConstant[] | BuiltCondition;

/**
 * A path as a string, `'tags.site'`, or as an array of names and indexes, `['tags', 'site']`. Use an array
 * for names from outside your program: each element is a single name, and is quoted if necessary.
 */
export type QueryPath = string | readonly (string | number)[];

export function toLiteral(value: unknown, name: string): Literal<unknown> {
  if (!isConstant(value)) {
    rejectArgument(name, CONSTANT_RULE, typeof value === 'number' ? RangeError : TypeError);
  }
  return { kind: 'literal', value };
}

export function toArray(value: unknown, name: string): Expression<unknown> {
  return { kind: 'array', items: readArray(value, name, toLiteral, 1) };
}

export function toExpression(value: unknown, name: string): Expression<unknown> {
  return treeOf(value) ?? (isArray(value) ? toArray : toLiteral)(value, name);
}

export function toPath(path: QueryPath): PathExpression<unknown> {
  if (typeof path === 'string') return { kind: 'path', steps: parsePath(path) };
  if (!isArray(path)) rejectArgument('path', 'be a string or an array', TypeError);
  const steps = readArray(path, 'path', (step) => step as string | number, 1);
  formatPath(steps, 'path');
  return { kind: 'path', steps };
}

function parsePath(path: string): PathExpression['steps'] {
  const result = parseQueryCondition(path);
  if (result.ok && result.condition.kind === 'path') return result.condition.steps;
  // A warning may explain it: `tags.my-key` is a subtraction.
  const [issue] = result.ok ? result.warnings : result.issues;
  if (issue) throwIssue(issue, 'path', "Pass an array such as ['tags', 'my key'] for other names.");
  return rejectArgument('path', "be a path such as tags.site or ['tags', 'my key']");
}
