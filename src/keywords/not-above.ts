import { isIntegerWithin } from './integer-within.js';
import { ownProperty } from './json-value.js';

/** A property that must not be greater than another, or than the default of the other if that is absent. */
export interface NotAbove {
  readonly property: string;
  readonly limit: string;
  readonly default: number;
  /** The minimum of the other property, and the maximum of both. Values outside of their range break rules of their own. */
  readonly minimum: number;
  readonly maximum: number;
}

/** Returns whether the property is not greater than the other. Returns true if either breaks its own rules [R11]. */
export function isNotAbove(
  holder: object,
  { property, limit, default: otherwise, minimum, maximum }: NotAbove,
): boolean {
  const value = ownProperty(holder, property);
  const highest = ownProperty(holder, limit);
  if (!isIntegerWithin(value, 0, maximum)) return true;
  if (highest === undefined) return (value as number) <= otherwise;
  return !isIntegerWithin(highest, minimum, maximum) || (value as number) <= (highest as number);
}
