// What a file says of an entity it has to say of it as a member of another, where it is written anew.

import { expect, test } from 'vitest';
import { asJson, codesOf, expectAgreement } from './agreement.js';
import { examplesOf, guests } from './guests.js';

test.each(guests)('of a $guest in a $host at $path file and guard say the same', (place) => {
  const { guest, host, hold } = place;
  const values = examplesOf(guest)
    .map((value) => asJson(hold(value)))
    .filter((value) => value !== undefined);
  for (const value of values) expectAgreement(host, value);

  const verdicts = new Set(values.map((value) => codesOf(host, value).length === 0));
  expect(verdicts.size, 'some are legal, some are not').toBe(2);
});
