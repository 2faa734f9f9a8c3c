// What is measured, and what all contestants must agree on.

export { inputs } from './inputs/accepted.js';
export type { GuardName, Input, Refusal } from './inputs/input.js';
export { refusals } from './inputs/refusals.js';
