import type { Contestant } from '../../bench/contestants/contestant.js';
import type { AdversarialInput } from '../../test/adversarial/input.js';
import * as inputs from '../../test/adversarial/inputs/index.js';

/** The two schemas that every validator has. */
const SCHEMAS = ['JobResponse', 'CloudToDeviceMethodRequest'] as const;

export type Schema = (typeof SCHEMAS)[number];

/** An input, and the schemas that have a rule for what is adversarial in it. */
export interface Entry {
  readonly kind: string;
  readonly input: AdversarialInput;
  readonly schemas: readonly Schema[];
}

/** The result of one validator for one input and one schema. */
export interface Cell {
  /** The index of the input in the catalog. */
  readonly index: number;
  readonly schema: Schema;
  readonly outcome:
    | 'accepts'
    | 'rejects'
    | `throws ${string}`
    | 'runs out of memory'
    | 'does not end';
  /** Elapsed time or CPU time, whichever is less. */
  readonly milliseconds: number;
}

/** The adversarial inputs of the tests that concern the two schemas, by kind. */
export const catalog: readonly Entry[] = Object.entries(inputs).flatMap(([name, list]) =>
  list.flatMap((input) => {
    const schemas = SCHEMAS.filter((schema) => isConcerned(input, schema));
    return schemas.length === 0 ? [] : [{ kind: kindOf(name), input, schemas }];
  }),
);

/** A value alone concerns every schema. An input without an expected result is left out. */
function isConcerned(
  { name, concerns, undecided = [] }: AdversarialInput,
  schema: Schema,
): boolean {
  if (undecided === 'all' || undecided.includes(schema)) return false;
  return concerns.includes(schema) || name.endsWith(', alone');
}

/** Returns the heading for an exported name: `Many keys` for `manyKeysInputs`. */
function kindOf(name: string): string {
  const words = name
    .replace(/Inputs$/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Returns the guard of a validator for the schema. */
export function guardOf(contestant: Contestant, schema: Schema): (value: unknown) => boolean {
  return schema === 'JobResponse'
    ? contestant.isJobResponse
    : contestant.isCloudToDeviceMethodRequest;
}
