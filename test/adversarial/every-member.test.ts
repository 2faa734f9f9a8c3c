// Each hostile value as whatever member a guard asks for, of an object that has them all. What the verdict has to be is not
// listed, but that there is one, the same by all three functions, and in time.

import type { HostileInput } from './input.js';
import * as catalog from './inputs/index.js';
import { testInputs } from './judge.js';

function everyMember(value: unknown): unknown {
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

/** Not those that take longest: what has to be walked takes as long in one place as in another. */
const SLOW = /^a million (keys|objects)|in turn|^a getter that goes down|^a thousand times/;

const alone = Object.values(catalog)
  .flat()
  .filter(({ name }) => name.endsWith(', alone') && !SLOW.test(name));

testInputs(
  alone.map(
    ({ name, make, hasState }): HostileInput => ({
      name: name.replace(/alone$/, 'as every member'),
      make: () => everyMember(make()),
      accepted: [],
      concerns: [],
      undecided: 'all',
      hasState,
    }),
  ),
);
