// Section schemas of three libraries.

import { type } from 'arktype';
import type { TwinOf } from 'iothub-jobs-schema';
import { deviceTwin } from 'iothub-jobs-schema/fixtures';
import { twinPatchOf, validateTwinOf } from 'iothub-jobs-schema/standard';
import * as v from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { type PumpTwin, pumpPatch, pumpTwin, validatePumpTwin } from './examples/own-twin.js';

interface Tags {
  site: string;
  floors: number[];
}

interface Desired {
  interval: number;
}

const withZod = {
  tags: z.strictObject({ site: z.string(), floors: z.array(z.number()) }),
  desired: z.strictObject({ interval: z.number() }),
};
const withValibot = {
  tags: v.strictObject({ site: v.string(), floors: v.array(v.number()) }),
  desired: v.strictObject({ interval: v.number() }),
};
const withArkType = {
  tags: type({ '+': 'reject', site: 'string', floors: 'number[]' }),
  desired: type({ '+': 'reject', interval: 'number' }),
};

const valid = {
  deviceId: 'pump-14',
  tags: { site: 'Lyon', floors: [1, 2] },
  properties: {
    desired: { interval: 60, $version: 3, $metadata: { $lastUpdatedVersion: 3 } },
    reported: { interval: 60, $version: 2 },
  },
};

const invalid = {
  tags: { site: 'Lyon', floors: [1, '2'] },
  properties: { desired: { interval: null, $version: 3 } },
};

describe.each([
  ['zod', validateTwinOf(withZod)],
  ['valibot', validateTwinOf(withValibot)],
  ['arktype', validateTwinOf(withArkType)],
])('validateTwinOf with schemas of %s', (_, validate) => {
  test('accepts $version and $metadata with strict schemas', () => {
    expect(validate(valid)).toEqual({ value: valid });
  });

  test('returns issues with paths from the twin', () => {
    const { issues } = validate(invalid);
    expect(issues?.map(({ path }) => path)).toEqual([
      ['tags', 'floors', 1],
      ['properties', 'desired', 'interval'],
    ]);
    for (const { message } of issues ?? []) expect(message).toMatch(/number/i);
  });

  test('checks the rules of IoT Hub first', () => {
    const { issues } = validate({ ...invalid, tags: { 'site.city': 'Lyon' } });
    expect(issues?.map(({ path, code }) => [path, code])).toEqual([
      [['tags', 'site.city'], 'twin-key'],
    ]);
  });

  test('accepts a twin without sections', () => {
    const { tags: _tags, properties: _properties, ...bare } = deviceTwin();
    expect(validate(bare)).toEqual({ value: bare });
    expect(validate({ tags: null, properties: { desired: null } })).toEqual({
      value: { tags: null, properties: { desired: null } },
    });
  });
});

test.each([
  ['zod', () => validateTwinOf(withZod)(valid)],
  ['valibot', () => validateTwinOf(withValibot)(valid)],
  ['arktype', () => validateTwinOf(withArkType)(valid)],
])('validateTwinOf infers the output of %s', (_, validate) => {
  const result = validate();
  if (result.issues) throw new Error('rejected');
  expectTypeOf(result.value).toEqualTypeOf<TwinOf<Tags, Desired>>();
  expectTypeOf(result.value.tags).toEqualTypeOf<Tags | null | undefined>();
  expectTypeOf(result.value.properties?.desired?.interval).toEqualTypeOf<number | undefined>();
  expect(result.value.properties?.desired?.$version).toBe(3);
});

test('twinPatchOf validates the output of the section schemas', () => {
  const tags = z.object({ site: z.string().toUpperCase().nullish() });
  const ownPatch = twinPatchOf({ tags })['~standard'];
  expect(ownPatch.validate({ etag: '*', tags: { site: 'Lyon' } })).toEqual({
    value: { etag: '*', tags: { site: 'LYON' } },
  });
  const toDate = z.object({ since: z.string().transform((text) => new Date(text)) });
  const asDate = twinPatchOf({ tags: toDate })['~standard'];
  expect(asDate.validate({ etag: '*', tags: { since: '2026-03-15' } }).issues).toMatchObject([
    { path: ['tags', 'since'], code: 'not-json' },
  ]);
});

test('the example exports schema, validation function and type of a twin', () => {
  const pump: PumpTwin = { tags: { site: 'Lyon', floors: [3] }, properties: null };
  expect(validatePumpTwin(pump)).toEqual({ value: pump });
  expect(pumpTwin['~standard'].validate({ tags: { site: 'Lyon' } }).issues).toMatchObject([
    { path: ['tags', 'floors'] },
  ]);
  const patch = { etag: '*', properties: { desired: { interval: null } } };
  expect(pumpPatch['~standard'].validate(patch)).toEqual({ value: patch });
  const invalidPatch = { etag: '*', properties: { desired: { interval: '60', speed: 1 } } };
  expect(pumpPatch['~standard'].validate(invalidPatch).issues).toMatchObject([
    { path: ['properties', 'desired', 'interval'] },
    { path: ['properties', 'desired'], message: 'Unrecognized key: "speed"' },
  ]);
});

test('validateTwinOf throws a TypeError for an asynchronous schema', () => {
  const tags = z.object({ site: z.string().refine(async () => false) });
  expect(() => validateTwinOf({ tags })({ tags: { site: 'Lyon' } })).toThrow(
    new TypeError('The schema of tags must be synchronous, but it returned a promise.'),
  );
});
