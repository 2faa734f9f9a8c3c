// Gives the catalog to one validator, in a separate process. It prints a line before each call, so that the parent process
// knows which call failed.

import { writeSync } from 'node:fs';
import type { Contestant } from '../../bench/contestants/contestant.js';
import type { AdversarialInput } from '../../test/adversarial/input.js';
import { type Cell, catalog, guardOf } from './catalog.js';

const MAX_MILLISECONDS = 1000;
const TRIES = 3;

/** Prints the results from a cell on, in the order of the catalog. */
export function printResultsFrom(contestant: Contestant, first: number): void {
  let cell = 0;
  for (const [index, { input, schemas }] of catalog.entries()) {
    for (const schema of schemas) {
      if (cell++ < first) continue;
      write({ cell: cell - 1, index, schema });
      write(resultOf(input, guardOf(contestant, schema)));
    }
  }
}

/** Writes synchronously, unlike console.log, whose output is lost if the process is stopped. */
function write(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

function resultOf(
  input: AdversarialInput,
  guard: (value: unknown) => boolean,
): Pick<Cell, 'outcome' | 'milliseconds'> {
  let value = input.make();
  for (let tries = 1; ; tries++) {
    write({ begins: true });
    const result = callOnce(input, guard, value);
    if (result.milliseconds < MAX_MILLISECONDS || tries === TRIES) return result;
    if (input.hasState) value = input.make();
  }
}

function callOnce(
  { pollution }: AdversarialInput,
  guard: (value: unknown) => boolean,
  value: unknown,
): Pick<Cell, 'outcome' | 'milliseconds'> {
  let outcome: Cell['outcome'];
  if (pollution !== undefined) Object.defineProperties(pollution.of, pollution.properties);
  const cpu = process.cpuUsage();
  const start = performance.now();
  try {
    outcome = guard(value) ? 'accepts' : 'rejects';
  } catch (thrown) {
    outcome = `throws ${nameOf(thrown)}`;
  }
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  for (const key of Reflect.ownKeys(pollution?.properties ?? {})) {
    Reflect.deleteProperty(pollution?.of as object, key);
  }
  return { outcome, milliseconds: Math.min(wall, (user + system) / 1000) };
}

/** Returns the name of an error, which may be adversarial too. */
function nameOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? thrown.name : typeof thrown;
  } catch {
    return 'something';
  }
}
