export type { BuiltCondition } from './built-condition.js';
export { eq, isDefined } from './comparisons.js';
export { deviceIdIn } from './device-id-in.js';
export { and, not, or } from './logic.js';
export type { Constant, Hole } from './read-hole.js';
export type { PathLike } from './read-path.js';
export { splitDeviceIds } from './split-device-ids.js';
export { where } from './where.js';
