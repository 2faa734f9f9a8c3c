// How exactly the bytes of a payload are counted. Most payloads are far below the limit, so upper bounds decide first; then
// strings and integers are counted, and only then the numbers that have to be written to be measured.

export const BOUND = 0;
export const COUNTED = 1;
export const EXACT = 2;
