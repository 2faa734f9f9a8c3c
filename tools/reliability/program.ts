// The inside of a process that judges the catalog by one validator. It writes a line before each call, so that whoever
// started it knows what it was doing when it was stopped.

import { writeSync } from 'node:fs';
import type { Contestant } from '../../bench/contestants/contestant.js';
import type { AdversarialInput } from '../../test/adversarial/input.js';
import { catalog } from './catalog.js';
import { type Cell, guardOf, type Outcome } from './cell.js';

const MAX_MILLISECONDS = 1000;
const TRIES = 3;

/** Judges from that cell on: the cells are numbered as the catalog lists them. */
export function judgeFrom(contestant: Contestant, first: number): void {
  let cell = 0;
  for (const [index, { input, schemas }] of catalog.entries()) {
    for (const schema of schemas) {
      if (cell++ < first) continue;
      write({ cell: cell - 1, index, schema });
      write(judge(input, guardOf(contestant, schema)));
    }
  }
}

/** Not by console.log: what is not written at once is lost when the process is stopped. */
function write(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

function judge(
  input: AdversarialInput,
  guard: (value: unknown) => boolean,
): Pick<Cell, 'outcome' | 'milliseconds'> {
  let value = input.make();
  for (let tries = 1; ; tries++) {
    write({ begins: true });
    const judged = callOnce(input, guard, value);
    if (judged.milliseconds < MAX_MILLISECONDS || tries === TRIES) return judged;
    if (input.hasState) value = input.make();
  }
}

function callOnce(
  { pollution }: AdversarialInput,
  guard: (value: unknown) => boolean,
  value: unknown,
): Pick<Cell, 'outcome' | 'milliseconds'> {
  let outcome: Outcome;
  if (pollution !== undefined) Object.defineProperties(pollution.of, pollution.members);
  const cpu = process.cpuUsage();
  const start = performance.now();
  try {
    outcome = guard(value) ? 'accepts' : 'refuses';
  } catch (thrown) {
    outcome = `throws ${nameOf(thrown)}`;
  }
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  for (const key of Reflect.ownKeys(pollution?.members ?? {})) {
    Reflect.deleteProperty(pollution?.of as object, key);
  }
  return { outcome, milliseconds: Math.min(wall, (user + system) / 1000) };
}

/** What was thrown may itself be hostile. */
function nameOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? thrown.name : typeof thrown;
  } catch {
    return 'something';
  }
}
