import { browsers } from './browsers.js';
import type { Runtime } from './runtime.js';
import { serverRuntimes } from './server-runtimes.js';
import { workerd } from './workerd.js';

export type { Form, Reading, Run, Runtime } from './runtime.js';
export { reference } from './server-runtimes.js';

/** All runtimes in the order of the table. */
export const runtimes: readonly Runtime[] = [...serverRuntimes, workerd, ...browsers];
