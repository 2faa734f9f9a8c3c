// The adversarial inputs of the tests that concern two schemas, and the program that gives them to one validator.

import { writeSync } from 'node:fs';
import type { Contestant } from '../../bench/contestants/contestant.js';
import { type AdversarialInput, polluted, timed } from '../../test/adversarial/input.js';
import * as inputs from '../../test/adversarial/inputs/index.js';

/** The two schemas that every validator has. */
const SCHEMAS = ['JobResponse', 'CloudToDeviceMethodRequest'] as const;

export const MAX_MILLISECONDS = 1000;
const TRIES = 3;

/** An input, and a schema that has a rule for what is adversarial in it. */
export interface Entry {
  readonly kind: string;
  readonly input: AdversarialInput;
  readonly schema: (typeof SCHEMAS)[number];
}

export const catalog: readonly Entry[] = Object.entries(inputs).flatMap(([name, list]) =>
  list.flatMap((input) =>
    SCHEMAS.filter((schema) => isConcerned(input, schema)).map((schema) => ({
      kind: kindOf(name),
      input,
      schema,
    })),
  ),
);

/** A value alone concerns every schema. An input without an expected result is left out. */
function isConcerned(
  { name, concerns, undecided = [] }: AdversarialInput,
  schema: Entry['schema'],
): boolean {
  if (undecided === 'all' || undecided.includes(schema)) return false;
  return concerns.includes(schema) || name.endsWith(', alone');
}

/** Returns the heading for an exported name: `Many keys` for `manyKeysInputs`. */
function kindOf(name: string): string {
  const words = name.replace(/Inputs$/, '').replace(/[A-Z]/g, (letter) => ` ${letter}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1).toLowerCase();
}

/** The result of one validator for one entry. Times are elapsed times or CPU times, whichever are less. */
export interface Cell {
  readonly outcome: string;
  readonly milliseconds: number;
}

/**
 * Prints the results of a validator, from one entry on. Each call has a line before it, so that the parent process knows that
 * the value is made. Output is synchronous, since that of console.log is lost if the process is stopped.
 */
export function printCellsFrom(contestant: Contestant, first: number): void {
  const write = (line: object) => writeSync(1, `${JSON.stringify(line)}\n`);
  for (const { input, schema } of catalog.slice(first)) {
    const guard = contestant[`is${schema}`];
    let value = input.make();
    let cell: Cell;
    let tries = 0;
    do {
      if (tries > 0 && input.hasState) value = input.make();
      write({ begins: true });
      cell = polluted(input.pollution, () => resultOf(guard, value));
      tries++;
    } while (cell.milliseconds >= MAX_MILLISECONDS && tries < TRIES);
    write(cell);
  }
}

function resultOf(guard: (value: unknown) => boolean, value: unknown): Cell {
  const outcome = timed(() => guard(value));
  const { milliseconds } = outcome;
  if ('thrown' in outcome) return { outcome: `throws ${nameOf(outcome.thrown)}`, milliseconds };
  return { outcome: outcome.returned ? 'accepts' : 'rejects', milliseconds };
}

/** Returns the name of an error, which may be adversarial too. */
function nameOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? thrown.name : typeof thrown;
  } catch {
    return 'something';
  }
}
