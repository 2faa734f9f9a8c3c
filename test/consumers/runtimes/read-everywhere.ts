import { type Form, type Reading, runtimes } from './runtimes/index.js';

/** The number of runtimes that run at once. */
const CONCURRENCY = 2;

/** The reading of a runtime, or the error that prevented it. */
export type Outcome = Reading | Error;

export function keyOf(runtime: string, form: Form): string {
  return `${runtime}, ${form}`;
}

/** Returns the outcomes of all installed runtimes by `keyOf`. */
export async function readEverywhere(): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const waiting = runtimes.filter(({ version }) => version !== undefined);
  const work = async (): Promise<void> => {
    for (let runtime = waiting.shift(); runtime !== undefined; runtime = waiting.shift()) {
      for (const form of runtime.forms) {
        outcomes.set(keyOf(runtime.name, form), await runtime.read(form).catch((error) => error));
      }
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return outcomes;
}
