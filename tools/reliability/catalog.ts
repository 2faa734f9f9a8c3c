import type { AdversarialInput } from '../../test/adversarial/input.js';
import * as inputs from '../../test/adversarial/inputs/index.js';
import { SCHEMAS, type Schema } from './cell.js';

/** An input that one of the schemas has to judge, and those that have to. */
export interface Judged {
  readonly kind: string;
  readonly input: AdversarialInput;
  readonly schemas: readonly Schema[];
}

/** The hostile inputs of the tests, as far as the two schemas have to judge what is hostile in them, by kind. */
export const catalog: readonly Judged[] = Object.entries(inputs).flatMap(([name, list]) =>
  list.flatMap((input) => {
    const schemas = SCHEMAS.filter((schema) => isConcerned(input, schema));
    return schemas.length === 0 ? [] : [{ kind: kindOf(name), input, schemas }];
  }),
);

/** By itself a value is judged by every schema. Where no verdict is promised, none can be wrong. */
function isConcerned(
  { name, concerns, undecided = [] }: AdversarialInput,
  schema: Schema,
): boolean {
  if (undecided === 'all' || undecided.includes(schema)) return false;
  return concerns.includes(schema) || name.endsWith(', alone');
}

/** `manyKeysInputs` as a heading: `Many keys`. */
function kindOf(name: string): string {
  const words = name
    .replace(/Inputs$/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
