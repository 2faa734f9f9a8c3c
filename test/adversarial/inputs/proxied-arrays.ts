// Arrays behind proxies, with a wrong length.

import { type AdversarialInput, OPEN } from '../input.js';
import { type AdversarialValue, CORE_PLACES, inPlaces, JSON_VALUE } from '../places.js';

/** Returns an array of zeros whose length has these values in turn, then the last one. */
function lengths(...answers: readonly unknown[]): () => unknown {
  return () => {
    let reads = 0;
    return new Proxy([], {
      get: (_, key) => (key === 'length' ? answers[Math.min(reads++, answers.length - 1)] : 0),
    });
  };
}

const throwing = () =>
  new Proxy([], {
    get: (_, key) => {
      if (key === 'length') throw new Error('length');
      return 0;
    },
  });

/** Nothing in it is ever read, so it is a list without jobs too. */
const NO_ITEMS = [...JSON_VALUE, 'list'] as const;

const values: readonly AdversarialValue[] = [
  { name: 'an array that says it is as long as can be', make: lengths(2 ** 32 - 1), meets: [] },
  { name: 'an array that says it is endless', make: lengths(Number.POSITIVE_INFINITY), meets: [] },
  { name: 'an array whose length is NaN', make: lengths(Number.NaN), meets: NO_ITEMS },
  { name: 'an array whose length is below 0', make: lengths(-1), meets: NO_ITEMS },
  { name: 'an array whose length is a text', make: lengths('2'), meets: JSON_VALUE },
  { name: 'an array whose length is a symbol', make: lengths(Symbol('2')), meets: [] },
  { name: 'an array whose length throws', make: throwing, meets: [] },
  {
    name: 'an array that grows after a look',
    make: lengths(2, 2 ** 31),
    meets: JSON_VALUE,
    hasState: true,
  },
  {
    name: 'an array that shrinks after a look',
    make: lengths(2 ** 31, 2),
    meets: [],
    hasState: true,
    isUndecided: true,
  },
];

/**
 * Too long for a payload at so many looks, then of a few bytes, and then, while these are read, longer again for a long
 * while. How often a guard looks before it tries the array as bytes of an echo is its own affair.
 */
function growingBytes(looks: number): unknown {
  let reads = 0;
  return new Proxy([], {
    get: (_, key) => {
      if (key !== 'length') return 0;
      reads++;
      if (reads === looks + 1) return 10;
      return reads < 10_000_000 ? 1_000_000_000 : 0;
    },
  });
}

const growing = [1, 2, 3].map(
  (looks): AdversarialInput => ({
    name: `an echo of bytes that grows while it is read, after ${looks} looks`,
    make: () => ({ payload: growingBytes(looks) }),
    accepted: OPEN,
    concerns: ['CloudToDeviceMethod'],
    undecided: ['CloudToDeviceMethod'],
    hasState: true,
  }),
);

export const proxiedArrayInputs: readonly AdversarialInput[] = [
  ...inPlaces(CORE_PLACES, values),
  ...growing,
];
