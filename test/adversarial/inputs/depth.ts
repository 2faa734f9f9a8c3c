// Values that nest a million levels deep, at every place.

import { once, wrap } from '../input.js';
import { type AdversarialValue, ALL_PLACES, ANY_OBJECT, CORE_PLACES, inPlaces } from '../places.js';

const LEVELS = 1_000_000;

const deep: readonly AdversarialValue[] = [
  {
    name: 'objects nested a million deep',
    make: once(() => wrap(LEVELS, (a) => ({ a }))),
    meets: ANY_OBJECT,
  },
  {
    name: 'arrays nested a million deep',
    make: once(() => wrap(LEVELS, (a) => [a])),
    meets: [],
  },
];

const mixed: readonly AdversarialValue[] = [
  {
    name: 'objects and arrays nested a million deep in turn',
    make: once(() => wrap(LEVELS, (a, level) => (level % 2 === 0 ? [a] : { a }))),
    meets: ANY_OBJECT,
  },
];

export const depthInputs = [...inPlaces(ALL_PLACES, deep), ...inPlaces(CORE_PLACES, mixed)];
