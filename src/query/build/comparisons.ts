import { build, STAND_IN } from './build.js';
import type { BuiltCondition } from './built-condition.js';
import { type Constant, readConstant } from './read-hole.js';
import { type PathLike, readPath } from './read-path.js';

/**
 * `path = value`.
 *
 * @throws TypeError if the value is no constant.
 * @throws RangeError if the path is none or cannot be quoted, if a number is not finite, or if there
 * would be more than 8192 characters [R4].
 */
export function eq(path: PathLike, value: Constant): BuiltCondition {
  return build(`${STAND_IN} = ${STAND_IN}`, [readPath(path), readConstant(value, 'value')]);
}

/**
 * `IS_DEFINED(path)`.
 *
 * @throws RangeError if the path is none or cannot be quoted, or if there would be more than 8192 characters [R4].
 */
export function isDefined(path: PathLike): BuiltCondition {
  return build(`IS_DEFINED(${STAND_IN})`, [readPath(path)]);
}
