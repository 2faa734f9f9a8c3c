// The file of an entity repeats the schemas of the entities inside of it.

import { expect, test } from 'vitest';
import { examplesOf } from '../../support/entities.js';
import { nestedEntities } from '../../support/places.js';
import { asJson, codesOf, expectAgreement } from './agreement.js';

test.each(nestedEntities)('$name has the same results in the file as in the guard', (place) => {
  const { nested, entity, put } = place;
  const values = examplesOf(nested)
    .map((value) => asJson(put(value)))
    .filter((value) => value !== undefined);
  for (const value of values) expectAgreement(entity, value);

  const results = new Set(values.map((value) => codesOf(entity, value).length === 0));
  expect(results.size, 'some values are valid, others are not').toBe(2);
});
