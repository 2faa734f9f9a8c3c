import { MAX_TWIN_DEPTH } from '../../hub-limits.js';
import type { PathStep } from '../../keywords/fault.js';
import { isTwinKey } from '../../keywords/twin-key.js';
import type { TextEdit } from '../edits.js';
import type { Place } from '../json-text/scan-json.js';
import type { FixContext } from './fix-context.js';
import { findObject, hasPatch } from './fix-context.js';
import {
  addProperty,
  hasProperty,
  type ObjectNode,
  objectsAround,
  removeProperty,
  wrapProperty,
} from './properties.js';
import { reindent, type StyledText } from './text-style.js';

/** The names of the sections, one of which is on the path to each key of a section. */
const SECTIONS: readonly PathStep[] = ['tags', 'desired', 'reported'];

/** Returns the edits that nest objects instead of using dots in a key, or undefined if that would not be safe. */
export function nestKey(
  context: FixContext,
  path: readonly PathStep[],
  parent: ObjectNode,
  property: Place,
  value: unknown,
): TextEdit[] | undefined {
  const steps = String(property.step).split('.') as [string, ...string[]];
  const isPatch = hasPatch(context.entity);
  if (!steps.every((step) => step !== '' && isTwinKey(step, isPatch))) return undefined;
  const section = path.findIndex((step) => SECTIONS.includes(step));
  // The section is level 0.
  const level = path.length - section - 2;
  if (level + steps.length - 1 + depthOf(value, 0) > MAX_TWIN_DEPTH) return undefined;

  const holderPath = path.slice(0, -1);
  let holder = parent;
  const rest: string[] = [...steps];
  while (rest.length > 1 && hasProperty(holder, rest[0] as string)) {
    holderPath.push(rest.shift() as string);
    const next = findObject(context, holderPath);
    if (next === undefined) return undefined;
    holder = next;
  }
  if (holder === parent) return wrapProperty(context, property, steps);
  const [first, ...others] = rest as [string, ...string[]];
  if (hasProperty(holder, first)) return undefined;
  return moveProperty(context, parent, property, holder, first, others);
}

/** Moves a property to another object, with a new name, and its value inside of further objects. */
export function moveProperty(
  source: StyledText,
  from: ObjectNode,
  property: Place,
  to: ObjectNode,
  name: string,
  inner: readonly string[] = [],
): TextEdit[] {
  const { text, style } = source;
  const added = addProperty(source, to, name, (indent) => {
    const { before, after } = objectsAround(style, inner, indent);
    const deeper = indent === undefined ? undefined : indent + style.unit.repeat(inner.length);
    return before + reindent(text, property, deeper) + after;
  });
  return [removeProperty(from, property), added].sort((one, other) => one.start - other.start);
}

/** Returns how many objects and arrays are nested in the value, itself included: exactly if they are at most the limit. */
function depthOf(value: unknown, level: number): number {
  if (typeof value !== 'object' || value === null || level > MAX_TWIN_DEPTH) return 0;
  return (
    1 + Object.values(value).reduce((most, item) => Math.max(most, depthOf(item, level + 1)), 0)
  );
}

/** Returns a path to the objects that `nestKey` may read for a key. */
export function pathForKey(path: readonly PathStep[]): PathStep[] {
  return [...path.slice(0, -1), ...String(path.at(-1)).split('.', MAX_TWIN_DEPTH)];
}
