import { isIntegerWithin } from './integer-within.js';
import { ownMember } from './json-value.js';

/** A member that may not be above another, or above that other's default where it is absent. */
export interface NotAbove {
  readonly member: string;
  readonly limit: string;
  readonly default: number;
  /** The bounds of the other member: a value beyond them is left to the members' own rules. */
  readonly minimum: number;
  readonly maximum: number;
}

/** Whether the one member is not above the other, as far as both obey their own rules [R11]. */
export function isNotAbove(
  holder: object,
  member: string,
  limit: string,
  otherwise: number,
  minimum: number,
  maximum: number,
): boolean {
  const value = ownMember(holder, member);
  const highest = ownMember(holder, limit);
  if (!isIntegerWithin(value, 0, maximum)) return true;
  if (highest === undefined) return (value as number) <= otherwise;
  return !isIntegerWithin(highest, minimum, maximum) || (value as number) <= (highest as number);
}
