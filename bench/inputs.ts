// The measured inputs, on which all contestants must agree.

export type { GuardName, Input, InvalidInput } from './inputs/input.js';
export { invalidInputs } from './inputs/invalid.js';
export { inputs } from './inputs/valid.js';
