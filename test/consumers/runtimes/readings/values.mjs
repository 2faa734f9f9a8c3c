import { HOSTILE } from './hostile.mjs';

/** Returns a name and a factory of each fixture, near miss and hostile value. */
export function valuesOf({ fixtures, nearMisses }) {
  return [
    ...Object.entries(fixtures).flatMap(([entity, makers]) =>
      Object.entries(makers).map(([name, make]) => [`${entity} ${name}`, make]),
    ),
    ...Object.entries(nearMisses).flatMap(([entity, misses]) =>
      misses.map(({ reason, value }) => [`invalid ${entity}, ${reason}`, value]),
    ),
    ...HOSTILE,
  ];
}
