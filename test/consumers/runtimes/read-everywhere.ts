import { type Form, type Reading, runtimes } from './runtimes/index.js';

/** As many as the cores that most machines have. */
const AT_ONCE = 2;

/** What a runtime read, or why it read nothing. */
export type Outcome = Reading | Error;

export function keyOf(runtime: string, form: Form): string {
  return `${runtime}, ${form}`;
}

/** What every runtime reads that is installed, by `keyOf`. */
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
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcomes;
}
