// Members that JSON leaves out, since they are `undefined` or inherited, add nothing to any size. They are counted here, so
// that an object which has many of them, and stands in many places, cannot hold a walk up for hours.

import { MAX_LEFT_OUT } from '../hub-limits.js';

let left = 0;

/** Begins the count of one walk. It is kept outside of the walk, which then allocates nothing for it. */
export function countLeftOut(): void {
  left = MAX_LEFT_OUT;
}

/** Whether one more member may be left out. */
export function mayLeaveOut(): boolean {
  return --left >= 0;
}

/** What has too many of them is, in words for a message. */
export const TOO_MANY_LEFT_OUT = `a value with more than ${MAX_LEFT_OUT} undefined or inherited properties`;
