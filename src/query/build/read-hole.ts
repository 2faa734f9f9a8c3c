import { tryOrUndefined } from '../../try-or-undefined.js';
import type { Expression, Literal } from '../condition.js';
import { type BuiltCondition, treeOf } from './built-condition.js';
import { readList } from './read-list.js';
import { refuse } from './refuse.js';

/** A value that can be written as a constant. A number is finite. */
export type Constant = string | number | boolean | null;

/** What may stand in a hole of a template. A list has at least one item. */
export type Hole = Constant | readonly Constant[] | BuiltCondition;

export function readConstant(value: unknown, place: string): Literal<unknown> {
  const isNumber = typeof value === 'number';
  if (
    isNumber ? Number.isFinite(value) : value === null || /^(string|boolean)$/.test(typeof value)
  ) {
    return { kind: 'literal', value: value as Constant };
  }
  const rule = 'be a string, finite number, boolean or null';
  return refuse(place, rule, isNumber ? RangeError : TypeError);
}

export function readConstants(value: unknown, place: string): Expression<unknown> {
  return { kind: 'array', items: readList(value, place, readConstant) };
}

export function readHole(value: unknown, place: string): Expression<unknown> {
  const isList = tryOrUndefined(() => Array.isArray(value));
  return treeOf(value) ?? (isList ? readConstants : readConstant)(value, place);
}
