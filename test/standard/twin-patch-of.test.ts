import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invalidTwinPatches } from '../../src/fixtures/index.js';
import { twinPatchOf, validateTwinPatchOf } from '../../src/standard/index.js';
import { entityOf } from '../support/entities.js';
import { asItIs, schemaOf } from './section-schemas.js';

const PATCH = { etag: '*', tags: { site: null }, properties: { desired: { interval: 60 } } };

test('a patch that a hub will take goes through schemas that accept it', () => {
  const validate = validateTwinPatchOf({ tags: asItIs, desired: asItIs });
  fc.assert(
    fc.property(entityOf('TwinPatch').arbitrary, (value) => {
      expect(validate(value)).toEqual({ value });
    }),
  );
});

test('what a hub will not take is given to no schema', () => {
  const never = schemaOf(() => {
    throw new Error('asked');
  });
  const validate = validateTwinPatchOf({ tags: never, desired: never });
  for (const { path, code, value } of invalidTwinPatches) {
    expect(validate(value()).issues).toMatchObject([{ path, code }]);
  }
});

test('each section is given to its schema', () => {
  const refuse = (message: string) => schemaOf(() => ({ issues: [{ message, path: ['a'] }] }));
  const validate = validateTwinPatchOf({ tags: refuse('No tags.'), desired: refuse('No wishes.') });
  expect(validate(PATCH)).toEqual({
    issues: [
      { message: 'No tags.', path: ['tags', 'a'] },
      { message: 'No wishes.', path: ['properties', 'desired', 'a'] },
    ],
  });
});

describe('what a schema made of a section', () => {
  const made = (value: object) => validateTwinPatchOf({ tags: schemaOf(() => ({ value })) })(PATCH);

  test('is in what comes out', () => {
    expect(made({ site: 'Lyon' })).toEqual({ value: { ...PATCH, tags: { site: 'Lyon' } } });
  });

  test('is judged by the rules of a hub, since it is what is sent', () => {
    expect(made({ since: new Date(0) }).issues).toMatchObject([
      { path: ['tags', 'since'], code: 'not-json' },
    ]);
    expect(made({ 'site.city': 'Lyon' }).issues).toMatchObject([
      { path: ['tags', 'site.city'], code: 'twin-key' },
    ]);
  });
});

test('the schema is frozen, and validates alike', () => {
  const own = twinPatchOf({ desired: asItIs });
  expect(Object.isFrozen(own) && Object.isFrozen(own['~standard'])).toBe(true);
  expect(own['~standard'].validate(PATCH)).toEqual({ value: PATCH });
  expect(own['~standard'].validate({ etag: '*' }).issues).toMatchObject([{ code: 'empty-patch' }]);
});

test('there is no schema for what a patch does not write', () => {
  const refusal = new TypeError('schemas must be for tags, desired, not for reported.');
  expect(() => twinPatchOf({ reported: asItIs } as never)).toThrow(refusal);
  expect(() => validateTwinPatchOf({ tags: 7 } as never)).toThrow(
    new TypeError('schemas.tags must be a Standard Schema.'),
  );
});
