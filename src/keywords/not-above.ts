/** A member that may not be above another, or above that other's default where it is absent. */
export interface NotAbove {
  readonly member: string;
  readonly limit: string;
  readonly default: number;
}

/** Whether the one member is not above the other. What is not a number is left to the members' own rules [R11]. */
export function isNotAbove(member: unknown, limit: unknown, otherwise: number): boolean {
  if (typeof member !== 'number') return true;
  if (limit === undefined) return member <= otherwise;
  return typeof limit !== 'number' || member <= limit;
}
