import { browsers } from './browsers.js';
import type { Runtime } from './runtime.js';
import { serverRuntimes } from './server-runtimes.js';
import { workerd } from './workerd.js';

export type { Form, Reading, Run, Runtime } from './runtime.js';
export { reference } from './server-runtimes.js';

const all: readonly Runtime[] = [...serverRuntimes, workerd, ...browsers];

/** The names of the runtimes to use, from the variable `RUNTIMES`. */
const named = process.env.RUNTIMES?.split(',') ?? all.map(({ name }) => name);
for (const name of named) {
  if (all.every((runtime) => runtime.name !== name)) throw new Error(`Unknown runtime: ${name}`);
}

/** Whether all runtimes are used. */
export const isComplete = named.length === all.length;

/** The runtimes that are used, in the order of the table. */
export const runtimes: readonly Runtime[] = all.filter(({ name }) => named.includes(name));
