// The values that are judged, each under a name: every fixture, every near miss, and some that break naive validators.

import { HOSTILE } from './hostile.mjs';

/** `[name, make]` of each value. */
export function valuesOf({ fixtures, nearMisses }) {
  return [
    ...Object.entries(fixtures).flatMap(([entity, makers]) =>
      Object.entries(makers).map(([name, make]) => [`${entity} ${name}`, make]),
    ),
    ...Object.entries(nearMisses).flatMap(([entity, misses]) =>
      misses.map(({ reason, value }) => [`no ${entity}, ${reason}`, value]),
    ),
    ...HOSTILE,
  ];
}
