// An adversarial value as every property of an object. No result is expected, only that the three functions have the same
// one, in time.

import { entities } from '../support/entities.js';
import { testInputs } from './expect-results.js';
import type { AdversarialInput } from './input.js';
import * as catalog from './inputs/index.js';

function everyProperty(value: unknown): unknown {
  return new Proxy(
    {},
    {
      get: () => value,
      has: () => true,
      ownKeys: () => ['type'],
      getOwnPropertyDescriptor: () => ({ value, enumerable: true, configurable: true }),
    },
  );
}

/** The slowest values take as long at every place. */
const SLOW = /^a million (keys|objects)|in turn|^a getter that is endless|^a thousand times/;

const alone = Object.values(catalog)
  .flat()
  .filter(({ name }) => name.endsWith(', alone') && !SLOW.test(name));

testInputs(
  alone.map(
    ({ name, make, hasState }): AdversarialInput => ({
      name: name.replace(/alone$/, 'as every property'),
      make: () => everyProperty(make()),
      accepted: [],
      concerns: entities.map(({ name: entity }) => entity),
      undecided: 'all',
      hasState,
    }),
  ),
);
