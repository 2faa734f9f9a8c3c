// Values that nest a million deep, in every place that there is.

import { ANY_OBJECT, type HostileValue, inPlaces } from '../in-places.js';
import { once } from '../input.js';
import { ALL_PLACES, CORE_PLACES } from '../places/index.js';

const LEVELS = 1_000_000;

/** The value with so many levels around it, each of which `wrap` makes. */
export function nest(
  levels: number,
  wrap: (value: unknown, level: number) => unknown,
  innermost: unknown = null,
): unknown {
  let value = innermost;
  for (let level = 0; level < levels; level++) value = wrap(value, level);
  return value;
}

const deep: readonly HostileValue[] = [
  {
    name: 'objects nested a million deep',
    make: once(() => nest(LEVELS, (a) => ({ a }))),
    meets: ANY_OBJECT,
  },
  {
    name: 'arrays nested a million deep',
    make: once(() => nest(LEVELS, (a) => [a])),
    meets: [],
  },
];

const mixed: readonly HostileValue[] = [
  {
    name: 'objects and arrays nested a million deep in turn',
    make: once(() => nest(LEVELS, (a, level) => (level % 2 === 0 ? [a] : { a }))),
    meets: ANY_OBJECT,
  },
];

export const depthInputs = [...inPlaces(ALL_PLACES, deep), ...inPlaces(CORE_PLACES, mixed)];
