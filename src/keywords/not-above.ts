import { ownMember } from './json-value.js';

/** A member that may not be above another, or above that other's default where it is absent. */
export interface NotAbove {
  readonly member: string;
  readonly limit: string;
  readonly default: number;
}

/** Whether the one member is not above the other. What is not a number is left to the members' own rules [R11]. */
export function isNotAbove(
  holder: object,
  member: string,
  limit: string,
  otherwise: number,
): boolean {
  const value = ownMember(holder, member);
  const highest = ownMember(holder, limit) ?? otherwise;
  return typeof value !== 'number' || typeof highest !== 'number' || value <= highest;
}
