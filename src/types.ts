export type * from './generated/types.js';
export type * from './twin-of.js';
