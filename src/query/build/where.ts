import { tryOrUndefined } from '../../try-or-undefined.js';
import { build, STAND_IN } from './build.js';
import type { BuiltCondition } from './built-condition.js';
import { type Hole, readHole } from './read-hole.js';
import { refuse } from './refuse.js';

/**
 * The tag of a template: `` where`deviceId IN ${ids} AND tags.site = ${site}` ``. The template is a
 * condition in the query language, with the escapes of that. A value in a hole becomes a constant, an
 * array a list of constants, a condition that was built an operand; none of them becomes text.
 *
 * @throws TypeError if a value is none of these, a list empty, or `where` called as a function.
 * @throws RangeError if the template is no condition; if a hole stands where no value can, as in
 * quotes; if a number is not finite; if there would be more than 8192 characters [R4] or 512 levels.
 */
export function where(strings: TemplateStringsArray, ...holes: Hole[]): BuiltCondition {
  const trees = holes.map((hole, index) => readHole(hole, `holes[${index}]`));
  // JSON makes no array that has `raw`.
  const text = tryOrUndefined(() => Array.isArray(strings) && strings.raw.join(STAND_IN));
  if (typeof text === 'string' && text.split(STAND_IN).length === holes.length + 1) {
    return build(text, trees);
  }
  return refuse('strings', 'be a template', TypeError);
}
