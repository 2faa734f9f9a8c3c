import { describe, expect, test } from 'vitest';
import type { StandardJSONSchemaV1 } from '../../src/standard/index.js';
import { fileOf } from '../generator/json-schema/files.js';
import { entities } from '../support/entities.js';
import { standardOf } from './support.js';

const TARGETS = ['draft-2020-12', 'draft-07', 'openapi-3.0'];

describe.each(entities)('the JSON Schema of $name', ({ name }) => {
  const { jsonSchema } = standardOf(name)['~standard'];

  test('is that of the file, in the dialect of the file', () => {
    // Down to the order of the members, which is that in which people read them.
    const made = jsonSchema.input({ target: 'draft-2020-12' });
    expect(JSON.stringify(made)).toBe(JSON.stringify(fileOf(name)));
  });

  test.each(TARGETS)('is the same of what comes out as of what goes in: %s', (target) => {
    expect(jsonSchema.output({ target })).toEqual(jsonSchema.input({ target }));
  });

  test.each(TARGETS)(
    'is made anew each time, so that a change stays with whoever made it: %s',
    (target) => {
      const one = jsonSchema.input({ target });
      const before = JSON.stringify(one);
      change(one);
      expect(JSON.stringify(one)).not.toBe(before);
      expect(JSON.stringify(jsonSchema.input({ target }))).toBe(before);
    },
  );
});

/** Adds a member to every object in the value. */
function change(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(change);
  (value as Record<string, unknown>).changed = true;
}

describe('a target that is not supported', () => {
  const { jsonSchema } = standardOf('DeviceId')['~standard'];

  test.each([
    'draft-04',
    'draft-2019-09',
    'openapi-3.1',
    'DRAFT-07',
    '',
    '__proto__',
    'constructor',
  ])('throws: %j', (target) => {
    const refusal = new RangeError('target must be draft-2020-12, draft-07 or openapi-3.0.');
    expect(() => jsonSchema.input({ target })).toThrow(refusal);
    expect(() => jsonSchema.output({ target })).toThrow(refusal);
  });

  test.each([{}, { target: undefined }, { target: null }, { target: ['draft-07'] }])(
    'throws where there is none, or no text: %j',
    (options) => {
      expect(() => jsonSchema.input(options as StandardJSONSchemaV1.Options)).toThrow(RangeError);
    },
  );
});
