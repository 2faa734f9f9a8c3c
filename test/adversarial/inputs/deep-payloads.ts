// Payloads near the greatest valid depth: each level takes 2 of 131,072 bytes of JSON text [M2, R9].

import { once, wrap } from '../input.js';
import { type AdversarialValue, CORE_PLACES, inPlaces } from '../places.js';

const arrays = (levels: number, innermost: unknown) =>
  once(() => wrap(levels, (a) => [a], innermost));

const values: readonly AdversarialValue[] = [
  {
    name: 'arrays nested 65,536 deep',
    make: once(() => wrap(65_535, (a) => [a], [])),
    meets: ['payload', 'echo'],
  },
  { name: 'arrays nested 65,537 deep', make: once(() => wrap(65_536, (a) => [a], [])), meets: [] },
  {
    name: 'infinities nested 130,000 deep',
    make: arrays(130_000, JSON.parse(`[${'1e400,'.repeat(99)}1e400]`)),
    meets: [],
  },
  {
    name: 'long keys nested 50,000 deep round 100 infinities',
    make: once(() => {
      const key = 'k'.repeat(1000);
      return wrap(50_000, (a) => ({ [key]: a }), new Array(100).fill(Number.POSITIVE_INFINITY));
    }),
    meets: ['object', 'entity'],
  },
];

export const deepPayloadInputs = inPlaces(CORE_PLACES, values);
