import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invalidTwinPatches } from '../../src/fixtures/index.js';
import { twinPatchOf, validateTwinPatchOf } from '../../src/standard/index.js';
import { entityOf } from '../support/entities.js';
import { schemaOf, unchanged } from './support.js';

const PATCH = { etag: '*', tags: { site: null }, properties: { desired: { interval: 60 } } };

test('validateTwinPatchOf accepts every valid patch if the section schemas do', () => {
  const validate = validateTwinPatchOf({ tags: unchanged, desired: unchanged });
  fc.assert(
    fc.property(entityOf('TwinPatch').arbitrary, (value) => {
      expect(validate(value)).toEqual({ value });
    }),
  );
});

test('validateTwinPatchOf calls no section schema if the patch breaks a rule of IoT Hub', () => {
  const never = schemaOf(() => {
    throw new Error('called');
  });
  const validate = validateTwinPatchOf({ tags: never, desired: never });
  for (const { path, code, value } of invalidTwinPatches) {
    expect(validate(value()).issues).toMatchObject([{ path, code }]);
  }
});

test('validateTwinPatchOf passes each section to its schema', () => {
  const reject = (message: string) => schemaOf(() => ({ issues: [{ message, path: ['a'] }] }));
  const validate = validateTwinPatchOf({
    tags: reject('No tags.'),
    desired: reject('No desired.'),
  });
  expect(validate(PATCH)).toEqual({
    issues: [
      { message: 'No tags.', path: ['tags', 'a'] },
      { message: 'No desired.', path: ['properties', 'desired', 'a'] },
    ],
  });
});

describe('validateTwinPatchOf with the output of a section schema', () => {
  const validateOutput = (value: object) =>
    validateTwinPatchOf({ tags: schemaOf(() => ({ value })) })(PATCH);

  test('returns it', () => {
    expect(validateOutput({ site: 'Lyon' })).toEqual({
      value: { ...PATCH, tags: { site: 'Lyon' } },
    });
  });

  test('checks it by the rules of IoT Hub', () => {
    expect(validateOutput({ since: new Date(0) }).issues).toMatchObject([
      { path: ['tags', 'since'], code: 'not-json' },
    ]);
    expect(validateOutput({ 'site.city': 'Lyon' }).issues).toMatchObject([
      { path: ['tags', 'site.city'], code: 'twin-key' },
    ]);
  });
});

test('twinPatchOf returns a frozen schema that validates like validateTwinPatchOf', () => {
  const schema = twinPatchOf({ desired: unchanged });
  expect(Object.isFrozen(schema) && Object.isFrozen(schema['~standard'])).toBe(true);
  expect(schema['~standard'].validate(PATCH)).toEqual({ value: PATCH });
  expect(schema['~standard'].validate({ etag: '*' }).issues).toMatchObject([
    { code: 'empty-patch' },
  ]);
});

test('twinPatchOf throws a TypeError for other sections and invalid schemas', () => {
  const error = new TypeError('schemas.reported is not supported: use tags, desired.');
  expect(() => twinPatchOf({ reported: unchanged } as never)).toThrow(error);
  expect(() => validateTwinPatchOf({ tags: 7 } as never)).toThrow(
    new TypeError('schemas.tags must be a Standard Schema.'),
  );
});
