import type { Expression } from '../condition.js';
import { build, STAND_IN } from './build.js';
import { type BuiltCondition, treeOf } from './built-condition.js';
import { readList } from './read-list.js';
import { refuse } from './refuse.js';

/**
 * All of the conditions; one alone stays as it is.
 *
 * @throws TypeError if there is none, or one was not built here, is `*` or begins with FROM.
 * @throws RangeError if there would be more than 8192 characters [R4] or 512 levels.
 */
export function and(...conditions: BuiltCondition[]): BuiltCondition {
  return join(' AND ', conditions);
}

/**
 * Any of the conditions; one alone stays as it is.
 *
 * @throws TypeError if there is none, or one was not built here, is `*` or begins with FROM.
 * @throws RangeError if there would be more than 8192 characters [R4] or 512 levels.
 */
export function or(...conditions: BuiltCondition[]): BuiltCondition {
  return join(' OR ', conditions);
}

/**
 * `NOT` of the condition.
 *
 * @throws TypeError if it was not built here, is `*` or begins with FROM.
 * @throws RangeError if there would be more than 8192 characters [R4] or 512 levels.
 */
export function not(condition: BuiltCondition): BuiltCondition {
  return build(`NOT ${STAND_IN}`, [readBuilt(condition, 'condition')]);
}

function join(operator: string, conditions: BuiltCondition[]): BuiltCondition {
  const operands = readList(conditions, 'conditions', readBuilt);
  return build(operands.map(() => STAND_IN).join(operator), operands);
}

function readBuilt(value: unknown, place: string): Expression {
  return treeOf(value) ?? refuse(place, 'be a built condition without FROM', TypeError);
}
